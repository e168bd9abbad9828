import type { ErrorCode, ErrorParams, FieldError } from "~/domain/forms/errors";

/** One sentence for every refusal a form may give: what is wrong and what to do. */
export type ErrorWords = { [Code in ErrorCode]: (params: ErrorParams[Code]) => string };

interface ErrorDictionary {
  forms: { errors: ErrorWords; missing: Record<string, string>; fields: Record<string, string> };
}

/** The sentence of one refused value, in the language of `words`; where the field was left empty, what to write or choose in it. */
export function describeError({ forms }: ErrorDictionary, error: FieldError, name: string | null = null): string {
  const asked = error.code === "required" && name !== null ? forms.missing[name] : undefined;
  // Code and parameters come as a pair; TypeScript cannot follow a pair through an index.
  const say = forms.errors[error.code] as (params: FieldError["params"]) => string;
  return asked ?? say(error.params);
}

/** The same out of its place, in a list of what to correct: "Titolo: il testo è troppo lungo…", or "Scrivi il titolo" as it is. */
export function describeNamedError(words: ErrorDictionary, error: FieldError, name: string): string {
  const { fields, missing } = words.forms;
  const message = describeError(words, error, name);
  const label = fields[name] ?? fields[name.replace(/[-_.[\d].*$/, "")];
  if (label === undefined || (error.code === "required" && missing[name] !== undefined)) return message;
  return `${label}: ${message.slice(0, 1).toLocaleLowerCase("it")}${message.slice(1)}`;
}
