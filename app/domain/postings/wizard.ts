import { type FieldErrors, fieldError } from "~/domain/forms/errors";
import { type FormValues, readForm, type Shape } from "~/domain/forms/formValues";
import { addMonths } from "~/domain/forms/days";
import { fieldPieces } from "./fieldPieces";
import type { PostingFields } from "./fields";
import type { WizardKind } from "./kinds";
import { readLanguages } from "./languagePairs";
import type { WorkingTime } from "./schedule";

export const SCREENS = ["work", "people", "reach"] as const;
export type Screen = (typeof SCREENS)[number];
type Field = keyof PostingFields;

const PLACE: readonly Field[] = ["comune", "address", "remote", "reachableWithoutCar"];
const HOURS: readonly Field[] = ["workingTime", "weeklyMinutes", "shifts", "scheduleNote"];
const PAY: readonly Field[] = ["payMinCents", "payMaxCents", "payPeriod", "payInstalments", "payNote"];
const SKILLS: readonly Field[] = ["essentialSkills", "desirableSkills", "languages", "educationLevel", "requiredLicences", "usefulLicences", "otherRequirements"];
const REACH: readonly Field[] = ["responseDays", "contactName", "contactEmail", "contactPhone"];

/** Which answers each screen asks, in their order on the page. */
export const SCREEN_FIELDS: Record<WizardKind, Record<Screen, readonly Field[]>> = {
  job: {
    work: ["kind", "title", "occupationId", "description", ...PLACE, "contract", "months", "seasonal", ...HOURS, ...PAY, "agreementCode", "agreementLevel", "closesOn"],
    people: ["places", "startsOn", "experienceMonths", ...SKILLS, "hardChecks", "minimumAge", "reserved"],
    reach: REACH,
  },
  internship: {
    work: ["kind", "title", "occupationId", "description", ...PLACE, "contract", "months", "curricular", "promoter", "tutor", ...HOURS, ...PAY, "closesOn"],
    people: ["places", "startsOn", ...SKILLS, "hardChecks", "minimumAge", "reserved"],
    reach: REACH,
  },
  lab: {
    work: ["kind", "title", "description", ...PLACE, "beginsAt", "endsAt", "places", "closesOn"],
    people: ["essentialSkills", "languages", "otherRequirements", "minimumAge", "reserved"],
    reach: REACH,
  },
};

/**
 * The answers a person must give (completeness asks them); everything else is marked as optional.
 * `months` only where the contract ends by itself; e-mail or telephone, one of the two.
 */
export const REQUIRED_ANSWERS: Record<WizardKind, readonly Field[]> = {
  job: ["kind", "title", "occupationId", "description", "comune", "contract", "months", "weeklyMinutes", "payMinCents", "payPeriod", "agreementCode", "closesOn", "contactEmail"],
  internship: ["kind", "title", "occupationId", "description", "comune", "contract", "months", "promoter", "weeklyMinutes", "payMinCents", "closesOn", "contactEmail"],
  lab: ["kind", "title", "description", "comune", "beginsAt", "endsAt", "places", "closesOn", "contactEmail"],
};

export interface ScreenAnswers {
  kind: WizardKind;
  screen: Screen;
  values: FormValues;
  /** ISO day, in Italy. */
  today: string;
}

/**
 * Reads one screen. Empty answers are fine: a draft is kept as far as it is written, and completeness is judged
 * when it is submitted. Only values that cannot be read, or contradict each other, are errors; the others are kept.
 */
export function readScreen({ kind, screen, values, today }: ScreenAnswers): { fields: Partial<PostingFields>; errors: FieldErrors } {
  const asked = SCREEN_FIELDS[kind][screen];
  const pieces = fieldPieces(today);
  const shape: Shape = {};
  for (const field of asked) if (field !== "languages") shape[field] = pieces[field];
  const read = readForm(shape, values);
  const answers: { fields: Partial<PostingFields>; errors: FieldErrors } = { fields: { ...(read.fields as Partial<PostingFields>) }, errors: read.errors };
  if (asked.includes("languages")) addLanguages(answers, values);
  refuseContradictions(answers, { kind, today });
  return { fields: tidied(answers.fields, kind), errors: answers.errors };
}

type Answers = { fields: Partial<PostingFields>; errors: FieldErrors };

function addLanguages(answers: Answers, values: FormValues): void {
  const languages = readLanguages(values);
  if ("error" in languages) answers.errors["languages"] = languages.error;
  else answers.fields.languages = languages.value;
}

/** Values that cannot both be true: said on the screen where they are written, and not kept. */
export function refuseContradictions({ fields, errors }: Answers, { kind, today }: { kind: PostingFields["kind"]; today: string }): void {
  const refuse = (field: Field, error: FieldErrors[string], ...dropped: Field[]) => {
    errors[field] ??= error;
    for (const each of [field, ...dropped]) delete fields[each];
  };
  const { payMinCents, payMaxCents, closesOn, beginsAt, endsAt } = fields;
  if (payMinCents && payMaxCents && payMinCents > payMaxCents) refuse("payMinCents", fieldError("pay_upside_down"), "payMaxCents");
  if (payMinCents && !fields.payPeriod) {
    if (kind === "internship" && !errors["payPeriod"]) fields.payPeriod = "month";
    else refuse("payPeriod", fieldError("pay_period"), "payMinCents", "payMaxCents");
  }
  if (closesOn && closesOn <= today) refuse("closesOn", fieldError("date_past"));
  if (closesOn && closesOn > addMonths(today, MOST_MONTHS_OPEN)) refuse("closesOn", fieldError("date_far", { months: MOST_MONTHS_OPEN }));
  if (beginsAt && endsAt && Date.parse(endsAt) <= Date.parse(beginsAt)) refuse("endsAt", fieldError("end_before_start"));
}

/** An advert may stay open a year. */
export const MOST_MONTHS_OPEN = 12;

/** What follows from the answers: the kind of working time from the hours; nothing is both essential and desirable. */
export function tidied(fields: Partial<PostingFields>, kind: PostingFields["kind"]): Partial<PostingFields> {
  const tidy = { ...fields };
  if (tidy.workingTime === null && tidy.weeklyMinutes) tidy.workingTime = workingTimeOf(tidy.weeklyMinutes);
  if (tidy.desirableSkills) tidy.desirableSkills = tidy.desirableSkills.filter((id) => !tidy.essentialSkills?.includes(id));
  if (tidy.usefulLicences) tidy.usefulLicences = tidy.usefulLicences.filter((licence) => !tidy.requiredLicences?.includes(licence));
  if (kind === "internship" && tidy.contract === null) tidy.contract = "internship";
  return tidy;
}

/** Collective agreements put full time between 36 and 40 hours. */
function workingTimeOf(weeklyMinutes: number): WorkingTime {
  return weeklyMinutes >= 36 * 60 ? "full_time" : "part_time";
}
