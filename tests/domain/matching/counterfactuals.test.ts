import { describe, expect, it } from "vitest";
import { applyChanges, type Change } from "~/domain/matching/changes";
import { counterfactuals, simulateChanges, withLearning } from "~/domain/matching/counterfactuals";
import { scoreMatch } from "~/domain/matching/score";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import { DEFAULT_WEIGHTS } from "~/domain/matching/weights";
import { anyPerson, anyPosting, Chance } from "./chance";
import { aPerson, aPosting, BARGA, occupation, PORCARI, skill, VOCABULARY } from "./samples";

const total = (person: MatchPerson, posting: MatchPosting) =>
  scoreMatch(person, posting, VOCABULARY, DEFAULT_WEIGHTS).total;
const scored = (person: MatchPerson, posting: MatchPosting) => ({
  person,
  posting,
  vocabulary: VOCABULARY,
  profile: DEFAULT_WEIGHTS,
  score: scoreMatch(person, posting, VOCABULARY, DEFAULT_WEIGHTS),
});

/** The person before, the change offered, and the same person written out by hand after it. */
interface Case {
  name: string;
  before: Partial<MatchPerson>;
  asked: Partial<MatchPosting>;
  changes: Change[];
  after: Partial<MatchPerson>;
}

const CASES: Case[] = [
  {
    name: "a skill",
    before: { skills: [skill(30)] },
    asked: {},
    changes: [{ kind: "skill", skillId: skill(11) }],
    after: { skills: [skill(30), skill(11)] },
  },
  {
    name: "a licence",
    before: { licences: [] },
    asked: {},
    changes: [{ kind: "licence", licence: "b" }],
    after: { licences: ["b"] },
  },
  {
    name: "a language level",
    before: { languages: [{ language: "it", level: "A2" }] },
    asked: {},
    changes: [{ kind: "language", language: "it", level: "B1" }],
    after: { languages: [{ language: "it", level: "B1" }] },
  },
  {
    name: "a step of a language",
    before: { languages: [{ language: "it", level: "A1" }] },
    asked: {},
    changes: [{ kind: "language", language: "it", level: "A2" }],
    after: { languages: [{ language: "it", level: "A2" }] },
  },
  {
    name: "a qualification",
    before: { educationLevel: 2 },
    asked: { educationLevel: 4 },
    changes: [{ kind: "education", level: 4 }],
    after: { educationLevel: 4 },
  },
  {
    name: "a wider limit",
    before: { maxTravelKm: 5 },
    asked: { place: PORCARI },
    changes: [{ kind: "travel_limit", km: 12 }],
    after: { maxTravelKm: 12 },
  },
  {
    name: "a car",
    before: { hasCar: false, maxTravelKm: null },
    asked: { place: BARGA },
    changes: [{ kind: "car" }],
    after: { hasCar: true, maxTravelKm: null },
  },
  {
    name: "a contract",
    before: {},
    asked: { contract: "permanent" },
    changes: [{ kind: "contract", contract: "permanent" }],
    after: { contracts: { preferred: [], accepted: ["permanent"] } },
  },
  {
    name: "the hours",
    before: { hours: { min: 600, max: 1200 }, shifts: ["morning"] },
    asked: {},
    changes: [{ kind: "hours", weeklyMinutes: 2400, workingTime: null, shifts: ["afternoon"] }],
    after: { hours: { min: 600, max: 2400 }, shifts: ["morning", "afternoon"] },
  },
  {
    name: "an earlier day",
    before: { availableFrom: "2027-01-06" },
    asked: {},
    changes: [{ kind: "available_by", date: "2026-12-07" }],
    after: { availableFrom: "2026-12-07" },
  },
  {
    name: "wanting the occupation",
    before: { desired: [], practised: [{ occupationId: occupation(1), months: 36 }] },
    asked: {},
    changes: [{ kind: "occupation", occupationId: occupation(1) }],
    after: { desired: [occupation(1)], practised: [] },
  },
];

CASES.push({
  name: "months of practice",
  before: { practised: [{ occupationId: occupation(1), months: 6 }] },
  asked: { experienceMonths: 24 },
  changes: [{ kind: "practice", occupationId: occupation(1), months: 18 }],
  after: { practised: [{ occupationId: occupation(1), months: 24 }] },
});

describe("counterfactuals", () => {
  it.each(CASES)("$name adds exactly what it says", ({ before, asked, changes, after }) => {
    const posting = aPosting(asked);
    const found = counterfactuals(scored(aPerson(before), posting)).find(
      (one) => JSON.stringify(one.changes) === JSON.stringify(changes),
    );
    const [was, becomes] = [total(aPerson(before), posting), total(aPerson(after), posting)];
    expect(becomes).toBeGreaterThan(was);
    expect(found).toMatchObject({ gain: becomes - was, total: becomes });
  });

  it("matches the drawn example: licence B is worth 4 points, one level of Italian 3,5", () => {
    const person = aPerson({ licences: [], languages: [{ language: "it", level: "A2" }] });
    expect(counterfactuals(scored(person, aPosting())).map(({ gain }) => gain)).toEqual([4000, 3500]);
  });

  it("is exact, useful and in order for any pair", () => {
    const chance = new Chance(5);
    let seen = 0;
    for (let round = 0; round < 600; round += 1) {
      const [person, posting] = [anyPerson(chance), anyPosting(chance)];
      const before = scored(person, posting);
      const found = counterfactuals(before);
      for (const { changes, gain, total: promised, clears, eligible } of found) {
        const after = scoreMatch(applyChanges(person, changes), posting, VOCABULARY, DEFAULT_WEIGHTS);
        expect(after.total).toBe(promised);
        expect(promised - before.score.total).toBe(gain);
        expect(gain > 0 || clears.length > 0).toBe(true);
        expect(after.eligible).toBe(eligible);
        for (const check of clears)
          expect(after.hardChecks).toContainEqual(expect.objectContaining({ check, outcome: "passed" }));
        seen += 1;
      }
      const gains = found.map(({ gain }) => gain);
      expect(gains).toEqual(gains.toSorted((a, b) => b - a));
      expect(new Set(found.map(({ changes }) => JSON.stringify(changes))).size).toBe(found.length);
    }
    expect(seen).toBeGreaterThan(1000);
  });

  it("says what opens a closed door, even when it takes two licences or adds no point", () => {
    const posting = aPosting({ requiredLicences: ["c", "cqc"], usefulLicences: [], hardChecks: ["licence"] });
    expect(counterfactuals(scored(aPerson(), posting))).toEqual([
      {
        changes: [
          { kind: "licence", licence: "c" },
          { kind: "licence", licence: "cqc" },
        ],
        gain: 0,
        total: 95_825,
        clears: ["licence"],
        eligible: true,
      },
    ]);
  });

  it("names the changes that open the door together, where several checks fail", () => {
    const posting = aPosting({
      requiredLicences: ["cqc"],
      languages: [{ language: "en", level: "B1" }],
      hardChecks: ["licence", "language"],
    });
    const ways = counterfactuals(scored(aPerson(), posting)).filter(({ eligible }) => eligible);
    expect(ways).toMatchObject([
      {
        clears: ["licence", "language"],
        changes: [
          { kind: "licence", licence: "cqc" },
          { kind: "language", language: "en", level: "B1" },
        ],
      },
    ]);
  });

  it("gives no advice that rests on a guess: of a contract accepted while the hours are not known", () => {
    const person = aPerson({ contracts: { preferred: [], accepted: [] }, hours: null, workingTimes: null });
    expect(counterfactuals(scored(person, aPosting()))).toEqual([]);
  });

  it("turns what is not known into no advice", () => {
    const person = aPerson({
      skills: null,
      languages: null,
      licences: null,
      educationLevel: null,
      place: null,
      contracts: null,
      shifts: null,
      availableFrom: null,
      practised: null,
    });
    expect(counterfactuals(scored(person, aPosting()))).toEqual([]);
  });

  it("adds up all that can be learnt in one exact total", () => {
    const person = aPerson({ licences: [], languages: [{ language: "it", level: "A1" }], availableFrom: "2027-01-06" });
    const before = scored(person, aPosting());
    const learnt = withLearning(before, counterfactuals(before));
    expect(learnt?.total).toBe(total(aPerson({ availableFrom: "2027-01-06" }), aPosting()));
    expect(learnt?.changes.every(({ kind }) => kind !== "available_by")).toBe(true);
    expect(withLearning(scored(aPerson(), aPosting()), [])).toBeNull();
  });

  it("answers any question of the kind what if", () => {
    expect(simulateChanges(scored(aPerson(), aPosting()), [{ kind: "car" }])).toMatchObject({ gain: 0, clears: [] });
  });
});
