import type { ErrorCode, ErrorParams, FieldError } from "~/domain/forms/errors";

/** One sentence for every refusal a form may give: what is wrong and what to do. */
export type ErrorWords = { [Code in ErrorCode]: (params: ErrorParams[Code]) => string };

/** The sentence of one refused value, in the language of `words`. */
export function sayError(words: ErrorWords, error: FieldError): string {
  // Code and parameters come as a pair; TypeScript cannot follow a pair through an index.
  const say = words[error.code] as (params: FieldError["params"]) => string;
  return say(error.params);
}
