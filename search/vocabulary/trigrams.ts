/** The trigrams of a folded text, as pg_trgm makes them: two blanks before each word, one after. */
export function trigrams(folded: string): Set<string> {
  const grams = new Set<string>();
  for (const word of folded.split(" ").filter((piece) => piece !== "")) {
    const padded = `  ${word} `;
    for (let at = 0; at + 3 <= padded.length; at++) grams.add(padded.slice(at, at + 3));
  }
  return grams;
}

/** Share of the trigrams of both that both have, 0…1: `similarity()` of pg_trgm. */
export function trigramSimilarity(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const piece of one) if (other.has(piece)) both++;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}
