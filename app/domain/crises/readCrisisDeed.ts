import { oneOf } from "~/domain/forms/choices";
import { addDays, day } from "~/domain/forms/days";
import { fieldError, type FieldErrors } from "~/domain/forms/errors";
import { readForm, type FormValues } from "~/domain/forms/formValues";
import { wholeNumber } from "~/domain/forms/numbers";
import { required } from "~/domain/forms/piece";
import { line } from "~/domain/forms/text";
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
export const CRISIS_DEEDS = ["event", "stage", "deadline", "meet"] as const;

export type CrisisDeed =
  | { deed: "event"; fields: EventFields & { correctsId: number | null } }
  | { deed: "stage"; fields: StageFields }
  | { deed: "deadline"; fields: DeadlineFields }
  | { deed: "meet"; fields: { deadlineId: string; metOn: string } };

type Read = CrisisDeed | { errors: FieldErrors };
const failed = (errors: FieldErrors) => Object.keys(errors).length > 0;

/** Years ahead of today a planned event may stand. */
const FARTHEST_DAYS = 3 * 365;

/** Reads whichever of the forms was sent; `today` (ISO day) lets "oggi" and "+30" be written. */
export function readCrisisDeed(values: FormValues, today: string): Read {
  const { fields, errors } = readForm({ deed: required(oneOf(CRISIS_DEEDS)) }, values);
  if (!fields.deed) return { errors };
  return { event: readEvent, stage: readStage, deadline: readDeadline, meet: readMet }[fields.deed](values, today);
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
  if (fields.onDate && fields.onDate > addDays(today, FARTHEST_DAYS))
    errors["onDate"] = fieldError("date_far", { months: 36 });
  if (failed(errors)) return { errors };
  const { onDate = "", title = "", body = null, tier = "table", kind, correctsId = null } = fields;
  return { deed: "event", fields: { onDate, title, body, tier, kind: kind ?? "note", correctsId } };
}

function readStage(values: FormValues): Read {
  const { fields, errors } = readForm(StageForm, values);
  if (fields.stage === "closed" && !fields.outcome) errors["outcome"] ??= fieldError("required");
  return failed(errors) ? { errors } : { deed: "stage", fields: fields as StageFields };
}

function readDeadline(values: FormValues, today: string): Read {
  const shape = {
    deadlineTitle: DeadlineForm.title,
    law: DeadlineForm.law,
    dueOn: required(day({ today })),
    deadlineTier: DeadlineForm.tier,
  };
  const { fields, errors } = readForm(shape, values);
  if (failed(errors)) return { errors };
  const { deadlineTitle = "", law = null, dueOn = "", deadlineTier = "table" } = fields;
  return { deed: "deadline", fields: { title: deadlineTitle, law, dueOn, tier: deadlineTier } };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function readMet(values: FormValues, today: string): Read {
  const { fields } = readForm({ deadlineId: line(36) }, values);
  return fields.deadlineId && UUID.test(fields.deadlineId)
    ? { deed: "meet", fields: { deadlineId: fields.deadlineId, metOn: today } }
    : { errors: { form: fieldError("malformed") } };
}
