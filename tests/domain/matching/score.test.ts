import { describe, expect, it } from "vitest";
import { explainMatch } from "~/domain/matching/explain";
import { scoreMatch } from "~/domain/matching/score";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import { CRITERIA, DEFAULT_WEIGHTS, type WeightProfile } from "~/domain/matching/weights";
import { anyPerson, anyPosting, Chance } from "./chance";
import { aPerson, aPosting, VOCABULARY } from "./samples";

const score = (person: MatchPerson, posting = aPosting(), profile = DEFAULT_WEIGHTS) =>
  scoreMatch(person, posting, VOCABULARY, profile);

const NOTHING_KNOWN: Partial<MatchPerson> = {
  desired: null,
  practised: null,
  skills: null,
  languages: null,
  licences: null,
  educationLevel: null,
  place: null,
  hasCar: null,
  maxTravelKm: null,
  contracts: null,
  workingTimes: null,
  hours: null,
  shifts: null,
  availableFrom: null,
  birthDate: null,
};

describe("score", () => {
  it("adds weight × value, in thousandths of a point", () => {
    const { points, total, tenths, band } = score(aPerson());
    expect(points).toEqual({
      occupation: 30_000,
      skills: 25 * 833,
      travel: 15_000,
      contract_and_hours: 10_000,
      languages: 7_000,
      education: 5_000,
      licences: 4_000,
      availability: 4_000,
    });
    expect({ total, tenths, band }).toEqual({ total: 95_825, tenths: 958, band: "high" });
  });

  it("gives the typical values to somebody nobody has asked anything, and says so eight times", () => {
    const { total, missing, group } = score(aPerson(NOTHING_KNOWN));
    const { weights, typical } = DEFAULT_WEIGHTS;
    // Of two skills asked and none known the formula says 167, more than is typical.
    const worth = { ...typical, skills: 167 };
    expect(total).toBe(CRITERIA.reduce((sum, criterion) => sum + weights[criterion] * worth[criterion], 0));
    expect(group).toBe(4);
    expect(missing).toEqual(CRITERIA.map((criterion) => ({ criterion, from: "person" })));
  });

  it("follows the weights it is given", () => {
    const weights = {
      occupation: 0,
      skills: 0,
      travel: 0,
      contract_and_hours: 0,
      languages: 0,
      education: 0,
      licences: 100,
      availability: 0,
    };
    const profile: WeightProfile = { ...DEFAULT_WEIGHTS, version: 2, weights };
    expect(score(aPerson({ licences: [] }), aPosting(), profile).total).toBe(0);
    expect(score(aPerson(NOTHING_KNOWN), aPosting(), profile).total).toBe(0);
  });

  it("counts essential skills held, and all of none", () => {
    const { essentialSkills, desirableSkills } = aPosting();
    const both = aPosting({ essentialSkills: [...essentialSkills, ...desirableSkills], desirableSkills: [] });
    expect(score(aPerson({ skills: [...essentialSkills] }), both).essentials).toEqual({ met: 1, asked: 2, share: 500 });
    expect(score(aPerson(), aPosting({ essentialSkills: [] })).essentials).toEqual({ met: 0, asked: 0, share: 1000 });
  });

  it("keeps within bounds, in whole numbers, and sums up, for any pair", () => {
    const chance = new Chance(1);
    for (let round = 0; round < 1000; round += 1) {
      const { results, points, total, tenths, missing, eligible, hardChecks } = score(
        anyPerson(chance),
        anyPosting(chance),
      );
      const values = CRITERIA.map((criterion) => results[criterion].value);
      expect(values.filter((value) => !Number.isInteger(value) || value < 0 || value > 1000)).toEqual([]);
      const weighed = CRITERIA.map((criterion) => [
        criterion,
        DEFAULT_WEIGHTS.weights[criterion] * results[criterion].value,
      ]);
      const sum = CRITERIA.reduce((before, criterion) => before + points[criterion], 0);
      expect({ points, total, tenths, eligible }).toEqual({
        points: Object.fromEntries(weighed) as typeof points,
        total: sum,
        tenths: Math.round(sum / 100),
        eligible: !hardChecks.some(({ outcome }) => outcome === "failed"),
      });
      expect(missing.map(({ criterion }) => criterion)).toEqual(
        CRITERIA.filter((criterion) => results[criterion].missing !== null),
      );
    }
  });

  it("does not care in which order lists were written", () => {
    const chance = new Chance(2);
    const mixed = <Side extends object>(side: Side): Side =>
      Object.fromEntries(
        Object.entries(side).map(([key, held]) => [key, Array.isArray(held) ? chance.shuffled(held) : held]),
      ) as Side;
    for (let round = 0; round < 500; round += 1) {
      const [person, posting] = [anyPerson(chance), anyPosting(chance)];
      const one = score(person, posting);
      const other = score(mixed(person), mixed(posting));
      expect(other).toEqual(one);
    }
  });
});

describe("what is never an input", () => {
  const NEVER: Record<string, [unknown, unknown]> = {
    sex: ["F", "M"],
    age: [19, 58],
    ageYears: [19, 58],
    citizenship: ["IT", "MA"],
    permit: [true, false],
    givenName: ["Giulia", "Ahmed"],
    familyName: ["Bertolucci", "El Idrissi"],
    photo: ["a.jpg", null],
    income: [0, 40_000],
    isee: [3000, 30_000],
    health: ["buona", "cattiva"],
    workConditions: ["lavoro seduto", null],
    gaps: [0, 60],
    flags: [["young"], []],
    createdAt: ["2020-01-01", "2026-01-01"],
  };

  const explained = (person: MatchPerson, posting: MatchPosting) =>
    explainMatch({
      person,
      posting,
      vocabulary: VOCABULARY,
      profile: DEFAULT_WEIGHTS,
      computedAt: "2026-11-02T10:42:00+01:00",
    });
  const people = new Chance(3);
  const PLAIN = Array.from({ length: 40 }, () => {
    const [person, posting] = [anyPerson(people), anyPosting(people)];
    return { person, posting, plain: explained(person, posting) };
  });

  it.each(Object.entries(NEVER))("%s changes nothing, whatever it holds", (name, values) => {
    for (const { person, posting, plain } of PLAIN)
      for (const value of values) expect(explained({ ...person, [name]: value }, posting)).toEqual(plain);
  });

  it("reads birth date, benefits and lists in checks only: no total moves", () => {
    const chance = new Chance(4);
    for (let round = 0; round < 300; round += 1) {
      const [person, posting] = [anyPerson(chance), anyPosting(chance)];
      const others = [person, anyPerson(chance), anyPerson(chance)].map(
        ({ birthDate, entitlements, listSeen, habilitations }) =>
          score({ ...person, birthDate, entitlements, listSeen, habilitations }, posting),
      );
      expect(new Set(others.map(({ total }) => total)).size).toBe(1);
      expect(new Set(others.filter(({ eligible }) => eligible).map(({ group }) => group)).size).toBeLessThan(2);
    }
  });
});
