import { oneOf, someIds, someOf } from "~/domain/forms/choices";
import { addMonths, day } from "~/domain/forms/days";
import { email } from "~/domain/forms/email";
import { fieldError, type FieldErrors } from "~/domain/forms/errors";
import { readForm, type FormValues } from "~/domain/forms/formValues";
import { hours } from "~/domain/forms/hours";
import { wholeMonths, wholeNumber } from "~/domain/forms/numbers";
import { phone } from "~/domain/forms/phone";
import { fieldReader, firstText, type FieldReader } from "../forms/fieldReader";
import type { FormPart } from "~/domain/forms/overtaken";
import { plainNote } from "~/domain/forms/plainNote";
import { taxCode } from "~/domain/forms/taxCode";
import { line, paragraph } from "~/domain/forms/text";
import { OccupationId, SkillId } from "~/domain/ids";
import { CONTRACT_KEYS } from "../terms/contracts";
import { SHIFTS, WORKING_TIMES } from "../terms/schedule";
import { EQF_LEVELS, type EqfLevel } from "../terms/education";
import {
  LAW_ANSWERS,
  MAY_BE_NONE,
  PERSON_DATA,
  type LawAnswers,
  type MayBeNone,
  type PersonEntry,
  type PractisedFields,
} from "./fields";
import { birthDateIn, taxCodeDoubts } from "./taxCodeDoubts";
import { CEFR_LEVELS, LANGUAGES } from "../terms/languages";
import { LICENCES } from "../terms/licences";

const NO_QUALIFICATION = "0";
const MAX_WEEK = 48 * 60;

const comune = (): FieldReader<string> =>
  fieldReader((text) => (/^\d{6}$/.test(text) ? { value: text } : { error: fieldError("choice") }));
const birthPlace = (): FieldReader<string> =>
  fieldReader((text) => (/^[A-Z]\d{3}$/.test(text) ? { value: text } : { error: fieldError("choice") }));
/** "0" is an answer too: no qualification. It is kept among the data asked and none. */
const education = (): FieldReader<EqfLevel | null> =>
  fieldReader<EqfLevel | null>((text) => {
    if (text === NO_QUALIFICATION) return { value: null };
    const level = EQF_LEVELS.find((option) => String(option) === text);
    return level === undefined ? { error: fieldError("choice") } : { value: level };
  });

/** A datum of three states in a list of choices: empty is "not asked". */
export const YES_NO = ["yes", "no"] as const;

const shape = (today: string) => ({
  givenName: line(80),
  familyName: line(80),
  birthDate: day({ today, past: true }),
  taxCode: taxCode(),
  email: email(),
  phone: phone(),
  comune: comune(),
  birthPlace: birthPlace(),
  address: line(200),
  hasCar: oneOf(YES_NO),
  maxTravelKm: wholeNumber({ min: 1, max: 200, unit: "km" }),
  educationLevel: education(),
  preferredContracts: someOf(CONTRACT_KEYS),
  acceptedContracts: someOf(CONTRACT_KEYS),
  workingTimes: someOf(WORKING_TIMES),
  weeklyMinutesMin: hours(MAX_WEEK),
  weeklyMinutesMax: hours(MAX_WEEK),
  shifts: someOf(SHIFTS),
  availableFrom: day({ today }),
  workConditions: plainNote(paragraph(1000)),
  licences: someOf(LICENCES),
  desired: someIds(OccupationId, 10),
  skills: someIds(SkillId, 100),
  none: someOf(MAY_BE_NONE),
  asks: someOf(PERSON_DATA),
});

/** Where the form asks for a place, and whether it must be there now. */
export const PERSON_PLACES = { comune: "present", birthPlace: "birth" } as const;

/** The box by which the desk says that what looks wrong is right. */
export const CONFIRMED_DOUBTS = "confirmedDoubts";

export type PersonRead =
  | { entry: PersonEntry; errors: null; doubts?: undefined }
  | {
      entry: null;
      errors: FieldErrors;
      /** Value of the box; left out where something is wrong without a doubt. */
      doubts?: string;
    };

/** Under this age nobody works or is in training: more likely the date is wrong. */
const YOUNGEST = 14;

/**
 * The intake form. People with one name have it in either field. Where the tax code says another person, or somebody very
 * young, the answers are `doubts`: refused until `values.confirmedDoubts` names them all. `practised` is a list of occupations, each with its own `months_<id>`; `language` and `level`
 * are lists of the same length, a row without a language being none. `today` is the ISO day in Rome.
 */
export function readPerson(values: FormValues, today: string): PersonRead {
  const { fields, errors } = readForm(shape(today), values);
  const practised = readPractised(values, errors);
  const languages = readLanguages(values, errors);
  if (fields.birthDate && fields.birthDate > today) errors["birthDate"] = fieldError("date_future");
  if (!errors["givenName"] && !errors["familyName"] && !fields.givenName && !fields.familyName)
    for (const name of ["givenName", "familyName"]) errors[name] = fieldError("required");
  const { weeklyMinutesMin: minMinutes, weeklyMinutesMax: maxMinutes } = fields;
  if (minMinutes && maxMinutes && minMinutes > maxMinutes)
    errors["weeklyMinutesMax"] = fieldError("too_small", { min: minMinutes / 60 });
  if (Object.keys(errors).length > 0) return { entry: null, errors };
  // Every field was read, or it would be among the errors.
  const { none, hasCar, ...read } = fields as Read;
  // A card read by a scanner says when its person was born.
  const birthDate = read.birthDate ?? (read.taxCode === null ? null : birthDateIn(read.taxCode, today));
  const doubts = doubtsOf({ ...read, birthDate }, today);
  if (!isConfirmed(doubts, values)) return { entry: null, errors: doubts, doubts: doubtsKey(doubts) };
  const acceptedContracts = read.acceptedContracts.filter((contract) => !read.preferredContracts.includes(contract));
  const entry = {
    ...read,
    givenName: read.givenName ?? "",
    familyName: read.familyName ?? "",
    birthDate,
    hasCar: hasCar === null ? null : hasCar === "yes",
    acceptedContracts,
    practised,
    languages,
  };
  const askedNone = [...none, ...(values["educationLevel"] === NO_QUALIFICATION ? (["education"] as const) : [])];
  return {
    entry: {
      ...entry,
      askedNone: MAY_BE_NONE.filter((datum) => askedNone.includes(datum) && isEmpty(entry, datum)),
      lawAnswers: readLawAnswers(values),
    },
    errors: null,
  };
}

function doubtsOf(
  read: Pick<PersonEntry, "givenName" | "familyName" | "birthDate" | "birthPlace" | "taxCode">,
  today: string,
) {
  const doubts = read.taxCode === null ? {} : taxCodeDoubts(read.taxCode, read);
  if (read.birthDate !== null && read.birthDate > addMonths(today, -12 * YOUNGEST))
    doubts["birthDate"] = fieldError("birth_young", { years: YOUNGEST });
  return doubts;
}

/** What the page sends back when somebody looked at the doubts: other doubts are shown anew. */
function doubtsKey(doubts: FieldErrors): string {
  return Object.values(doubts)
    .map(({ code }) => code)
    .sort()
    .join(" ");
}

function isConfirmed(doubts: FieldErrors, values: FormValues): boolean {
  return Object.keys(doubts).length === 0 || firstText(values[CONFIRMED_DOUBTS]) === doubtsKey(doubts);
}

interface Read extends Omit<PersonEntry, "practised" | "languages" | "hasCar" | "askedNone" | "lawAnswers" | "asks"> {
  hasCar: (typeof YES_NO)[number] | null;
  none: MayBeNone[];
  asks: NonNullable<PersonEntry["asks"]>;
}

/** What was written beside a ticked "none" wins over the tick. */
function isEmpty(entry: Omit<PersonEntry, "askedNone" | "lawAnswers">, datum: MayBeNone): boolean {
  const { preferredContracts, acceptedContracts, weeklyMinutesMin, weeklyMinutesMax, workingTimes } = entry;
  switch (datum) {
    case "contracts":
      return preferredContracts.length + acceptedContracts.length === 0;
    case "hours":
      return weeklyMinutesMin === null && weeklyMinutesMax === null;
    case "working_times":
      return workingTimes.length === 0;
    case "education":
      return entry.educationLevel === null;
    case "travel_limit":
      return entry.maxTravelKm === null;
    default:
      return entry[datum].length === 0;
  }
}

/** Only what the form has a choice for is answered; an empty choice takes an answer back. */
function readLawAnswers(values: FormValues): LawAnswers {
  return Object.fromEntries(
    LAW_ANSWERS.filter((name) => `law_${name}` in values).map((name) => {
      const answer = values[`law_${name}`];
      return [name, answer === "yes" ? true : answer === "no" ? false : null];
    }),
  );
}

function readPractised(values: FormValues, errors: FieldErrors): PractisedFields[] {
  const ids = someIds(OccupationId, 20).safeParse(values["practised"]);
  if (!ids.success) {
    errors["practised"] = fieldError("choice");
    return [];
  }
  return (ids.data as OccupationId[]).map((occupationId) => {
    const read = wholeMonths({ min: 0, max: 720 }).safeParse(values[`months_${occupationId}`]);
    if (!read.success) errors[`months_${occupationId}`] = fieldError("whole_number");
    return { occupationId, months: read.success ? read.data : null };
  });
}

function readLanguages(values: FormValues, errors: FieldErrors): PersonEntry["languages"] {
  const [names, levels] = [rows(values["language"]), rows(values["level"])];
  const read = names.flatMap((name, index) => {
    if (name === "") return [];
    const language = LANGUAGES.find((option) => option === name);
    const level = CEFR_LEVELS.find((option) => option === levels[index]);
    if (language && level) return [{ language, level }];
    errors["language"] ??= fieldError(language ? "required" : "choice");
    return [];
  });
  // The same language on two rows: the higher level was meant to correct the lower.
  return [...new Map(read.sort((a, b) => (a.level < b.level ? -1 : 1)).map((row) => [row.language, row])).values()];
}

/** Parallel fields keep their empty places, unlike `several`. */
function rows(value: string | string[] | undefined): string[] {
  return (Array.isArray(value) ? value : [value ?? ""]).slice(0, 30).map((each) => each.trim());
}

/** The parts of the form two people may differ about; each occupation practised has its months beside it. */
export function personParts(versions: readonly FormValues[]): FormPart[] {
  const months = new Set(
    versions.flatMap((values) => Object.keys(values).filter((name) => name.startsWith("months_"))),
  );
  const together: FormPart[] = [
    ["weeklyMinutesMin", "weeklyMinutesMax"],
    ["practised", ...months],
    ["language", "level"],
  ];
  const alone = Object.keys(shape("")).filter(
    (name) => name !== "asks" && !together.some((part) => part.includes(name)),
  );
  const law = LAW_ANSWERS.map((name): FormPart => [`law_${name}`]);
  return [...alone.map((name): FormPart => [name]), ...together, ...law];
}

/** The same fields as a form shows them, for the first opening of the edit page. */
export function personValues(person: Omit<PersonEntry, "taxCode">): FormValues {
  const dayOf = (iso: string | null) => iso?.split("-").reverse().join("/") ?? "";
  const hoursOf = (minutes: number | null) => (minutes === null ? "" : String(minutes / 60).replace(".", ","));
  const { practised, languages, weeklyMinutesMin, weeklyMinutesMax, hasCar, ...rest } = person;
  const { askedNone, lawAnswers, asks: _, ...columns } = rest;
  const plain = Object.entries(columns).map(
    ([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value ?? "")] as const,
  );
  return {
    ...Object.fromEntries(plain),
    birthDate: dayOf(person.birthDate),
    availableFrom: dayOf(person.availableFrom),
    hasCar: yesNo(hasCar),
    none: askedNone,
    ...(askedNone.includes("education") ? { educationLevel: NO_QUALIFICATION } : {}),
    ...Object.fromEntries(LAW_ANSWERS.map((name) => [`law_${name}`, yesNo(lawAnswers[name])])),
    weeklyMinutesMin: hoursOf(weeklyMinutesMin),
    weeklyMinutesMax: hoursOf(weeklyMinutesMax),
    practised: practised.map(({ occupationId }) => String(occupationId)),
    ...Object.fromEntries(
      practised.map(({ occupationId, months }) => [`months_${occupationId}`, months === null ? "" : String(months)]),
    ),
    language: languages.map(({ language }) => language),
    level: languages.map(({ level }) => level),
  };
}

const yesNo = (answer: boolean | null | undefined) => (answer == null ? "" : answer ? "yes" : "no");
