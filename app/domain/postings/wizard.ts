import { type FieldErrors, fieldError } from "~/domain/forms/errors";
import { type FormValues, readForm, type Shape } from "~/domain/forms/formValues";
import { addMonths } from "~/domain/forms/days";
import { postingFieldReaders } from "./postingFieldReaders";
import type { PostingFields } from "./fields";
import { WAYS_TO_JOIN } from "./joining";
import type { WizardKind } from "./kinds";
import { readLanguages } from "./languagePairs";
import type { WorkingTime } from "../terms/schedule";
import { SCREEN_FIELDS, type Screen } from "./screens";

export { REQUIRED_ANSWERS, SCREEN_FIELDS, SCREENS, type Screen } from "./screens";
type Field = keyof PostingFields;

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
export function readScreen({ kind, screen, values, today }: ScreenAnswers): {
  fields: Partial<PostingFields>;
  errors: FieldErrors;
} {
  const screenFields = SCREEN_FIELDS[kind][screen];
  const pieces = postingFieldReaders(today);
  const shape: Shape = {};
  for (const field of screenFields) if (field !== "languages") shape[field] = pieces[field];
  const read = readForm(shape, values);
  const answers: { fields: Partial<PostingFields>; errors: FieldErrors } = {
    fields: { ...(read.fields as Partial<PostingFields>) },
    errors: read.errors,
  };
  if (screenFields.includes("languages")) addLanguages(answers, values);
  refuseContradictions(answers, { kind, today });
  return { fields: tidyFields(answers.fields, kind), errors: answers.errors };
}

type Answers = { fields: Partial<PostingFields>; errors: FieldErrors };

function addLanguages(answers: Answers, values: FormValues): void {
  const languages = readLanguages(values);
  if ("error" in languages) answers.errors["languages"] = languages.error;
  else answers.fields.languages = languages.value;
}

type Refuse = (field: Field, error: FieldErrors[string], ...dropped: Field[]) => void;

/** Values that cannot both be true: said on the screen where they are written, and not kept. */
export function refuseContradictions(
  { fields, errors }: Answers,
  { kind, today }: { kind: PostingFields["kind"]; today: string },
): void {
  const refuse: Refuse = (field, error, ...dropped) => {
    errors[field] ??= error;
    for (const each of [field, ...dropped]) delete fields[each];
  };
  const { payMinCents, payMaxCents, closesOn, beginsAt, endsAt } = fields;
  if (payMinCents && payMaxCents && payMinCents > payMaxCents)
    refuse("payMinCents", fieldError("pay_upside_down"), "payMaxCents");
  if (payMinCents && !fields.payPeriod) {
    if (BY_THE_MONTH.has(kind) && !errors["payPeriod"]) fields.payPeriod = "month";
    else refuse("payPeriod", fieldError("pay_period"), "payMinCents", "payMaxCents");
  }
  if (closesOn && closesOn <= today) refuse("closesOn", fieldError("date_past"));
  if (closesOn && closesOn > addMonths(today, MAX_MONTHS_OPEN))
    refuse("closesOn", fieldError("date_far", { months: MAX_MONTHS_OPEN }));
  const dated = (fields.sessions ?? []).length > 0;
  if (!dated && beginsAt && endsAt && Date.parse(endsAt) <= Date.parse(beginsAt))
    refuse("endsAt", fieldError("end_before_start"));
  refuseAmounts(fields, refuse);
}

/** Money a call gives: each at most what there is in all. */
function refuseAmounts(
  { amountMinCents: minCents, amountMaxCents: maxCents, amountTotalCents: totalCents }: Partial<PostingFields>,
  refuse: Refuse,
): void {
  if (minCents && maxCents && minCents > maxCents)
    refuse("amountMinCents", fieldError("amount_upside_down"), "amountMaxCents");
  if (totalCents && Math.max(minCents ?? 0, maxCents ?? 0) > totalCents)
    refuse("amountTotalCents", fieldError("amount_over_total"));
}

/** Kinds whose allowance is always by the month. */
const BY_THE_MONTH: ReadonlySet<PostingFields["kind"]> = new Set(["internship", "placement"]);

/** An advert may stay open a year. */
export const MAX_MONTHS_OPEN = 12;

/** What follows from the answers: the kind of working time from the hours; nothing is both essential and desirable. */
export function tidyFields(fields: Partial<PostingFields>, kind: PostingFields["kind"]): Partial<PostingFields> {
  const tidy = { ...fields };
  if (tidy.workingTime === null && tidy.weeklyMinutes) tidy.workingTime = workingTimeOf(tidy.weeklyMinutes);
  if (tidy.desirableSkills)
    tidy.desirableSkills = tidy.desirableSkills.filter((id) => !tidy.essentialSkills?.includes(id));
  if (tidy.usefulLicences)
    tidy.usefulLicences = tidy.usefulLicences.filter((licence) => !tidy.requiredLicences?.includes(licence));
  if (kind === "internship" && tidy.contract === null) tidy.contract = "internship";
  if (tidy.remote === "no") Object.assign(tidy, { remoteShare: null, remoteForm: null });
  if (tidy.remote === "full" && tidy.remoteShare) tidy.remoteShare = null;
  if (tidy.joining && !WAYS_TO_JOIN[kind].includes(tidy.joining)) tidy.joining = WAYS_TO_JOIN[kind][0];
  return tidyDates(tidy);
}

/** The single dates say when the whole begins and ends; an event takes names until the day it begins, unless said otherwise. */
function tidyDates(tidy: Partial<PostingFields>): Partial<PostingFields> {
  const { sessions = [] } = tidy;
  const [first, last] = [sessions[0], sessions.at(-1)];
  if (first && last) Object.assign(tidy, { beginsAt: first.beginsAt, endsAt: last.endsAt });
  if (sessions.length === 1) tidy.sessions = [];
  if (tidy.closesOn === null && tidy.beginsAt) tidy.closesOn = tidy.beginsAt.slice(0, 10);
  return tidy;
}

/** Collective agreements put full time between 36 and 40 hours. */
function workingTimeOf(weeklyMinutes: number): WorkingTime {
  return weeklyMinutes >= 36 * 60 ? "full_time" : "part_time";
}
