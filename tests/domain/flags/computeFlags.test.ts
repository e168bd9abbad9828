import { describe, expect, test } from "vitest";
import { computeFlags, type FlagInput } from "~/domain/flags/computeFlags";
import type { Fact } from "~/domain/flags/workHistory";
import type { FactKind, FlagKindKey } from "~/domain/flags/kinds";

const fact = (kind: FactKind, onDate: string): Fact => ({ kind, onDate });
/** 35 years old, diploma, nothing known of work: no flag at all. */
const base: FlagInput = { facts: [], birthDate: "1991-05-10", educationLevel: 4, today: "2026-11-23" };
const kinds = (differing: Partial<FlagInput>): FlagKindKey[] =>
  computeFlags({ ...base, ...differing }).map(({ kind }) => kind);

test("of somebody of whom nothing is known nothing is claimed", () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ birthDate: null, educationLevel: null })).toEqual([]);
});

describe("unemployed: no work and a standing declaration (D.Lgs. 150/2015 art. 19)", () => {
  test.each<[string, Fact[], boolean]>([
    ["declared today", [fact("did_filed", "2026-11-23")], true],
    ["declared tomorrow", [fact("did_filed", "2026-11-24")], false],
    ["out of work without declaration", [fact("last_job_ended", "2026-11-01")], false],
    ["declared, then a job", [fact("did_filed", "2026-10-01"), fact("job_started", "2026-11-01")], false],
    ["declared on the day a job began", [fact("did_filed", "2026-11-01"), fact("job_started", "2026-11-01")], false],
    [
      "a job of 180 days suspends",
      [fact("did_filed", "2026-01-01"), fact("job_started", "2026-02-01"), fact("last_job_ended", "2026-07-31")],
      true,
    ],
    [
      "a job of 181 days ends it",
      [fact("did_filed", "2026-01-01"), fact("job_started", "2026-02-01"), fact("last_job_ended", "2026-08-01")],
      false,
    ],
  ])("%s", (_name, facts, expected) => {
    expect(kinds({ facts }).includes("unemployed")).toBe(expected);
  });
});

describe("long term: more than 12 months", () => {
  test.each<[string, Fact[], boolean]>([
    ["12 months to the day are not yet more", [fact("did_filed", "2025-11-23")], false],
    ["the day after they are", [fact("did_filed", "2025-11-22")], true],
    [
      "days of a short job do not count",
      [fact("did_filed", "2025-11-13"), fact("job_started", "2026-03-01"), fact("last_job_ended", "2026-03-11")],
      false,
    ],
    [
      "once they are over it does",
      [fact("did_filed", "2025-11-12"), fact("job_started", "2026-03-01"), fact("last_job_ended", "2026-03-11")],
      true,
    ],
    ["without declaration, since the last job", [fact("last_job_ended", "2025-11-22")], true],
    ["a later job", [fact("last_job_ended", "2025-11-22"), fact("job_started", "2026-11-20")], false],
    ["never worked and never declared", [fact("never_worked", "2020-01-01")], false],
  ])("%s", (_name, facts, expected) => {
    expect(kinds({ facts }).includes("long_term_unemployed")).toBe(expected);
  });
});

describe("disadvantaged and very disadvantaged (Reg. UE 651/2014)", () => {
  const [one, two] = ["disadvantaged_eu", "very_disadvantaged_eu"];
  test.each<[string, Partial<FlagInput>, string[]]>([
    ["6 months to the day", { facts: [fact("last_job_ended", "2026-05-23")] }, [one]],
    ["a day less", { facts: [fact("last_job_ended", "2026-05-24")] }, []],
    ["working now", { facts: [fact("last_job_ended", "2020-01-01"), fact("job_started", "2026-11-23")] }, []],
    ["24 months to the day", { facts: [fact("last_job_ended", "2024-11-23")] }, ["long_term_unemployed", two, one]],
    ["a day less, alone", { facts: [fact("last_job_ended", "2024-11-24")] }, ["long_term_unemployed", one]],
    ["12 months and no diploma", { facts: [fact("last_job_ended", "2025-11-23")], educationLevel: 2 }, [two, one]],
    ["12 months and a qualification", { facts: [fact("last_job_ended", "2025-11-23")], educationLevel: 3 }, [one]],
    [
      "12 months and 50 years and a day",
      { facts: [fact("last_job_ended", "2025-11-23")], birthDate: "1976-11-22" },
      [two, one, "over_50"],
    ],
    ["24 years, the last day", { birthDate: "2001-11-24" }, [one, "young"]],
    ["25 years today", { birthDate: "2001-11-23" }, ["young"]],
    ["no diploma alone", { educationLevel: 2 }, [one]],
    [
      "never worked, studies ended 24 months ago",
      { facts: [fact("never_worked", "2026-01-01"), fact("study_ended", "2024-11-23")] },
      [two, one],
    ],
    [
      "never worked, still studying",
      { facts: [fact("never_worked", "2026-01-01"), fact("study_started", "2026-09-15")] },
      [],
    ],
  ])("%s", (_name, differing, expected) => {
    expect(kinds(differing)).toEqual(expected);
  });
});

describe("age", () => {
  test.each<[string, FlagKindKey, boolean]>([
    ["1976-11-23", "over_50", false],
    ["1976-11-22", "over_50", true],
    ["1996-11-24", "young", true],
    ["1996-11-23", "young", false],
    ["2011-11-23", "young", true],
    ["2011-11-24", "young", false],
  ])("born %s: %s is %s", (birthDate, kind, expected) => {
    expect(kinds({ birthDate }).includes(kind)).toBe(expected);
  });
});

describe("neet: 15 to 29, neither work nor study, both known", () => {
  const idle = [fact("study_ended", "2026-06-30"), fact("never_worked", "2026-06-30")];
  test.each<[string, Partial<FlagInput>, boolean]>([
    ["29 years", { birthDate: "1996-11-24", facts: idle }, true],
    ["30 years today", { birthDate: "1996-11-23", facts: idle }, false],
    ["15 years today", { birthDate: "2011-11-23", facts: idle }, true],
    ["studies begun again", { birthDate: "2004-01-01", facts: [...idle, fact("study_started", "2026-09-15")] }, false],
    ["nothing known of study", { birthDate: "2004-01-01", facts: [fact("never_worked", "2026-06-30")] }, false],
    ["nothing known of work", { birthDate: "2004-01-01", facts: [fact("study_ended", "2026-06-30")] }, false],
    ["at work", { birthDate: "2004-01-01", facts: [...idle, fact("job_started", "2026-11-01")] }, false],
  ])("%s", (_name, differing, expected) => {
    expect(kinds(differing).includes("neet")).toBe(expected);
  });
});

test("a proposal carries its article and what it rests on", () => {
  const [proposed] = computeFlags({
    ...base,
    facts: [fact("did_filed", "2026-01-01"), fact("job_started", "2026-03-01"), fact("last_job_ended", "2026-03-31")],
  });
  expect(proposed).toEqual({
    kind: "unemployed",
    basis: "D.Lgs. 150/2015, art. 19",
    evidence: [{ code: "did_and_suspension", date: "2026-01-01", days: 30 }],
  });
});
