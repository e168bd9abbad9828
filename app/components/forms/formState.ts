import type { FieldErrors } from "~/domain/forms/errors";
import type { FormValues } from "~/domain/forms/formValues";
import type { Refusal } from "~/domain/refusals";
import { sayError } from "~/text/sayError";
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

const listOf = (value: string | string[] | undefined) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

/** "Titolo: manca la risposta": out of its place an error says of which field it is. */
export function namedMistake({ fields }: Words, name: string, message: string): string {
  const label = fields[name] ?? fields[name.replace(/[-_.[\d].*$/, "")];
  return label === undefined ? message : `${label}: ${message.slice(0, 1).toLocaleLowerCase("it")}${message.slice(1)}`;
}

/** What a form shows: what was just typed if it was refused, else what is stored; and why it was refused. */
export function formState(words: Words, answer: FormAnswer | undefined, stored: FormValues = {}): FormState {
  const values = answer?.values ?? stored;
  const errors = answer?.errors ?? {};
  const all = (name: string) => listOf(values[name]);
  const said = (name: string) => (errors[name] ? sayError(words.errors, errors[name]) : undefined);
  const mistakes: FieldMistake[] = Object.keys(errors).map((name) => (name === "form" ? { name: null, message: said(name) ?? "" } : { name, message: namedMistake(words, name, said(name) ?? "") }));
  if (answer?.refusal) mistakes.push({ name: null, message: words.refusals.why[answer.refusal] });
  return { mistakes, all, has: (name, value) => all(name).includes(value), field: (name) => ({ name, value: all(name)[0], error: said(name) }) };
}
