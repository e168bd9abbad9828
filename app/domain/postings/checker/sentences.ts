import type { PostingFields } from "../fields";
import type { Finding } from "../findings";
import { fold } from "~/domain/wording/fold";
import { sentencesOf, type Span } from "~/domain/wording/sentences";

/** The sentences of a text as it was written, without the blanks around them; none is empty. */
export function writtenSentences(text: string): Span[] {
  const { text: folded, origin } = fold(text);
  return sentencesOf(folded).flatMap(({ start, end }) => {
    const from = origin[start] ?? 0;
    const written = text.slice(from, origin[end] ?? text.length);
    const lead = written.length - written.trimStart().length;
    const length = written.trim().length;
    return length === 0 ? [] : [{ start: from + lead, end: from + lead + length }];
  });
}

/** For each finding the sentence it stands in, as written, and its rule; nothing for what is missing. */
export function sentencesWith(
  fields: PostingFields,
  findings: readonly Finding[],
): { sentence: string; ruleId: string }[] {
  return findings.flatMap(({ field, start, end, ruleId }) => {
    const text = field === "organisation" ? null : fields[field];
    if (typeof text !== "string" || end <= start) return [];
    const held = writtenSentences(text).filter((each) => each.start < end && each.end > start);
    const [first, last] = [held[0], held.at(-1)];
    return first && last ? [{ sentence: text.slice(first.start, last.end), ruleId }] : [];
  });
}
