import type { ExcerptPiece } from "~/components/forms/FormNote";
import type { Finding } from "~/domain/postings/findings";

/** Letters shown on each side of the words found. */
const REACH = 50;

/** The writer's own sentence around a finding, cut at a word, with the words found marked; empty when something is missing. */
export function excerptOf(text: string | null, { start, end }: Pick<Finding, "start" | "end">): ExcerptPiece[] {
  if (text === null || end <= start) return [];
  const before = text.slice(0, start);
  const after = text.slice(end);
  const head = before.length > REACH ? `…${before.slice(-REACH).replace(/^\S*\s/, "")}` : before;
  const tail = after.length > REACH ? `${after.slice(0, REACH).replace(/\s\S*$/, "")}…` : after;
  return [
    { text: head, marked: false },
    { text: text.slice(start, end), marked: true },
    { text: tail, marked: false },
  ].filter((piece) => piece.text !== "");
}
