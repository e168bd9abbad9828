import type { Candidate, WeighedWay, WeightOf } from "../../vocabulary/score";
import type { Level } from "../../vocabulary/terms";
import { SIZE, WORTH } from "../../vocabulary/worth";
import type { Asking } from "../ask";
import { quoted } from "../conditions";
import { lettersOf, PIECES } from "./record";

/** Items brought back to be weighed. */
const MOST_CANDIDATES = 150;
/** The most telling words of a way decide which items are candidates. */
const MOST_DECIDING = 4;
/** Questions in one call. */
const MOST_QUESTIONS = 60;
/** Stems an item has, about: what a candidate may be worth is guessed with it. */
const USUAL_STEMS = 8;
const MOST_LETTERS = 12;
const RUNS = [4, 3, 2];
const MOST_ALIKE = 60;
const SHOWN = ["itemId", "label", "isco", "itemStems", "labels"];

/** Some pieces an item may have all of, and what an item that has them would about be worth. */
interface Guess {
  filter: string;
  weight: number;
}

/**
 * Items that have some of what was asked, those that would be worth most first: one question for each set of the most telling words,
 * weighed by what the set is worth, and the server merges the answers.
 */
export async function fetchCandidates(
  { connection, signal }: Asking,
  indexUid: string,
  { ways, weightOf }: { ways: readonly WeighedWay[]; weightOf: WeightOf },
): Promise<Candidate[]> {
  const best = new Map<string, number>();
  for (const { filter, weight } of ways.flatMap((way) => guesses(way, weightOf)))
    best.set(filter, Math.max(weight, best.get(filter) ?? 0));
  const questions = [...best].sort(([, one], [, other]) => other - one).slice(0, MOST_QUESTIONS);
  if (questions.length === 0) return [];
  return connection.askTogether<Candidate>(
    questions.map(([filter, weight]) => ({ indexUid, filter, weight, attributesToRetrieve: SHOWN })),
    MOST_CANDIDATES,
    signal,
  );
}

/** Items spelt like what was typed: typing errors allowed, and by groups of three letters in common, many or one after the other first. */
export async function fetchAlike(
  { connection, signal }: Asking,
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
  const questions = letterSets(lettersOf(folded).slice(0, MOST_LETTERS)).map((set) => ({
    indexUid,
    filter: set.map((group) => `letters = ${quoted(group)}`).join(" AND "),
    weight: set.length / 10,
    attributesToRetrieve: SHOWN,
  }));
  return connection.askTogether<Candidate>([typed, ...questions], MOST_ALIKE, signal);
}

/** Runs of groups, then every pair. */
function letterSets(groups: readonly string[]): string[][] {
  const runs = RUNS.flatMap((length) =>
    groups.slice(0, Math.max(0, groups.length - length + 1)).map((_, at) => groups.slice(at, at + length)),
  );
  return [...runs, ...groups.flatMap((one, at) => groups.slice(at + 2).map((other) => [one, other]))];
}

function guesses(way: WeighedWay, weightOf: WeightOf): Guess[] {
  const known = (level: Level) =>
    [...way.terms[level]]
      .filter(([term]) => weightOf(level, term) !== undefined)
      .sort(([, one], [, other]) => other - one);
  const sets = (level: Level, most: number) => subsets(known(level).slice(0, most));
  return [
    ...sets("stem", MOST_DECIDING).map((set) => guess(way, "stem", set)),
    ...sets("root", 3).map((set) => guess(way, "root", set)),
    ...sets("onset", 3).map((set) => guess(way, "onset", set)),
  ];
}

type Term = readonly [term: string, weight: number];

function guess(way: WeighedWay, level: Level, set: readonly Term[]): Guess {
  const share = (of: Level) => set.reduce((sum, [, weight]) => sum + weight, 0) / way.total[of];
  const worth =
    (level === "stem" ? (WORTH.stem * share("stem")) / (SIZE.base + SIZE.each * USUAL_STEMS) : 0) +
    (level === "onset" ? 0 : WORTH.root * Math.sqrt(share(level))) +
    WORTH.onset * Math.sqrt(share(level));
  return { filter: set.map(([term]) => `${PIECES[level]} = ${quoted(term)}`).join(" AND "), weight: way.trust * worth };
}

function subsets(terms: readonly Term[]): Term[][] {
  const [first, ...rest] = terms;
  if (!first) return [];
  const others = subsets(rest);
  return [[first], ...others.map((set) => [first, ...set]), ...others];
}
