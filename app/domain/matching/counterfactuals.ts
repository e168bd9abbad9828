import { z } from "zod";
import { candidateChanges } from "./candidateChanges";
import { MATCH_CHECKS } from "./checks/names";
import { applyChanges, Change } from "./changes";
import { scoreMatch, type MatchScore } from "./score";
import type { MatchPerson, MatchPosting } from "./types";
import type { MatchVocabulary } from "./vocabulary";
import { CRITERIA, type WeightProfile } from "./weights";

/** What the score would be with these changes, found by scoring again: never an estimate. */
export const Counterfactual = z.strictObject({
  changes: z.array(Change).min(1),
  /** Thousandths of a point added to the total. */
  gain: z.int(),
  total: z.int().min(0).max(100_000),
  /** Failed checks that would pass. */
  clears: z.array(z.enum(MATCH_CHECKS)),
  eligible: z.boolean(),
});
export type Counterfactual = z.infer<typeof Counterfactual>;

export interface ScoredPair {
  person: MatchPerson;
  posting: MatchPosting;
  vocabulary: MatchVocabulary;
  profile: WeightProfile;
  score: MatchScore;
}

/** Scores the person again with the changes made. */
export function simulateChanges(
  { person, posting, vocabulary, profile, score }: ScoredPair,
  changes: readonly Change[],
): Counterfactual {
  const then = scoreMatch(applyChanges(person, changes), posting, vocabulary, profile);
  const passed = new Set(then.hardChecks.filter(({ outcome }) => outcome === "passed").map(({ check }) => check));
  const clears = score.hardChecks
    .filter(({ check, outcome }) => outcome === "failed" && passed.has(check))
    .map(({ check }) => check);
  return { changes: [...changes], gain: then.total - score.total, total: then.total, clears, eligible: then.eligible };
}

/**
 * Everything that would raise the score or clear a failed check, the greatest gain first. None rests on a guess: where a
 * value that moves is a typical one, before or after, there is a question to ask, not advice to give. Where several checks
 * fail, the changes that open the door together are one of the list.
 */
export function counterfactuals(scored: ScoredPair): Counterfactual[] {
  const scoredChanges = candidateChanges(scored.person, scored.posting, scored.vocabulary, scored.score).map(
    (changes) => simulateChanges(scored, changes),
  );
  const useful = scoredChanges.filter(
    ({ gain, clears, changes }) => clears.length > 0 || (gain > 0 && !restsOnGuess(scored, changes)),
  );
  return once([...useful, ...openingTogether(scored, useful)]).sort(
    (a, b) => b.gain - a.gain || b.clears.length - a.clears.length,
  );
}

/** Does a value that is only typical, before or after, take part in the difference? */
function restsOnGuess(
  { person, posting, vocabulary, profile, score }: ScoredPair,
  changes: readonly Change[],
): boolean {
  const then = scoreMatch(applyChanges(person, changes), posting, vocabulary, profile).results;
  return CRITERIA.some(
    (criterion) =>
      then[criterion].value !== score.results[criterion].value &&
      (then[criterion].missing !== null || score.results[criterion].missing !== null),
  );
}

/** One way through each failed check, taken together; none where a single change is enough or one check cannot pass. */
function openingTogether(scored: ScoredPair, useful: readonly Counterfactual[]): Counterfactual[] {
  const failed = scored.score.hardChecks.filter(({ outcome }) => outcome === "failed").map(({ check }) => check);
  if (failed.length < 2 || useful.some(({ eligible }) => eligible)) return [];
  const ways = failed.map((check) => useful.find(({ clears }) => clears.includes(check)));
  if (ways.includes(undefined)) return [];
  const together = uniqueBy(
    ways.flatMap((way) => way?.changes ?? []),
    (change) => JSON.stringify(change),
  );
  const opened = simulateChanges(scored, together);
  return opened.eligible ? [opened] : [];
}

/** What can be learnt: the rest is the person's own choice. */
const LEARNABLE_KINDS: ReadonlySet<Change["kind"]> = new Set<Change["kind"]>(["skill", "licence", "language"]);

/** All that can be learnt, together: the far end of the reach bar. null when there is nothing to learn. */
export function withLearning(scored: ScoredPair, others: readonly Counterfactual[]): Counterfactual | null {
  const learnt = others.flatMap(({ changes }) => changes).filter(({ kind }) => LEARNABLE_KINDS.has(kind));
  return learnt.length === 0
    ? null
    : simulateChanges(
        scored,
        uniqueBy(learnt, (change) => JSON.stringify(change)),
      );
}

const once = (list: readonly Counterfactual[]) => uniqueBy(list, ({ changes }) => JSON.stringify(changes));

function uniqueBy<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
