import type { z } from "zod";
import { oneOf, someIds, someOf, checkbox } from "../forms/choices";
import { day } from "../forms/days";
import { fieldError } from "../forms/errors";
import { email } from "../forms/email";
import { readHours } from "../forms/hours";
import { moment } from "../forms/moments";
import { money, readMoney } from "../forms/money";
import { wholeNumber } from "../forms/numbers";
import { phone } from "../forms/phone";
import { type FieldReader, fieldReader } from "../forms/fieldReader";
import { line, paragraph } from "../forms/text";
import { OccupationId, SkillId } from "../ids";
import { LICENCES } from "../terms/licences";
import { CONTRACT_KEYS } from "../terms/contracts";
import { DEFAULT_RESPONSE_DAYS } from "./fieldTable";
import type { PostingFields } from "./fields";
import { HARD_CHECKS } from "./hardChecks";
import { INTERNSHIP_CATEGORIES } from "./internships";
import { JOINING } from "./joining";
import { POSTING_KINDS } from "./kinds";
import { PROGRAMMES } from "./programmes";
import { PAY_PERIODS, REMOTE, REMOTE_FORMS, RESERVED, SHIFTS, WORKING_TIMES } from "../terms/schedule";
import { sessionList } from "./sessions";

/** Longest texts, in characters. */
export const TEXT_LIMITS = {
  title: 140,
  description: 4000,
  address: 200,
  scheduleNote: 300,
  payNote: 300,
  agreementCode: 10,
  agreementLevel: 40,
  otherRequirements: 1500,
  promoter: 140,
  tutor: 140,
  school: 140,
  host: 140,
  project: 200,
  certificate: 200,
  fund: 200,
  eligible: 2000,
  howToAsk: 2000,
  link: 500,
  contactName: 120,
} as const satisfies Partial<Record<keyof PostingFields, number>>;

/** 48 hours a week on average are the most the law allows (D.Lgs. 66/2003 art. 4). */
export const MAX_WEEKLY_MINUTES = 48 * 60;

/** Ten billion euros: more is a slip of the keyboard. */
const MAX_AMOUNT_CENTS = 1_000_000_000_000;

type PostingFieldReaders = {
  [Field in Exclude<keyof PostingFields, "languages">]: z.ZodType<PostingFields[Field], unknown>;
};

/** How each answer about a posting is read. `languages` come in pairs and have a reader of their own. */
export function postingFieldReaders(today: string): PostingFieldReaders {
  const date = { today };
  return {
    kind: withDefault(oneOf(POSTING_KINDS), "job"),
    title: withDefault(line(TEXT_LIMITS.title), ""),
    occupationId: idOrNull(OccupationId),
    description: withDefault(paragraph(TEXT_LIMITS.description), ""),
    comune: istat(),
    address: line(TEXT_LIMITS.address),
    remote: withDefault(oneOf(REMOTE), "no"),
    remoteShare: wholeNumber({ min: 1, max: 100 }),
    remoteForm: oneOf(REMOTE_FORMS),
    reachableWithoutCar: checkbox(),
    contract: oneOf(CONTRACT_KEYS),
    months: wholeNumber({ min: 1, max: 60 }),
    seasonal: checkbox(),
    workingTime: oneOf(WORKING_TIMES),
    weeklyMinutes: weeklyHours(),
    shifts: someOf(SHIFTS),
    scheduleNote: line(TEXT_LIMITS.scheduleNote),
    payMinCents: money({ minCents: 1, maxCents: 50_000_000 }),
    payMaxCents: money({ minCents: 1, maxCents: 50_000_000 }),
    payPeriod: oneOf(PAY_PERIODS),
    payInstalments: wholeNumber({ min: 12, max: 16 }),
    payNote: line(TEXT_LIMITS.payNote),
    agreementCode: agreement(),
    agreementLevel: line(TEXT_LIMITS.agreementLevel),
    places: withDefault(wholeNumber({ min: 1, max: 500 }), 1),
    startsOn: day(date),
    closesOn: day(date),
    experienceMonths: withDefault(wholeNumber({ min: 0, max: 480 }), 0),
    educationLevel: wholeNumber({ min: 1, max: 8 }) as z.ZodType<PostingFields["educationLevel"], unknown>,
    essentialSkills: someIds(SkillId, 30),
    desirableSkills: someIds(SkillId, 30),
    requiredLicences: someOf(LICENCES),
    usefulLicences: someOf(LICENCES),
    otherRequirements: paragraph(TEXT_LIMITS.otherRequirements),
    hardChecks: someOf(HARD_CHECKS),
    minimumAge: wholeNumber({ min: 15, max: 21 }),
    reserved: withDefault(oneOf(RESERVED), "none"),
    promoter: line(TEXT_LIMITS.promoter),
    tutor: line(TEXT_LIMITS.tutor),
    curricular: checkbox(),
    school: line(TEXT_LIMITS.school),
    internshipCategory: oneOf(INTERNSHIP_CATEGORIES),
    host: line(TEXT_LIMITS.host),
    programme: oneOf(PROGRAMMES),
    project: line(TEXT_LIMITS.project),
    beginsAt: moment(date),
    endsAt: moment(date),
    sessions: sessionList(date),
    totalHours: wholeNumber({ min: 1, max: 3000 }),
    certificate: line(TEXT_LIMITS.certificate),
    costCents: cost(),
    fund: line(TEXT_LIMITS.fund),
    eligible: paragraph(TEXT_LIMITS.eligible),
    howToAsk: paragraph(TEXT_LIMITS.howToAsk),
    amountMinCents: money({ minCents: 1, maxCents: MAX_AMOUNT_CENTS }),
    amountMaxCents: money({ minCents: 1, maxCents: MAX_AMOUNT_CENTS }),
    amountTotalCents: money({ minCents: 1, maxCents: MAX_AMOUNT_CENTS }),
    closesTime: clock(),
    joining: withDefault(oneOf(JOINING), "here"),
    link: webPage(),
    responseDays: withDefault(wholeNumber({ min: 1, max: 60 }), DEFAULT_RESPONSE_DAYS),
    contactName: line(TEXT_LIMITS.contactName),
    contactEmail: email(),
    contactPhone: phone(),
  };
}

function withDefault<Value, Default extends Value>(
  field: FieldReader<Value>,
  otherwise: Default,
): z.ZodType<Value, unknown> {
  return field.transform((value): Value => value ?? otherwise);
}

function idOrNull<Id extends z.ZodType<number, unknown>>(schema: Id): FieldReader<z.output<Id>> {
  return fieldReader((text) => {
    const id = schema.safeParse(text);
    return id.success ? { value: id.data } : { error: fieldError("choice") };
  });
}

/** Half an hour at least: less is a slip of the keyboard. */
function weeklyHours(): FieldReader<number> {
  return fieldReader((text) => {
    const read = readHours(text, MAX_WEEKLY_MINUTES);
    return "value" in read && read.value < 30 ? { error: fieldError("hours") } : read;
  });
}

/** ISTAT code of a Comune: six digits. */
function istat(): FieldReader<string> {
  return fieldReader((text) => (/^\d{6}$/.test(text) ? { value: text } : { error: fieldError("choice") }));
}

/** Code of the CNEL archive: a letter and three letters or digits, "H011". */
function agreement(): FieldReader<string> {
  return fieldReader((text) => {
    const code = /^[A-Za-z][A-Za-z0-9]{3}\b/.exec(text)?.[0].toUpperCase();
    return code === undefined ? { error: fieldError("agreement_code") } : { value: code };
  });
}

const FREE = /^(?:gratis|gratuit[oa]|free|nessuno|niente)$/i;

/** What it costs; "gratis" and 0 are free. */
function cost(): FieldReader<number> {
  return fieldReader((text) =>
    FREE.test(text) ? { value: 0 } : readMoney(text, { minCents: 0, maxCents: 50_000_000 }),
  );
}

/** An hour of the day: "13", "13:00", "ore 13.30" → "13:30". */
function clock(): FieldReader<string> {
  return fieldReader((text) => {
    const parts = /^(?:alle\s+|ore\s+|h\s?)*(\d{1,2})(?:[:.](\d{2}))?$/i.exec(text);
    const [hour, minute] = [Number(parts?.[1] ?? 24), Number(parts?.[2] ?? 0)];
    if (hour > 23 || minute > 59) return { error: fieldError("clock") };
    return { value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` };
  });
}

/** A page on the web; "www.comune.it/bando" is one too. */
function webPage(): FieldReader<string> {
  return fieldReader((text) => {
    const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    const wrong = { error: fieldError("web_page") };
    if (/\s/.test(address) || !URL.canParse(address)) return wrong;
    const { hostname, href, username } = new URL(address);
    return hostname.includes(".") && username === "" && href.length <= TEXT_LIMITS.link ? { value: href } : wrong;
  });
}
