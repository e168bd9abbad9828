import { counterfactuals, withLearning, type ScoredPair } from "./counterfactuals";
import type { MatchExplanation } from "./explanation";
import { inputHash } from "./inputHash";
import { scoreMatch, type MatchScore } from "./score";
import { CRITERIA, MODEL_VERSION, type WeightProfile } from "./weights";

export interface ExplainInput extends Omit<ScoredPair, "score"> {
  /** Now, as an ISO date-time with offset. */
  computedAt: string;
}

/** The score with everything behind it. Same input and time, same explanation, to the last digit. */
export function explainMatch({ computedAt, ...sides }: ExplainInput): MatchExplanation {
  const score = scoreMatch(sides.person, sides.posting, sides.vocabulary, sides.profile);
  const scored: ScoredPair = { ...sides, score };
  const whatIf = counterfactuals(scored);
  const { total, tenths, band, group, wishes, eligible, hardChecks, missing, essentials, tenthsKm } = score;
  return {
    modelVersion: MODEL_VERSION,
    weightsVersion: sides.profile.version,
    vocabularyVersion: sides.vocabulary.version,
    computedAt,
    inputHash: inputHash(scored),
    personId: sides.person.id,
    postingId: sides.posting.id,
    total,
    tenths,
    band,
    eligible,
    group,
    wishes,
    criteria: explainCriteria(score, sides.profile),
    hardChecks,
    missing,
    essentials,
    tenthsKm,
    counterfactuals: whatIf,
    withLearning: withLearning(scored, whatIf),
  };
}

function explainCriteria({ points, results }: MatchScore, { weights }: WeightProfile): MatchExplanation["criteria"] {
  return CRITERIA.map((criterion) => ({
    weight: weights[criterion],
    points: points[criterion],
    maxPoints: weights[criterion] * 1000,
    result: results[criterion],
  }));
}
