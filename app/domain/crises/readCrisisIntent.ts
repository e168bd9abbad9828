import { oneOf } from "../forms/choices";
import { addDays, day } from "../forms/days";
import { fieldError, type FieldErrors } from "../forms/errors";
import { readForm, type FormValues } from "../forms/formValues";
import { wholeNumber } from "../forms/numbers";
import { required } from "../forms/fieldReader";
import { line } from "../forms/text";
import {
  DeadlineForm,
  EventForm,
  StageForm,
  WRITTEN_EVENTS,
  type DeadlineFields,
  type EventFields,
  type StageFields,
} from "./forms";

/** What the secretariat writes in an open file; each is a form of its own, and no two of them share a field's name. */
export const CRISIS_INTENTS = ["event", "stage", "deadline", "meet"] as const;

export type CrisisIntent =
  | { intent: "event"; fields: EventFields & { correctsId: number | null } }
  | { intent: "stage"; fields: StageFields }
  | { intent: "deadline"; fields: DeadlineFields }
  | { intent: "meet"; fields: { deadlineId: string; metOn: string } };

type Read = CrisisIntent | { errors: FieldErrors };
const hasErrors = (errors: FieldErrors) => Object.keys(errors).length > 0;

/** Years ahead of today a planned event may stand. */
const MAX_DAYS_AHEAD = 3 * 365;

/** Reads whichever of the forms was sent; `today` (ISO day) lets "oggi" and "+30" be written. */
export function readCrisisIntent(values: FormValues, today: string): Read {
  const { fields, errors } = readForm({ intent: required(oneOf(CRISIS_INTENTS)) }, values);
  if (!fields.intent) return { errors };
  return { event: readEvent, stage: readStage, deadline: readDeadline, meet: readMet }[fields.intent](values, today);
}

function readEvent(values: FormValues, today: string): Read {
  const { fields, errors } = readForm(
    {
      ...EventForm,
      onDate: required(day({ today })),
      kind: oneOf(WRITTEN_EVENTS),
      correctsId: wholeNumber({ min: 1 }),
    },
    values,
  );
  if (!fields.kind && !fields.correctsId) errors["kind"] ??= fieldError("required");
  if (fields.onDate && fields.onDate > addDays(today, MAX_DAYS_AHEAD))
    errors["onDate"] = fieldError("date_far", { months: 36 });
  if (hasErrors(errors)) return { errors };
  const { onDate = "", title = "", body = null, tier = "table", kind, correctsId = null } = fields;
  return { intent: "event", fields: { onDate, title, body, tier, kind: kind ?? "note", correctsId } };
}

function readStage(values: FormValues): Read {
  const { fields, errors } = readForm(StageForm, values);
  if (fields.stage === "closed" && !fields.outcome) errors["outcome"] ??= fieldError("required");
  return hasErrors(errors) ? { errors } : { intent: "stage", fields: fields as StageFields };
}

function readDeadline(values: FormValues, today: string): Read {
  const shape = {
    deadlineTitle: DeadlineForm.title,
    law: DeadlineForm.law,
    dueOn: required(day({ today })),
    deadlineTier: DeadlineForm.tier,
  };
  const { fields, errors } = readForm(shape, values);
  if (hasErrors(errors)) return { errors };
  const { deadlineTitle = "", law = null, dueOn = "", deadlineTier = "table" } = fields;
  return { intent: "deadline", fields: { title: deadlineTitle, law, dueOn, tier: deadlineTier } };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readMet(values: FormValues, today: string): Read {
  const { fields } = readForm({ deadlineId: line(36) }, values);
  return fields.deadlineId && UUID.test(fields.deadlineId)
    ? { intent: "meet", fields: { deadlineId: fields.deadlineId, metOn: today } }
    : { errors: { form: fieldError("malformed") } };
}
