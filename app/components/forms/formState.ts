import type { FieldErrors } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import type { Refusal } from "~/domain/refusals";
import { describeError, describeNamedError } from "~/text/forms/describeError";
import type { Words } from "~/text/words";
import type { FieldMistake } from "./ErrorSummary";

/** What an action answers when it did not do what was asked. */
export interface FormAnswer {
  errors: FieldErrors;
  values: FormValues | null;
  refusal: Refusal | null;
}

export interface FormState {
  /** For the summary above the form. */
  mistakes: FieldMistake[];
  /** Name, typed value and error of one field, to spread on its component. */
  field(name: string): { name: string; value: string | undefined; error: string | undefined };
  /** Everything typed or stored under a name that may be repeated. */
  all(name: string): string[];
  /** Is this value the one chosen, or among those ticked? */
  has(name: string, value: string): boolean;
}

const listOf = (value: string | string[] | undefined) =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** What a form shows: what was just typed if it was refused, else what is stored; and why it was refused. */
export function formState(words: Words, answer: FormAnswer | undefined, stored: FormValues = {}): FormState {
  const values = answer?.values ?? stored;
  const errors = answer?.errors ?? {};
  const all = (name: string) => listOf(values[name]);
  const messageOf = (name: string) => (errors[name] ? describeError(words, errors[name], name) : undefined);
  const mistakes: FieldMistake[] = Object.entries(errors).map(([name, error]) =>
    name === "form"
      ? { name: null, message: messageOf(name) ?? "" }
      : { name, message: describeNamedError(words, error, name) },
  );
  if (answer?.refusal) mistakes.push({ name: null, message: words.forms.refusals.why[answer.refusal] });
  return {
    mistakes,
    all,
    has: (name, value) => all(name).includes(value),
    field: (name) => ({ name, value: all(name)[0], error: messageOf(name) }),
  };
}
