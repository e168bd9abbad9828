import { describe, expect, it } from "vitest";
import { scoreEducation } from "~/domain/matching/criteria/education";
import { aPerson, aPosting } from "../samples";

describe("education", () => {
  it.each([
    [8, 1000],
    [5, 1000],
    [4, 600],
    [3, 250],
    [2, 0],
    [1, 0],
  ] as const)("level 5 asked, %i held: %i", (educationLevel, value) => {
    expect(scoreEducation(aPerson({ educationLevel }), aPosting({ educationLevel: 5 })).value).toBe(value);
  });

  it("is 1000 when none is asked, 500 when not said", () => {
    expect(scoreEducation(aPerson({ educationLevel: null }), aPosting({ educationLevel: null }))).toMatchObject({
      value: 1000,
      missing: null,
    });
    expect(scoreEducation(aPerson({ educationLevel: null }), aPosting())).toMatchObject({
      value: 500,
      missing: "person",
    });
  });
});
