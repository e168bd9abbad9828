import { z } from "zod";
import { PersonId, PostingId } from "~/domain/ids";
import { BANDS } from "./bands";
import { Counterfactual } from "./counterfactuals";
import { GROUPS, WISHES } from "./groups";
import { CheckResult, CriterionResult } from "./results";
import { Criterion } from "./weights";

const CriterionExplained = z.strictObject({
  weight: z.int().min(0).max(100),
  /** Thousandths of a point, out of `maxPoints`. */
  points: z.int().min(0),
  maxPoints: z.int().min(0),
  result: CriterionResult,
});

/**
 * A match as it was explained to somebody: codes and figures, no words, nobody else's data.
 * Stored as JSON and read back identical when it is asked for again.
 */
export const MatchExplanation = z.strictObject({
  modelVersion: z.string(),
  weightsVersion: z.int().positive(),
  vocabularyVersion: z.string(),
  /** ISO date-time with offset. */
  computedAt: z.iso.datetime({ offset: true }),
  inputHash: z.string().regex(/^[0-9a-f]{16}$/),
  personId: PersonId,
  postingId: PostingId,
  /** Thousandths of a point, and tenths as people read them. */
  total: z.int().min(0).max(100_000),
  tenths: z.int().min(0).max(1000),
  band: z.enum(BANDS),
  eligible: z.boolean(),
  criteria: z.array(CriterionExplained).length(8),
  /** Left out by version 1. */
  group: z.literal(GROUPS).optional(),
  wishes: z.array(z.enum(WISHES)).optional(),
  hardChecks: z.array(CheckResult),
  missing: z.array(z.strictObject({ criterion: Criterion, from: z.enum(["person", "posting"]) })),
  essentials: z.strictObject({ met: z.int(), asked: z.int(), share: z.int().min(0).max(1000) }),
  tenthsKm: z.int().min(0).nullable(),
  counterfactuals: z.array(Counterfactual),
  withLearning: Counterfactual.nullable(),
});
export type MatchExplanation = z.infer<typeof MatchExplanation>;
