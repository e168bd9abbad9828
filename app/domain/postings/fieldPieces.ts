import type { z } from "zod";
import { oneOf, someIds, someOf, tick } from "~/domain/forms/choices";
import { day } from "~/domain/forms/days";
import { fieldError } from "~/domain/forms/errors";
import { email } from "~/domain/forms/email";
import { readHours } from "~/domain/forms/hours";
import { moment } from "~/domain/forms/moments";
import { money } from "~/domain/forms/money";
import { wholeNumber } from "~/domain/forms/numbers";
import { phone } from "~/domain/forms/phone";
import { type Piece, piece } from "~/domain/forms/piece";
import { line, paragraph } from "~/domain/forms/text";
import { OccupationId, SkillId } from "~/domain/ids";
import { LICENCES } from "~/domain/people/licences";
import { CONTRACT_KEYS } from "./contracts";
import { DEFAULT_RESPONSE_DAYS } from "./emptyPosting";
import type { PostingFields } from "./fields";
import { HARD_CHECKS } from "./hardChecks";
import { POSTING_KINDS } from "./kinds";
import { PAY_PERIODS, REMOTE, RESERVED, SHIFTS, WORKING_TIMES } from "./schedule";

/** Longest texts, in characters. */
export const TEXT_LIMITS = {
  title: 140, description: 4000, address: 200, scheduleNote: 300, payNote: 300, agreementCode: 10, agreementLevel: 40,
  otherRequirements: 1500, promoter: 140, tutor: 140, contactName: 120,
} as const satisfies Partial<Record<keyof PostingFields, number>>;

/** 48 hours a week on average are the most the law allows (D.Lgs. 66/2003 art. 4). */
export const MOST_WEEKLY_MINUTES = 48 * 60;

type FieldPieces = { [Field in Exclude<keyof PostingFields, "languages">]: z.ZodType<PostingFields[Field], unknown> };

/** How each answer about a posting is read. `languages` come in pairs and have a reader of their own. */
export function fieldPieces(today: string): FieldPieces {
  const date = { today };
  return {
    kind: or(oneOf(POSTING_KINDS), "job"),
    title: or(line(TEXT_LIMITS.title), ""),
    occupationId: idOrNull(OccupationId),
    description: or(paragraph(TEXT_LIMITS.description), ""),
    comune: istat(),
    address: line(TEXT_LIMITS.address),
    remote: or(oneOf(REMOTE), "no"),
    reachableWithoutCar: tick(),
    contract: oneOf(CONTRACT_KEYS),
    months: wholeNumber({ min: 1, max: 60 }),
    seasonal: tick(),
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
    places: or(wholeNumber({ min: 1, max: 500 }), 1),
    startsOn: day(date),
    closesOn: day(date),
    experienceMonths: or(wholeNumber({ min: 0, max: 480 }), 0),
    educationLevel: wholeNumber({ min: 1, max: 8 }) as z.ZodType<PostingFields["educationLevel"], unknown>,
    essentialSkills: someIds(SkillId, 30),
    desirableSkills: someIds(SkillId, 30),
    requiredLicences: someOf(LICENCES),
    usefulLicences: someOf(LICENCES),
    otherRequirements: paragraph(TEXT_LIMITS.otherRequirements),
    hardChecks: someOf(HARD_CHECKS),
    minimumAge: wholeNumber({ min: 15, max: 21 }),
    reserved: or(oneOf(RESERVED), "none"),
    promoter: line(TEXT_LIMITS.promoter),
    tutor: line(TEXT_LIMITS.tutor),
    curricular: tick(),
    beginsAt: moment(date),
    endsAt: moment(date),
    responseDays: or(wholeNumber({ min: 1, max: 60 }), DEFAULT_RESPONSE_DAYS),
    contactName: line(TEXT_LIMITS.contactName),
    contactEmail: email(),
    contactPhone: phone(),
  };
}

function or<Value, Default extends Value>(field: Piece<Value>, otherwise: Default): z.ZodType<Value, unknown> {
  return field.transform((value): Value => value ?? otherwise);
}

function idOrNull<Id extends z.ZodType<number, unknown>>(schema: Id): Piece<z.output<Id>> {
  return piece((text) => {
    const id = schema.safeParse(text);
    return id.success ? { value: id.data } : { error: fieldError("choice") };
  });
}

/** Half an hour at least: less is a slip of the keyboard. */
function weeklyHours(): Piece<number> {
  return piece((text) => {
    const read = readHours(text, MOST_WEEKLY_MINUTES);
    return "value" in read && read.value < 30 ? { error: fieldError("hours") } : read;
  });
}

/** ISTAT code of a Comune: six digits. */
function istat(): Piece<string> {
  return piece((text) => (/^\d{6}$/.test(text) ? { value: text } : { error: fieldError("choice") }));
}

/** Code of the CNEL archive: a letter and three letters or digits, "H011". */
function agreement(): Piece<string> {
  return piece((text) => {
    const code = /^[A-Za-z][A-Za-z0-9]{3}\b/.exec(text)?.[0].toUpperCase();
    return code === undefined ? { error: fieldError("agreement_code") } : { value: code };
  });
}
