import { fieldError, type FieldErrors } from "~/domain/forms/errors";
import { readForm, type FormValues } from "~/domain/forms/formValues";
import { fieldReader, required } from "../forms/fieldReader";
import { line } from "~/domain/forms/text";
import { CrisisForm, type CrisisFields } from "./forms";

/** "17", "17.2" or "17.21": division, group or class, then category. */
const ATECO = /^\d{2}(\.\d{1,2}(\.\d{1,2})?)?$/;

const NewCrisisForm = {
  ...CrisisForm,
  ateco: fieldReader((text) => (ATECO.test(text) ? { value: text } : { error: fieldError("malformed") })),
  firstEvent: required(line(200)),
};

type NewCrisis = CrisisFields & { firstEvent: string };

/** The file a secretary opens, fields read together: no more jobs at risk than workers involved. */
export function readNewCrisis(values: FormValues): { fields: NewCrisis } | { errors: FieldErrors } {
  const { fields, errors } = readForm(NewCrisisForm, values);
  const involved = (fields.workersDirect ?? 0) + (fields.workersSupply ?? 0);
  if ((fields.jobsAtRisk ?? 0) > involved) errors["jobsAtRisk"] ??= fieldError("too_large", { max: involved });
  return Object.keys(errors).length > 0 ? { errors } : { fields: fields as NewCrisis };
}
