import { oneOf, someIds, someOf } from "~/domain/forms/choices";
import { day } from "~/domain/forms/days";
import { email } from "~/domain/forms/email";
import { fieldError, type FieldErrors } from "~/domain/forms/errors";
import { readForm, type FormValues } from "~/domain/forms/formValues";
import { hours } from "~/domain/forms/hours";
import { readNumber, wholeNumber } from "~/domain/forms/numbers";
import { phone } from "~/domain/forms/phone";
import { fieldReader, required, type FieldReader, type ReadResult } from "../forms/fieldReader";
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
import { CEFR_LEVELS, LANGUAGES } from "../terms/languages";
import { LICENCES } from "../terms/licences";

const NO_QUALIFICATION = "0";
const MAX_WEEK = 48 * 60;

const comune = (): FieldReader<string> =>
  fieldReader((text) => (/^\d{6}$/.test(text) ? { value: text } : { error: fieldError("choice") }));
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
  givenName: required(line(80)),
  familyName: required(line(80)),
  birthDate: day({ today, past: true }),
  taxCode: taxCode(),
  email: email(),
  phone: phone(),
  comune: comune(),
  address: line(200),
  hasCar: oneOf(YES_NO),
  maxTravelKm: wholeNumber({ min: 1, max: 200 }),
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

export type PersonRead = { entry: PersonEntry; errors: null } | { entry: null; errors: FieldErrors };

/**
 * The intake form. `practised` is a list of occupations, each with its own `months_<id>`; `language` and `level`
 * are lists of the same length, a row without a language being none. `today` is the ISO day in Rome.
 */
export function readPerson(values: FormValues, today: string): PersonRead {
  const { fields, errors } = readForm(shape(today), values);
  const practised = readPractised(values, errors);
  const languages = readLanguages(values, errors);
  if (fields.birthDate && fields.birthDate > today) errors["birthDate"] = fieldError("date_future");
  const { weeklyMinutesMin: minMinutes, weeklyMinutesMax: maxMinutes } = fields;
  if (minMinutes && maxMinutes && minMinutes > maxMinutes)
    errors["weeklyMinutesMax"] = fieldError("too_small", { min: minMinutes / 60 });
  if (Object.keys(errors).length > 0) return { entry: null, errors };
  // Every field was read, or it would be among the errors.
  const { none, hasCar, ...read } = fields as Read;
  const acceptedContracts = read.acceptedContracts.filter((contract) => !read.preferredContracts.includes(contract));
  const entry = { ...read, hasCar: hasCar === null ? null : hasCar === "yes", acceptedContracts, practised, languages };
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
    const months = monthsOfPractice().safeParse(values[`months_${occupationId}`]);
    if (!months.success) errors[`months_${occupationId}`] = fieldError("whole_number");
    return { occupationId, months: months.success ? months.data : null };
  });
}

/** "18", "18 mesi", "3 anni", "1,5 anni" → whole months, up to 60 years. */
export function monthsOfPractice(): FieldReader<number> {
  return fieldReader((text): ReadResult<number> => {
    const [, figure = "", unit = ""] = /^([\d.,]+)\s*([a-z]*)\.?$/i.exec(text) ?? [];
    const read = readNumber(figure);
    if ("error" in read) return read;
    const months = Math.round(/^(a|anni|anno|y|years?)$/i.test(unit) ? read.value * 12 : read.value);
    return months >= 0 && months <= 720 ? { value: months } : { error: fieldError("too_large", { max: 720 }) };
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
  const alone = Object.keys(shape("")).filter((name) => !together.some((part) => part.includes(name)));
  return [...alone.map((name): FormPart => [name]), ...together];
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
