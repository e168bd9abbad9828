import { describe, expect, it } from "vitest";
import { MatchExplanation } from "~/domain/matching/explanation";
import { explainMatch } from "~/domain/matching/explain";
import { canonicalJson, fnv1a64 } from "~/domain/matching/fingerprint";
import type { MatchPerson, MatchPosting } from "~/domain/matching/types";
import { buildVocabulary } from "~/domain/matching/vocabulary";
import { DEFAULT_WEIGHTS, MODEL_VERSION, type WeightProfile } from "~/domain/matching/weights";
import { anyPerson, anyPosting, Chance } from "./chance";
import { aPerson, aPosting, occupation, ROWS, skill, VOCABULARY } from "./samples";

const computedAt = "2026-11-02T10:42:00+01:00";
const explain = (person: MatchPerson, posting: MatchPosting) =>
  explainMatch({ person, posting, vocabulary: VOCABULARY, profile: DEFAULT_WEIGHTS, computedAt });
const hash = (person: Partial<MatchPerson> = {}, posting: Partial<MatchPosting> = {}) =>
  explain(aPerson(person), aPosting(posting)).inputHash;

describe("explanation", () => {
  it("comes back identical from storage, for any pair", () => {
    const chance = new Chance(6);
    for (let round = 0; round < 400; round += 1) {
      const explanation = explain(anyPerson(chance), anyPosting(chance));
      expect(MatchExplanation.parse(JSON.parse(JSON.stringify(explanation)))).toEqual(explanation);
    }
  });

  it("refuses to read back what it never wrote", () => {
    const explanation = explain(aPerson(), aPosting());
    expect(MatchExplanation.safeParse({ ...explanation, givenName: "Giulia" }).success).toBe(false);
    expect(MatchExplanation.safeParse({ ...explanation, total: 100_001 }).success).toBe(false);
  });

  it("names its versions, and its points add up to the total", () => {
    const explanation = explain(aPerson({ licences: null }), aPosting());
    expect(explanation).toMatchObject({
      modelVersion: MODEL_VERSION,
      weightsVersion: 2,
      vocabularyVersion: "prova",
      computedAt,
    });
    expect(explanation.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(explanation.total);
    expect(explanation.criteria.reduce((sum, { maxPoints }) => sum + maxPoints, 0)).toBe(100_000);
    expect(explanation.missing).toEqual([{ criterion: "licences", from: "person" }]);
  });
});

describe("input hash", () => {
  it("is FNV-1a of 64 bits (published test values)", () => {
    expect([fnv1a64(""), fnv1a64("a"), fnv1a64("foobar")]).toEqual([
      "cbf29ce484222325",
      "af63dc4c8601ec8c",
      "85944171f73967e8",
    ]);
  });

  it("does not depend on the order of keys", () => {
    expect(canonicalJson({ b: [1, null, "è"], a: { d: true, c: 2 } })).toBe('{"a":{"c":2,"d":true},"b":[1,null,"è"]}');
  });

  it("stays for the same input in another order, and at another time", () => {
    const one = explain(aPerson(), aPosting());
    const later = explainMatch({
      person: aPerson({ skills: [skill(30), skill(11)] }),
      posting: aPosting({ shifts: ["afternoon", "morning"] }),
      vocabulary: VOCABULARY,
      profile: DEFAULT_WEIGHTS,
      computedAt: "2027-01-01T00:00:00Z",
    });
    expect(later.inputHash).toBe(one.inputHash);
  });

  it("changes with every datum of the person and of the posting", () => {
    const person: Partial<MatchPerson>[] = [
      { desired: [occupation(2)] },
      { practised: [{ occupationId: occupation(2), months: 1 }] },
      { skills: [] },
      { skills: null },
      { languages: [] },
      { licences: ["c"] },
      { educationLevel: 5 },
      { place: null },
      { hasCar: false },
      { maxTravelKm: 31 },
      { contracts: { preferred: [], accepted: [] } },
      { workingTimes: [] },
      { hours: { min: 1, max: 2400 } },
      { hours: { min: 1200, max: 2401 } },
      { hours: null },
      { shifts: [] },
      { availableFrom: "2026-11-02" },
      { birthDate: null },
      { entitlements: { adi: false } },
      { entitlements: { adi: true } },
      { listSeen: { art1: true } },
      { habilitations: { nurse: true } },
    ];
    const posting: Partial<MatchPosting>[] = [
      { occupationId: null },
      { essentialSkills: [] },
      { desirableSkills: [] },
      { place: null },
      { remote: "partial" },
      { contract: null },
      { workingTime: null },
      { weeklyMinutes: 1 },
      { shifts: [] },
      { startsOn: null },
      { languages: [] },
      { educationLevel: 2 },
      { requiredLicences: ["b"] },
      { usefulLicences: [] },
      { hardChecks: ["start"] },
      { minimumAge: 18 },
      { experienceMonths: 6 },
      { closesOn: null },
      { today: "2026-11-23" },
      { programme: "scu" },
      { reserved: "art1" },
    ];
    const hashes = [hash(), ...person.map((change) => hash(change)), ...posting.map((change) => hash({}, change))];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it("changes with the weights and with what the vocabulary says", () => {
    const { occupation: first, skills: second, ...rest } = DEFAULT_WEIGHTS.weights;
    const profile: WeightProfile = { ...DEFAULT_WEIGHTS, weights: { ...rest, occupation: second, skills: first } };
    const signed = buildVocabulary({ ...ROWS, substitutes: [] });
    const sides = { person: aPerson({ desired: [occupation(7)] }), posting: aPosting(), computedAt };
    const hashes = [
      explainMatch({ ...sides, vocabulary: VOCABULARY, profile: DEFAULT_WEIGHTS }),
      explainMatch({ ...sides, vocabulary: VOCABULARY, profile }),
      explainMatch({ ...sides, vocabulary: signed, profile: DEFAULT_WEIGHTS }),
    ].map(({ inputHash }) => inputHash);
    expect(new Set(hashes).size).toBe(3);
  });
});
