import type { FieldMistake } from "~/components/forms/ErrorSummary";
import type { FormAnswer } from "~/components/forms/formState";
import { describeError, describeNamedError } from "~/text/forms/describeError";
import type { Words } from "~/text/words";

/** What was typed in the form that was refused, for that form alone. */
export interface TypedReview {
  intent: string;
  key: string | null;
  reason: string | undefined;
  error: string | undefined;
}

const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The page of review has many small forms: which of them was refused, why, and what was typed in it. */
export function reviewState(
  words: Words,
  answer: FormAnswer | undefined,
): { mistakes: FieldMistake[]; typed: TypedReview | null } {
  if (!answer) return { mistakes: [], typed: null };
  const { values, errors, refusal } = answer;
  const fieldMessages = Object.entries(errors).map(([name, error]) => describeNamedError(words, error, name));
  const why = refusal ? words.forms.refusals.why[refusal] : null;
  const error =
    refusal === "reason_needed"
      ? (why ?? undefined)
      : errors["reason"]
        ? describeError(words, errors["reason"], "reason")
        : undefined;
  const typed = {
    intent: one(values?.["intent"]) ?? "",
    key: one(values?.["key"]) ?? null,
    reason: one(values?.["reason"]),
    error,
  };
  const messages = why === null ? fieldMessages : [...fieldMessages, why];
  const field = error !== undefined && typed.key === null ? `${typed.intent}-reason` : null;
  return { mistakes: messages.map((message) => ({ name: field, message })), typed };
}
