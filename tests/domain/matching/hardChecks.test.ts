import { describe, expect, it } from "vitest";
import { runHardChecks } from "~/domain/matching/hardChecks";
import { scoreMatch } from "~/domain/matching/score";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import { DEFAULT_WEIGHTS } from "~/domain/matching/weights";
import { HARD_CHECKS, type HardCheck } from "~/domain/postings/hardChecks";
import { aPerson, aPosting, LUCCA, PORCARI, VOCABULARY } from "./samples";

interface Case {
  posting: Partial<MatchPosting>;
  failing: Partial<MatchPerson>;
  unknown: Partial<MatchPerson>;
}

const CASES: Record<HardCheck, Case> = {
  licence: { posting: { requiredLicences: ["b"] }, failing: { licences: ["am"] }, unknown: { licences: null } },
  age_or_permit: { posting: { minimumAge: 18 }, failing: { adult: false }, unknown: { adult: null } },
  contract: {
    posting: {},
    failing: { contracts: { preferred: ["permanent"], accepted: [] } },
    unknown: { contracts: null },
  },
  travel: { posting: { place: PORCARI }, failing: { maxTravelKm: 11 }, unknown: { place: null } },
  language: { posting: {}, failing: { languages: [{ language: "it", level: "A2" }] }, unknown: { languages: null } },
  start: { posting: {}, failing: { availableFrom: "2026-12-08" }, unknown: { availableFrom: null } },
  reserved: {
    posting: { reserved: "art1" },
    failing: { reservedRoutes: ["art18"] },
    unknown: { reservedRoutes: null },
  },
};
const fits: Partial<MatchPerson> = { reservedRoutes: ["art1"] };

describe.each(HARD_CHECKS)("hard check %s", (check) => {
  const { posting, failing, unknown } = CASES[check];
  const score = (person: Partial<MatchPerson>, hardChecks: HardCheck[]) =>
    scoreMatch(aPerson({ ...fits, ...person }), aPosting({ ...posting, hardChecks }), VOCABULARY, DEFAULT_WEIGHTS);

  it("passes who meets it, stops who does not, and asks when nobody knows", () => {
    expect(score({}, [check])).toMatchObject({ eligible: true, hardChecks: [{ check, outcome: "passed" }] });
    expect(score(failing, [check])).toMatchObject({ eligible: false, hardChecks: [{ check, outcome: "failed" }] });
    expect(score(unknown, [check])).toMatchObject({ eligible: true, hardChecks: [{ check, outcome: "unknown" }] });
  });

  it("excludes nobody unless the posting marks it", () => {
    const others = HARD_CHECKS.filter((other) => other !== check);
    expect(score(failing, [])).toMatchObject({ eligible: true, hardChecks: [] });
    expect(score(failing, others).hardChecks.map((result) => result.check)).toEqual(others);
    expect(score(failing, others).eligible).toBe(true);
  });
});

describe("hard checks in detail", () => {
  const run = (person: Partial<MatchPerson>, posting: Partial<MatchPosting>) =>
    runHardChecks(aPerson(person), aPosting(posting), VOCABULARY)[0];

  it("passes what the posting marks without asking for anything", () => {
    const nothing = {
      requiredLicences: [],
      languages: [],
      startsOn: null,
      contract: null,
      minimumAge: null,
    } satisfies Partial<MatchPosting>;
    const nobody = {
      licences: null,
      languages: null,
      availableFrom: null,
      contracts: null,
      adult: null,
      maxTravelKm: null,
      reservedRoutes: null,
    };
    const results = runHardChecks(aPerson(nobody), aPosting({ ...nothing, hardChecks: [...HARD_CHECKS] }), VOCABULARY);
    expect(results.map(({ outcome }) => outcome)).toEqual(HARD_CHECKS.map(() => "passed"));
  });

  it("accepts a licence that includes the one asked, and asks for every one", () => {
    expect(run({ licences: ["ce"] }, { requiredLicences: ["c", "b"], hardChecks: ["licence"] })).toMatchObject({
      outcome: "passed",
    });
    expect(run({ licences: ["ce"] }, { requiredLicences: ["c", "cqc"], hardChecks: ["licence"] })).toMatchObject({
      outcome: "failed",
      asked: ["c", "cqc"],
      held: ["ce"],
    });
  });

  it("does not pretend to know more of an age than eighteen or over", () => {
    expect(run({ adult: true }, { minimumAge: 21, hardChecks: ["age_or_permit"] })).toMatchObject({
      outcome: "unknown",
    });
    expect(run({ adult: false }, { minimumAge: 16, hardChecks: ["age_or_permit"] })).toMatchObject({
      outcome: "unknown",
    });
    expect(run({ adult: false }, { minimumAge: 21, hardChecks: ["age_or_permit"] })).toMatchObject({
      outcome: "failed",
    });
  });

  it("has nothing against distance for work done from home, or exactly at the limit", () => {
    expect(run({ maxTravelKm: 1 }, { place: PORCARI, remote: "full", hardChecks: ["travel"] })).toMatchObject({
      outcome: "passed",
    });
    expect(run({ maxTravelKm: 12 }, { place: PORCARI, hardChecks: ["travel"] })).toMatchObject({
      outcome: "passed",
      asked: 116,
      held: 12,
    });
    expect(run({ place: LUCCA, maxTravelKm: 5 }, { place: null, hardChecks: ["travel"] })).toMatchObject({
      outcome: "unknown",
    });
  });
});
