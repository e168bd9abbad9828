import { describe, expect, it } from "vitest";
import { scoreOccupation } from "~/domain/matching/criteria/occupation";
import { aPerson, aPosting, occupation, VOCABULARY } from "../samples";

const wanting = (id: number) => scoreOccupation(aPerson({ desired: [occupation(id)] }), aPosting(), VOCABULARY);
const having = (id: number, months: number | null = 36) =>
  scoreOccupation(
    aPerson({ desired: [], practised: [{ occupationId: occupation(id), months }] }),
    aPosting(),
    VOCABULARY,
  );

describe("occupation", () => {
  it.each([
    [1, "same", 1000, 800],
    [2, "isco4", 850, 680],
    [7, "substitute_high", 750, 600],
    [3, "isco3", 600, 480],
    [4, "isco2", 350, 280],
    [8, "substitute_low", 250, 200],
    [5, "isco1", 100, 80],
    [6, "none", 0, 0],
  ])("occupation %i for 1 is %s: %i wanted, %i practised", (id, relation, desired, practised) => {
    expect(wanting(id)).toMatchObject({ relation, value: desired, missing: null });
    expect(having(id)).toMatchObject({ relation, value: practised, missing: null });
  });

  it("reads a substitution in its own direction only", () => {
    const posting = aPosting({ occupationId: occupation(7) });
    expect(scoreOccupation(aPerson({ desired: [occupation(1)] }), posting, VOCABULARY)).toMatchObject({
      relation: "none",
      value: 0,
    });
  });

  it("takes the best of all, names it, and does not mind the order", () => {
    const practised = [
      { occupationId: occupation(1), months: 6 },
      { occupationId: occupation(6), months: 99 },
    ];
    const one = scoreOccupation(
      aPerson({ desired: [occupation(3), occupation(4)], practised }),
      aPosting(),
      VOCABULARY,
    );
    const other = scoreOccupation(
      aPerson({ desired: [occupation(4), occupation(3)], practised: practised.toReversed() }),
      aPosting(),
      VOCABULARY,
    );
    expect(one).toMatchObject({
      value: 800,
      relation: "same",
      held: { occupationId: 1, source: "practised", months: 6 },
    });
    expect(other).toEqual(one);
  });

  it("says who has not told: 500", () => {
    expect(scoreOccupation(aPerson({ desired: [], practised: [] }), aPosting(), VOCABULARY)).toMatchObject({
      value: 500,
      missing: "person",
      relation: "unknown",
    });
    expect(scoreOccupation(aPerson(), aPosting({ occupationId: null }), VOCABULARY)).toMatchObject({
      value: 500,
      missing: "posting",
    });
  });
});
