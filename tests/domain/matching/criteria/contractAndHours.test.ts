import { describe, expect, it } from "vitest";
import { scoreContractAndHours } from "~/domain/matching/criteria/contractAndHours";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import { aPerson, aPosting } from "../samples";

const score = (person: Partial<MatchPerson>, posting: Partial<MatchPosting> = {}) =>
  scoreContractAndHours(aPerson(person), aPosting(posting));
const NO_HOURS = { workingTimes: null, minWeeklyMinutes: null, maxWeeklyMinutes: null, shifts: null };

describe("contract and hours", () => {
  it("is 1000 for what the person prefers, 600 for what they accept, 0 for neither", () => {
    expect(score({})).toMatchObject({ value: 1000, relation: "preferred", missing: null });
    expect(score({}, { contract: "agency_fixed" })).toMatchObject({ value: 600, relation: "accepted" });
    expect(score({}, { contract: "internship" })).toMatchObject({ value: 0, relation: "not_accepted" });
  });

  it("takes the share of the hours the person can do", () => {
    expect(score({ maxWeeklyMinutes: 1200 }).value).toBe(500);
    expect(score({ maxWeeklyMinutes: 1200 }, { contract: "agency_fixed" }).value).toBe(300);
    expect(score({ maxWeeklyMinutes: 1600 }).value).toBe(667);
    expect(score({ minWeeklyMinutes: 1800 }, { weeklyMinutes: 900, workingTime: "part_time" }).value).toBe(500);
  });

  it("takes the share of the shifts, and the half of a working time the person does not want", () => {
    expect(score({ shifts: ["morning"] }).value).toBe(500);
    expect(score({ shifts: ["morning"] }, { shifts: ["morning", "afternoon", "night"] }).value).toBe(333);
    expect(score({ shifts: [] }).value).toBe(0);
    expect(score({ workingTimes: ["part_time"] }).value).toBe(500);
  });

  it("counts the smallest share, not each in turn", () => {
    expect(score({ maxWeeklyMinutes: 1200, workingTimes: ["part_time"], shifts: ["morning"] })).toMatchObject({
      value: 500,
      held: { hoursShare: 500 },
    });
  });

  it("is 500 when nothing is known, and half of what is known when a part is missing", () => {
    expect(score({ contracts: null, ...NO_HOURS })).toMatchObject({
      value: 500,
      missing: "person",
      relation: "unknown",
    });
    expect(score({ contracts: null })).toMatchObject({ value: 500, missing: "person" });
    expect(score(NO_HOURS)).toMatchObject({ value: 500, missing: "person", relation: "preferred" });
    expect(score(NO_HOURS, { contract: "agency_fixed" })).toMatchObject({ value: 300, missing: "person" });
  });

  it("asks nothing where the posting says nothing", () => {
    const silent = { contract: null, workingTime: null, weeklyMinutes: null, shifts: [] };
    expect(score({ contracts: null, ...NO_HOURS }, silent)).toMatchObject({
      value: 1000,
      missing: null,
      relation: "nothing_asked",
    });
  });
});
