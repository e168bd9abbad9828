import type { Variant } from "../italian/variants";
import type { VocabularyHit } from "./items";
import { terms, type Level } from "./terms";
import { trigramSimilarity, trigrams } from "./trigrams";
import { MAX_FUZZY_LABELS, SIZE, UNKNOWN_WEIGHT, WEIGHTS } from "./weights";

/** How telling a term is; undefined for one the vocabulary does not have. */
export type WeightOf = (level: Level, term: string) => number | undefined;

/** A way to ask with its terms weighed. */
export interface WeightedVariant {
  trust: number;
  folded: string;
  terms: Record<Level, ReadonlyMap<string, number>>;
  total: Record<Level, number>;
}

export interface CandidateLabel {
  label: string;
  folded: string;
  isAlias: boolean;
  stems: readonly string[];
  /** Total weight of the label's terms. */
  root: number;
  onset: number;
}

/** An item that may be the answer, with all its labels. */
export interface Candidate {
  itemId: number;
  /** The label to show. */
  label: string;
  isco: string | null;
  itemStems: number;
  labels: readonly CandidateLabel[];
}

export function weightVariant({ words, trust }: Variant, weightOf: WeightOf): WeightedVariant {
  const weighed = (level: Level) =>
    new Map(terms(words, level).map((term) => [term, weightOf(level, term) ?? UNKNOWN_WEIGHT]));
  const byLevel = { stem: weighed("stem"), root: weighed("root"), onset: weighed("onset") };
  const sum = (level: Level) => [...byLevel[level].values()].reduce((total, weight) => total + weight, 0);
  return {
    trust,
    folded: words.map((word) => word.text).join(" "),
    terms: byLevel,
    total: { stem: sum("stem"), root: sum("root"), onset: sum("onset") },
  };
}

/** One label against one way to ask. */
interface Compared {
  candidate: Candidate;
  label: CandidateLabel;
  way: WeightedVariant;
  stem: number;
  root: number;
  onset: number;
}

/**
 * The candidates by what they are worth, best first: the arithmetic of `postgres/vocabulary/findItems.ts`. Labels that share no term
 * with what was asked count by their letters alone, and only those of `alike`.
 */
export function rankCandidates(
  ways: readonly WeightedVariant[],
  candidates: readonly Candidate[],
  { limit, alike }: { limit: number; alike: ReadonlySet<number> },
): VocabularyHit[] {
  const first = ways[0];
  if (!first) return [];
  const byTerms = candidates.flatMap((candidate) => compare(candidate, ways));
  byTerms.sort((a, b) => b.stem + b.root + b.onset - (a.stem + a.root + a.onset));
  const byLetters = candidates
    .filter(({ itemId }) => alike.has(itemId))
    .flatMap((candidate) =>
      candidate.labels.map((label) => ({ candidate, label, way: first, stem: 0, root: 0, onset: 0 })),
    );
  const scores = new Map<number, Score>();
  const lettersOf = createScoreCache();
  for (const compared of [...byTerms.slice(0, MAX_FUZZY_LABELS), ...byLetters]) {
    const { candidate, way, label } = compared;
    const letters = WEIGHTS.letters * way.trust * trigramSimilarity(lettersOf(label.folded), lettersOf(way.folded));
    const score = scores.get(candidate.itemId) ?? new Score(candidate);
    score.add(compared, letters);
    scores.set(candidate.itemId, score);
  }
  return [...scores.values()]
    .map((score) => score.hit())
    .sort((a, b) => b.score - a.score || a.itemId - b.itemId)
    .slice(0, limit);
}

/** The different pieces of a label. */
interface Pieces {
  label: CandidateLabel;
  root: ReadonlySet<string>;
  onset: ReadonlySet<string>;
}

function piecesOf(label: CandidateLabel): Pieces {
  const list = label.stems.map((stem) => ({ text: stem, stem }));
  return { label, root: new Set(terms(list, "root")), onset: new Set(terms(list, "onset")) };
}

function compare(candidate: Candidate, ways: readonly WeightedVariant[]): Compared[] {
  const own = new Set(candidate.labels.flatMap((label) => label.stems));
  const pieces = candidate.labels.map((label) => piecesOf(label));
  return ways.flatMap((way) => {
    const share = shared(way.terms.stem, own) / way.total.stem;
    const stem = (WEIGHTS.stem * way.trust * share) / (SIZE.base + SIZE.each * candidate.itemStems);
    return pieces.flatMap(({ label, ...its }) => {
      const onset = shared(way.terms.onset, its.onset);
      if (onset === 0) return []; // what has a longer piece in common has the shortest
      const worth = (level: "root" | "onset", sum: number) =>
        (WEIGHTS[level] * way.trust * sum) / Math.sqrt(way.total[level] * label[level]);
      return [
        {
          candidate,
          label,
          way,
          stem,
          root: worth("root", shared(way.terms.root, its.root)),
          onset: worth("onset", onset),
        },
      ];
    });
  });
}

function shared(queryTerms: ReadonlyMap<string, number>, own: ReadonlySet<string>): number {
  let sum = 0;
  for (const [term, weight] of queryTerms) if (own.has(term)) sum += weight;
  return sum;
}

function createScoreCache(): (folded: string) => Set<string> {
  const cache = new Map<string, Set<string>>();
  return (folded) => {
    const grams = cache.get(folded) ?? trigrams(folded);
    cache.set(folded, grams);
    return grams;
  };
}

/** The best of an item's labels in each respect. */
class Score {
  readonly #candidate: Candidate;
  #best = { stem: 0, root: 0, onset: 0, letters: 0 };
  #found: { label: CandidateLabel; worth: number } | null = null;

  constructor(candidate: Candidate) {
    this.#candidate = candidate;
  }

  add({ label, stem, root, onset }: Compared, letters: number): void {
    const best = this.#best;
    this.#best = {
      stem: Math.max(best.stem, stem),
      root: Math.max(best.root, root),
      onset: Math.max(best.onset, onset),
      letters: Math.max(best.letters, letters),
    };
    const worth = root + onset + letters;
    if (!this.#found || worth > this.#found.worth) this.#found = { label, worth };
  }

  hit(): VocabularyHit {
    const { itemId, label, isco } = this.#candidate;
    const { stem, root, onset, letters } = this.#best;
    return {
      itemId,
      label,
      isco,
      matched: this.#found?.label.isAlias ? this.#found.label.label : null,
      score: stem + root + onset + letters,
    };
  }
}
