import type { Words } from "~/text/words";

/** A wider question, as the search offers it. */
interface Widening {
  reason: "radius" | "anywhere" | "occupation" | "words" | "filters";
  query: { withinKm: number | null };
  /** For `words`: the words that remain. */
  text?: string;
}

/** A wider question in words. `comune` is the name of the place asked; `trade` that of the group of occupations offered. Both may be empty. */
export function wideningLabel(
  { reason, query, text }: Widening,
  { words, comune, trade }: { words: Words; comune: string; trade: string },
): string {
  const { list } = words.postings;
  if (reason === "radius") return list.widen.radius(query.withinKm ?? 0, comune);
  if (reason === "occupation") return trade ? list.nearTrade(trade) : list.widen.occupation;
  return reason === "words" ? list.widen.words(text ?? "") : list.widen[reason];
}
