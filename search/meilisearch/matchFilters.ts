import type { Variant } from "../italian/variants";
import type { ReadText } from "../readText";
import { QUORUM, idf } from "../idf";
import { quoted } from "./conditions";
import { EVERY } from "./record";

/** The most telling words of a long question decide alone. */
const MAX_DECIDING_WORDS = 7;
/** The server reads ten words; one is ours. */
const MAX_RANKED_WORDS = 9;
const EPSILON = 1e-6;

/** How many postings there are, and how many have each stem. */
export interface Counts {
  everything: number;
  of: ReadonlyMap<string, number>;
}

/** Which postings answer the words, as filters; and the words to order them by. */
export interface MatchFilters {
  /** Has enough of the words of some way to ask. Null: nothing can. */
  enough: string | null;
  /** Has every word of some way to ask. Null: nothing has. */
  every: string | null;
  ranking: string;
  /** Words each enough by itself. */
  alone: readonly string[];
}

/**
 * Says in filters what `postgres/scoring.ts` says of masks: half of the telling weight of some way to ask, a synonym whole or not at
 * all. So both engines find the same postings, and no filter changes what the words find.
 */
export function buildMatchFilters(text: ReadText, counts: Counts): MatchFilters {
  const sets = text.variants.flatMap((variant) => sufficientSets(variant, counts));
  const every = text.variants.flatMap((variant) => {
    const stems = stemsOf(variant);
    return stems.every((stem) => has(counts, stem)) ? [both(stems)] : [];
  });
  return {
    enough: either(sets.map(both)),
    every: either(every),
    ranking: rankingOf(text),
    alone: sets.flatMap((set) => (set.length === 1 ? set : [])),
  };
}

const has = (counts: Counts, stem: string) => (counts.of.get(stem) ?? 0) > 0;
const stemsOf = (variant: Variant) => [...new Set(variant.words.map((word) => word.stem))];
const both = (stems: readonly string[]) => stems.map((stem) => `stems = ${quoted(stem)}`).join(" AND ");

function either(ways: readonly string[]): string | null {
  const different = [...new Set(ways)];
  return different.length === 0 ? null : different.map((way) => `(${way})`).join(" OR ");
}

/** The smallest sets of the variant's words that are enough. */
function sufficientSets(variant: Variant, counts: Counts): string[][] {
  const weighed = stemsOf(variant)
    .map((stem) => ({ stem, weight: idf(counts.of.get(stem) ?? 0, counts.everything) }))
    .filter(({ weight }) => weight > 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0 || !variant.whole.every((stem) => has(counts, stem))) return [];
  const needed = [...new Set(variant.whole)];
  const missing =
    total * QUORUM - weighed.reduce((sum, { stem, weight }) => sum + (needed.includes(stem) ? weight : 0), 0);
  const others = weighed
    .filter(({ stem }) => !needed.includes(stem))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MAX_DECIDING_WORDS);
  return subsets(others, missing)
    .map((stems) => [...needed, ...stems])
    .filter((set) => set.length > 0);
}

interface WeightedStem {
  stem: string;
  weight: number;
}

/** Sets of words, heaviest first, that weigh `missing` and would not without their last. */
function subsets(words: readonly WeightedStem[], missing: number): string[][] {
  if (missing <= EPSILON) return [[]];
  return words.flatMap((word, at) =>
    subsets(words.slice(at + 1), missing - word.weight).map((rest) => [word.stem, ...rest]),
  );
}

/** The words as typed, or as corrected. The phrase is mandatory and everybody has it: the other words only order. */
function rankingOf({ variants, corrections }: ReadText): string {
  const read = new Map(corrections.map((correction) => [correction.typed, correction.read]));
  const corrected = variants.find((variant) => read.size > 0 && variant.trust < 1 && variant.whole.length === 0);
  const list = stemsOf(corrected ?? variants[0] ?? { words: [], trust: 1, whole: [] }).slice(0, MAX_RANKED_WORDS);
  return `${list.join(" ")} "${EVERY}"`;
}
