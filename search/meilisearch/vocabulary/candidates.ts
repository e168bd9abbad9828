import type { Candidate, WeightedVariant, WeightOf } from "../../vocabulary/rankCandidates";
import type { Level } from "../../vocabulary/terms";
import { SIZE, WEIGHTS } from "../../vocabulary/weights";
import type { QueryContext } from "../runSearch";
import { quoted } from "../conditions";
import { lettersOf, PIECES } from "./record";

/** Items brought back to be scored. */
const MAX_CANDIDATES = 150;
/** The most telling words of a way decide which items are candidates. */
const MAX_DECIDING_TERMS = 4;
/** Questions in one call. */
const MAX_QUERIES = 60;
/** Stems an item has, about: what a candidate may be worth is guessed with it. */
const USUAL_STEMS = 8;
const MAX_LETTER_GROUPS = 12;
const RUNS = [4, 3, 2];
const MAX_SIMILAR = 60;
const SHOWN = ["itemId", "label", "isco", "itemStems", "labels"];

/** Some pieces an item may have all of, and what an item that has them would about be worth. */
interface WeightedFilter {
  filter: string;
  weight: number;
}

/**
 * Items that have some of what was asked, those that would be worth most first: one question for each set of the most telling words,
 * weighed by what the set is worth, and the server merges the answers.
 */
export async function fetchCandidates(
  { connection, signal }: QueryContext,
  indexUid: string,
  { ways, weightOf }: { ways: readonly WeightedVariant[]; weightOf: WeightOf },
): Promise<Candidate[]> {
  const best = new Map<string, number>();
  for (const { filter, weight } of ways.flatMap((way) => weightedFilters(way, weightOf)))
    best.set(filter, Math.max(weight, best.get(filter) ?? 0));
  const questions = [...best].sort(([, one], [, other]) => other - one).slice(0, MAX_QUERIES);
  if (questions.length === 0) return [];
  return connection.queryFederated<Candidate>(
    questions.map(([filter, weight]) => ({ indexUid, filter, weight, attributesToRetrieve: SHOWN })),
    MAX_CANDIDATES,
    signal,
  );
}

/** Items spelt like what was typed: typing errors allowed, and by groups of three letters in common, many or one after the other first. */
export async function fetchSimilar(
  { connection, signal }: QueryContext,
  indexUid: string,
  folded: string,
): Promise<Candidate[]> {
  const typed = {
    indexUid,
    filter: "kind = item",
    q: folded,
    matchingStrategy: "frequency" as const,
    weight: 1,
    attributesToRetrieve: SHOWN,
  };
  const questions = letterSets(lettersOf(folded).slice(0, MAX_LETTER_GROUPS)).map((set) => ({
    indexUid,
    filter: set.map((group) => `letters = ${quoted(group)}`).join(" AND "),
    weight: set.length / 10,
    attributesToRetrieve: SHOWN,
  }));
  return connection.queryFederated<Candidate>([typed, ...questions], MAX_SIMILAR, signal);
}

/** Runs of groups, then every pair. */
function letterSets(groups: readonly string[]): string[][] {
  const runs = RUNS.flatMap((length) =>
    groups.slice(0, Math.max(0, groups.length - length + 1)).map((_, at) => groups.slice(at, at + length)),
  );
  return [...runs, ...groups.flatMap((one, at) => groups.slice(at + 2).map((other) => [one, other]))];
}

function weightedFilters(way: WeightedVariant, weightOf: WeightOf): WeightedFilter[] {
  const knownTerms = (level: Level) =>
    [...way.terms[level]]
      .filter(([term]) => weightOf(level, term) !== undefined)
      .sort(([, one], [, other]) => other - one);
  const sets = (level: Level, limit: number) => subsets(knownTerms(level).slice(0, limit));
  return [
    ...sets("stem", MAX_DECIDING_TERMS).map((set) => weightedFilter(way, "stem", set)),
    ...sets("root", 3).map((set) => weightedFilter(way, "root", set)),
    ...sets("onset", 3).map((set) => weightedFilter(way, "onset", set)),
  ];
}

type Term = readonly [term: string, weight: number];

function weightedFilter(way: WeightedVariant, level: Level, set: readonly Term[]): WeightedFilter {
  const share = (of: Level) => set.reduce((sum, [, weight]) => sum + weight, 0) / way.total[of];
  const score =
    (level === "stem" ? (WEIGHTS.stem * share("stem")) / (SIZE.base + SIZE.each * USUAL_STEMS) : 0) +
    (level === "onset" ? 0 : WEIGHTS.root * Math.sqrt(share(level))) +
    WEIGHTS.onset * Math.sqrt(share(level));
  return { filter: set.map(([term]) => `${PIECES[level]} = ${quoted(term)}`).join(" AND "), weight: way.trust * score };
}

function subsets(terms: readonly Term[]): Term[][] {
  const [first, ...rest] = terms;
  if (!first) return [];
  const others = subsets(rest);
  return [[first], ...others.map((set) => [first, ...set]), ...others];
}
