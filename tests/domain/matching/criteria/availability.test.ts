import { describe, expect, it } from "vitest";
import { scoreAvailability } from "~/domain/matching/criteria/availability";
import { aPerson, aPosting } from "../samples";

const score = (availableFrom: string | null, startsOn: string | null) =>
  scoreAvailability(aPerson({ availableFrom }), aPosting({ startsOn }));

describe("availability", () => {
  it.each([
    ["2020-01-01", 1000],
    ["2026-12-07", 1000],
    ["2026-12-08", 983],
    ["2027-01-06", 500],
    ["2027-02-04", 17],
    ["2027-02-05", 0],
    ["2028-01-01", 0],
  ])("start 7 December 2026, free from %s: %i", (availableFrom, value) => {
    expect(score(availableFrom, "2026-12-07").value).toBe(value);
  });

  it("counts days, not hours: the change of the clocks moves nothing", () => {
    expect(score("2026-04-26", "2026-03-27")).toMatchObject({ daysLate: 30, value: 500 });
  });

  it("is 1000 when the start is to be agreed, 500 when the person has not said", () => {
    expect(score(null, null)).toMatchObject({ value: 1000, relation: "nothing_asked" });
    expect(score(null, "2026-12-07")).toMatchObject({ value: 500, missing: "person" });
  });
});
