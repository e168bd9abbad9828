import { stems } from "../italian/words";

export type Field = "A" | "B" | "C" | "D";

const LAST_POSITION = 16_000;
/** Stops between texts, so that words of two labels are never neighbours. */
const GAP = 10;

/**
 * A tsvector in its text form, already stemmed: PostgreSQL's own parser (which takes "OSS/O.S.S." for a file name) never sees the text.
 */
export function vector(fields: Record<Field, readonly string[]>): string {
  const positions = new Map<string, string[]>();
  let at = 0;
  for (const field of ["A", "B", "C", "D"] as const) {
    for (const text of fields[field]) {
      for (const stem of stems(text)) {
        at = Math.min(at + 1, LAST_POSITION);
        positions.set(stem, [...(positions.get(stem) ?? []), `${at}${field}`].slice(0, 30));
      }
      at += GAP;
    }
  }
  return [...positions].map(([stem, places]) => `${quoted(stem)}:${places.join(",")}`).join(" ");
}

/** A stem as a tsvector or tsquery literal wants it. Stems are letters and digits only; quoting is for safety's sake. */
export function quoted(stem: string): string {
  return `'${stem.replace(/['\\]/g, "")}'`;
}
