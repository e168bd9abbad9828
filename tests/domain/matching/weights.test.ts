import { describe, expect, it } from "vitest";
import { DEFAULT_WEIGHTS, WeightProfile } from "~/domain/matching/weights";

const withWeights = (weights: object) =>
  WeightProfile.safeParse({ ...DEFAULT_WEIGHTS, weights: { ...DEFAULT_WEIGHTS.weights, ...weights } });

describe("weights", () => {
  it("start as published: 30 25 15 10 7 5 4 4", () => {
    expect(Object.values(WeightProfile.parse(DEFAULT_WEIGHTS).weights)).toEqual([30, 25, 15, 10, 7, 5, 4, 4]);
  });

  it("must make 100 in whole points, one for each criterion and for nothing else", () => {
    expect(withWeights({ occupation: 25, skills: 30 }).success).toBe(true);
    expect(withWeights({ occupation: 31 }).success).toBe(false);
    expect(withWeights({ occupation: 29 }).success).toBe(false);
    expect(withWeights({ occupation: 30.5, skills: 24.5 }).success).toBe(false);
    expect(withWeights({ occupation: -10, skills: 65 }).success).toBe(false);
    expect(withWeights({ age: 0 }).success).toBe(false);
  });

  it("carry who decided them and why", () => {
    expect(WeightProfile.safeParse({ ...DEFAULT_WEIGHTS, author: " " }).success).toBe(false);
    expect(WeightProfile.safeParse({ ...DEFAULT_WEIGHTS, reason: "" }).success).toBe(false);
  });
});
