import { z } from "zod";
import { HARD_CHECKS } from "~/domain/postings/hardChecks";
import { candidateChanges } from "./candidateChanges";
import { applyChanges, Change } from "./changes";
import { scoreMatch, type MatchScore } from "./score";
import type { MatchPerson, MatchPosting } from "./types";
import type { MatchVocabulary } from "./vocabulary";
import type { WeightProfile } from "./weights";

/** What the score would be with these changes, found by scoring again: never an estimate. */
export const Counterfactual = z.strictObject({
  changes: z.array(Change).min(1),
  /** Thousandths of a point added to the total. */
  gain: z.int(),
  total: z.int().min(0).max(100_000),
  /** Failed checks that would pass. */
  clears: z.array(z.enum(HARD_CHECKS)),
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

/** Everything that would raise the score or clear a failed check, the greatest gain first. */
export function counterfactuals(scored: ScoredPair): Counterfactual[] {
  const scoredChanges = candidateChanges(scored.person, scored.posting, scored.score).map((changes) =>
    simulateChanges(scored, changes),
  );
  const useful = scoredChanges.filter(({ gain, clears }) => gain > 0 || clears.length > 0);
  return once(useful).sort((a, b) => b.gain - a.gain || b.clears.length - a.clears.length);
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
