import { OccupationId, PersonId, PostingId, SkillId } from "~/domain/ids";
import type { MatchPerson, MatchPlace, MatchPosting } from "~/domain/matching/types";
import { buildVocabulary, type VocabularyRows } from "~/domain/matching/vocabulary";

export const occupation = (id: number) => OccupationId.parse(id);
export const skill = (id: number) => SkillId.parse(id);
export const uuid = (number: number) => `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;

export const LUCCA: MatchPlace = { comune: "046017", lat: 43.843, lon: 10.505 };
export const PORCARI: MatchPlace = { comune: "046026", lat: 43.842, lon: 10.616 };
export const BARGA: MatchPlace = { comune: "046003", lat: 44.074, lon: 10.484 };

/** Occupations 1 and 2 share four ISCO digits, 3 three of them, 4 two, 5 one, 6 none; skills 10 → 11, 12 are one family. */
export const ROWS: VocabularyRows = {
  version: "prova",
  licences: [
    { licence: "ce", includes: ["c", "be"], implies: [] },
    { licence: "c", includes: ["b"], implies: [] },
    { licence: "be", includes: ["b"], implies: [] },
    { licence: "forklift", includes: [], implies: [skill(30)] },
  ],
  occupations: ["4321", "4321", "4322", "4311", "4412", "9333", "9412", "5120"].map((isco, index) => ({
    id: occupation(index + 1),
    isco,
  })),
  skills: [
    { id: skill(10), broaderId: null },
    { id: skill(11), broaderId: skill(10) },
    { id: skill(12), broaderId: skill(10) },
    { id: skill(20), broaderId: null },
    { id: skill(21), broaderId: skill(20) },
    { id: skill(30), broaderId: null },
  ],
  occupationSkills: [
    { occupationId: occupation(1), skillId: skill(11), essential: true },
    { occupationId: occupation(1), skillId: skill(30), essential: true },
    { occupationId: occupation(1), skillId: skill(21), essential: false },
    { occupationId: occupation(2), skillId: skill(30), essential: true },
    { occupationId: occupation(3), skillId: skill(30), essential: false },
  ],
  substitutes: [
    { occupationId: occupation(7), substituteId: occupation(1), strength: "high" },
    { occupationId: occupation(8), substituteId: occupation(1), strength: "low" },
    { occupationId: occupation(2), substituteId: occupation(1), strength: "low" },
  ],
};
export const VOCABULARY = buildVocabulary(ROWS);

/** A person with everything said, who fits `aPosting()` in every criterion. */
export function aPerson(differing: Partial<MatchPerson> = {}): MatchPerson {
  return {
    id: PersonId.parse(uuid(1)),
    desired: [occupation(1)],
    practised: [],
    skills: [skill(11), skill(30)],
    languages: [{ language: "it", level: "C2" }],
    licences: ["b"],
    educationLevel: 4,
    place: LUCCA,
    hasCar: true,
    maxTravelKm: 30,
    contracts: { preferred: ["fixed_term"], accepted: ["agency_fixed"] },
    workingTimes: ["full_time", "part_time"],
    hours: { min: 1200, max: 2400 },
    shifts: ["morning", "afternoon"],
    availableFrom: "2026-11-01",
    birthDate: "1991-05-04",
    entitlements: {},
    listSeen: {},
    habilitations: {},
    ...differing,
  };
}

export function aPosting(differing: Partial<MatchPosting> = {}): MatchPosting {
  return {
    id: PostingId.parse(uuid(2)),
    occupationId: occupation(1),
    experienceMonths: 0,
    essentialSkills: [skill(11)],
    desirableSkills: [skill(30)],
    place: LUCCA,
    remote: "no",
    contract: "fixed_term",
    workingTime: "full_time",
    weeklyMinutes: 2400,
    shifts: ["morning", "afternoon"],
    startsOn: "2026-12-07",
    closesOn: "2026-12-31",
    today: "2026-11-22",
    languages: [{ language: "it", level: "B1" }],
    educationLevel: 1,
    requiredLicences: [],
    usefulLicences: ["b"],
    hardChecks: [],
    minimumAge: null,
    programme: null,
    reserved: "none",
    ...differing,
  };
}
