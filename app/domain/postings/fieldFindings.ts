import { applySuggestion } from "./checker/applySuggestion";
import type { PostingFields } from "./fields";
import { findingKey, type Finding } from "./findings";

/** A finding as it is shown beside its field: the writer's own sentence, and the same sentence put right. */
export interface FieldFinding {
  key: string;
  level: Finding["level"];
  field: Finding["field"];
  messageKey: Finding["messageKey"];
  law: readonly string[];
  /** Null when something is missing rather than said. */
  quote: { before: string; marked: string; after: string } | null;
  /** The sentence with the better wording; null when only a person can put it right. */
  suggestedText: string | null;
}

/** Nothing beyond this on either side of the words found. */
const QUOTE_CONTEXT_LENGTH = 90;

export function fieldFinding(fields: PostingFields, finding: Finding): FieldFinding {
  const { level, field, messageKey, law } = finding;
  const text = field === "organisation" ? null : fields[field];
  const quote = typeof text === "string" && finding.end > finding.start ? quoteOf(text, finding) : null;
  const better = quote && finding.suggestion !== undefined ? suggestedText(quote, finding.suggestion) : null;
  return { key: findingKey(finding), level, field, messageKey, law, quote, suggestedText: better };
}

function quoteOf(text: string, { start, end }: Finding): NonNullable<FieldFinding["quote"]> {
  const from = Math.max(0, start - QUOTE_CONTEXT_LENGTH, lastStop(text.slice(0, start)));
  const to = Math.min(text.length, end + QUOTE_CONTEXT_LENGTH, end + firstStop(text.slice(end)));
  const cut = {
    left: from > 0 && from === start - QUOTE_CONTEXT_LENGTH,
    right: to === end + QUOTE_CONTEXT_LENGTH && to < text.length,
  };
  return {
    before: `${cut.left ? "…" : ""}${text.slice(from, start).trimStart()}`,
    marked: text.slice(start, end),
    after: `${text.slice(end, to).trimEnd()}${cut.right ? "…" : ""}`,
  };
}

function lastStop(before: string): number {
  return (
    Math.max(before.lastIndexOf("\n"), before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? ")) + 1
  );
}

function firstStop(after: string): number {
  const at = after.search(/[.!?](?:\s|$)|\n/);
  return at < 0 ? after.length : at + 1;
}

function suggestedText({ before, marked, after }: NonNullable<FieldFinding["quote"]>, suggestion: string): string {
  return applySuggestion(`${before}${marked}${after}`, {
    start: before.length,
    end: before.length + marked.length,
    suggestion,
  });
}

/** Reasons that only say that something is missing: shown when the advert is checked, not while it is begun. */
export function isMissingFinding({ messageKey }: Pick<FieldFinding, "messageKey">): boolean {
  return messageKey.endsWith("_missing") || messageKey === "pay_recommended" || messageKey === "internship_pay";
}
