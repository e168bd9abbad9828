import type { Variant } from "../italian/variants";
import type { ReadText } from "../readText";
import { QUORUM, idf } from "../idf";

/** One bit each in the mask of the words a posting has. */
const MAX_STEMS = 24;
/** Smaller differences than a step are chance (a word said twice in a description): the newer posting comes first then. */
const SCORE_STEPS = 40;

/** What the words of a mask are worth. */
export interface MaskScore {
  /** 0…1. */
  score: number;
  /** Every word of one way to ask. */
  exact: boolean;
  words: number;
}

/** The stems looked for: a bit each in the masks, in this order. */
export function stemsOf(text: ReadText): string[] {
  return [...new Set(text.variants.flatMap((variant) => variant.words.map((word) => word.stem)))].slice(0, MAX_STEMS);
}

/**
 * What having the words of a mask is worth: the share of the telling weight, rare words more than common ones, of the best way to ask.
 * A synonym counts whole or not at all. Null below the quorum. `having`: how many postings have each of the stems; `everything`: how
 * many there are. Answers a function, which works out each mask once.
 */
export function createMaskScorer(
  text: ReadText,
  having: readonly number[],
  everything: number,
): (mask: number) => MaskScore | null {
  const stems = stemsOf(text);
  const weights = having.map((postings) => idf(postings, everything));
  const scoredVariants = text.variants.map((variant) => scoredVariantOf(variant, stems));
  const scored = new Map<number, MaskScore | null>();
  function scoreMask(mask: number): MaskScore | null {
    const shares = scoredVariants.map((way) => shareOf(way, mask, weights));
    if (Math.max(...shares) < QUORUM) return null;
    return {
      score: Math.max(...shares.map((share, at) => share * (scoredVariants[at]?.trust ?? 0))),
      exact: scoredVariants.some(({ places, complete }) => complete && places.every((at) => has(mask, at))),
      words: stems.filter((_, at) => has(mask, at)).length,
    };
  }
  return (mask) => {
    const hit = scored.get(mask);
    if (hit !== undefined) return hit;
    const result = scoreMask(mask);
    scored.set(mask, result);
    return result;
  };
}

/** The worth of a posting: of its words, more in the title than in the description, and a little more the less else the title says. `field`: 0…1. */
export function scoreOf({ score, words }: MaskScore, field: number, titleStems: number): number {
  return (
    Math.round(
      SCORE_STEPS * score * (0.45 + 0.45 * Math.min(1, field) + 0.1 * Math.min(1, words / Math.max(titleStems, 1))),
    ) / SCORE_STEPS
  );
}

const has = (mask: number, at: number) => (mask & (1 << at)) !== 0;

interface ScoredVariant {
  trust: number;
  /** Where in the mask its words are. */
  places: number[];
  /** Every word of it has a place. */
  complete: boolean;
  /** Those it is worth nothing without; null where a synonym can not be had whole. */
  needed: number[] | null;
}

function scoredVariantOf(variant: Variant, stems: readonly string[]): ScoredVariant {
  const words = [...new Set(variant.words.map((word) => word.stem))];
  const places = words.map((stem) => stems.indexOf(stem)).filter((at) => at >= 0);
  const needed = variant.whole.map((stem) => stems.indexOf(stem));
  return {
    trust: variant.trust,
    places,
    complete: places.length === words.length,
    needed: needed.includes(-1) ? null : needed,
  };
}

/** Share, 0…1, of the way's telling weight the mask has. */
function shareOf({ places, needed }: ScoredVariant, mask: number, weights: readonly number[]): number {
  if (needed === null || !needed.every((at) => has(mask, at))) return 0;
  const sum = (list: readonly number[]) => list.reduce((total, at) => total + (weights[at] ?? 0), 0);
  const whole = sum(places);
  return whole === 0 ? 0 : sum(places.filter((at) => has(mask, at))) / whole;
}
