import { describe, expect, it } from "vitest";
import { scoreMatch } from "~/domain/matching/score";
import type { MatchPerson } from "~/domain/matching/types";
import { CRITERIA, DEFAULT_WEIGHTS } from "~/domain/matching/weights";
import { CEFR_LEVELS } from "~/domain/terms/languages";
import { anyPerson, anyPosting, Chance } from "./chance";
import { aPosting, VOCABULARY } from "./samples";

const score = (person: MatchPerson, posting = aPosting()) => scoreMatch(person, posting, VOCABULARY, DEFAULT_WEIGHTS);

describe("having more is never worth less", () => {
  it.each<[string, (person: MatchPerson, other: MatchPerson) => Partial<MatchPerson>]>([
    ["skills", ({ skills }, other) => ({ skills: skills && [...skills, ...(other.skills ?? [])] })],
    ["licences", ({ licences }, other) => ({ licences: licences && [...licences, ...(other.licences ?? [])] })],
    [
      "a level of every language",
      ({ languages }) => ({
        languages:
          languages?.map(({ language, level }) => ({
            language,
            level: CEFR_LEVELS[Math.min(5, CEFR_LEVELS.indexOf(level) + 1)] ?? level,
          })) ?? null,
      }),
    ],
    ["education", ({ educationLevel: level }) => ({ educationLevel: level === null ? null : 8 })],
    [
      "occupations wanted",
      ({ desired }, other) => ({
        desired: desired && desired.length > 0 ? [...desired, ...(other.desired ?? [])] : desired,
      }),
    ],
    [
      "months of practice",
      ({ practised }) => ({
        practised:
          practised?.map((each) => ({ ...each, months: each.months === null ? null : each.months + 12 })) ?? null,
      }),
    ],
    ["a car", ({ hasCar }) => ({ hasCar: hasCar === null ? null : true })],
    ["shifts", ({ shifts }, other) => ({ shifts: shifts && [...shifts, ...(other.shifts ?? [])] })],
    ["an earlier day", ({ availableFrom }) => ({ availableFrom: availableFrom === null ? null : "2026-01-01" })],
    [
      "a wider limit",
      ({ maxTravelKm }) => ({ maxTravelKm: typeof maxTravelKm === "number" ? maxTravelKm + 30 : maxTravelKm }),
    ],
  ])("%s", (_, more) => {
    const chance = new Chance(21);
    for (let round = 0; round < 300; round += 1) {
      const [person, other, posting] = [anyPerson(chance), anyPerson(chance), anyPosting(chance)];
      expect(score({ ...person, ...more(person, other) }, posting).total).toBeGreaterThanOrEqual(
        score(person, posting).total,
      );
    }
  });
});

describe("a first honest answer", () => {
  /** The own limit, and the second of hours and kind, replace no typical value. */
  const ANSWERS = [
    "skills",
    "languages",
    "licences",
    "educationLevel",
    "hasCar",
    "contracts",
    "shifts",
    "availableFrom",
  ] as const;

  it.each(ANSWERS)("%s lowers nobody by more than the typical value it replaces", (name) => {
    const chance = new Chance(22);
    for (let round = 0; round < 400; round += 1) {
      const [person, posting] = [anyPerson(chance), anyPosting(chance)];
      const before = score({ ...person, [name]: null }, posting);
      const after = score(person, posting);
      for (const criterion of CRITERIA) {
        const lost = before.results[criterion].value - after.results[criterion].value;
        expect(lost).toBeLessThanOrEqual(DEFAULT_WEIGHTS.typical[criterion]);
      }
    }
  });

  it("is never needed to stand above who has said nothing", () => {
    const chance = new Chance(23);
    const nobody = { ...anyPerson(chance), desired: null, practised: null };
    for (let round = 0; round < 300; round += 1) {
      const posting = { ...anyPosting(chance), occupationId: aPosting().occupationId };
      const described = score(anyPerson(chance), posting);
      if (described.group < 4) expect(score(nobody, posting).group).toBeGreaterThan(described.group);
    }
  });
});
