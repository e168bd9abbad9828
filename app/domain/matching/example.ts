import { OccupationId, PersonId, PostingId, SkillId } from "~/domain/ids";
import { explainMatch } from "./explain";
import type { MatchExplanation } from "./explanation";
import type { MatchPerson, MatchPosting } from "./types";
import { buildVocabulary } from "./vocabulary";
import { DEFAULT_WEIGHTS } from "./weights";

/** Of the example: first what is looked for, then what was done. */
export const EXAMPLE_OCCUPATIONS = [OccupationId.parse(1), OccupationId.parse(2)] as const;
/** Of the example: the first two are asked as essential, the third is only useful. */
export const EXAMPLE_SKILLS = [SkillId.parse(1), SkillId.parse(2), SkillId.parse(3)] as const;

const [warehouse, shop] = EXAMPLE_OCCUPATIONS;
const [reader, orders, forklift] = EXAMPLE_SKILLS;

const VOCABULARY = buildVocabulary({
  version: "example",
  occupations: [
    { id: warehouse, isco: "4321" },
    { id: shop, isco: "5223" },
  ],
  skills: EXAMPLE_SKILLS.map((id) => ({ id, broaderId: null })),
  occupationSkills: [
    { occupationId: warehouse, skillId: reader, essential: true },
    { occupationId: warehouse, skillId: orders, essential: true },
    { occupationId: warehouse, skillId: forklift, essential: false },
  ],
  substitutes: [],
});

const SARA: MatchPerson = {
  id: PersonId.parse("00000000-0000-4000-8000-000000000001"),
  desired: [warehouse],
  practised: [{ occupationId: shop, months: 30 }],
  skills: [reader],
  languages: [{ language: "it", level: "B1" }],
  licences: ["b"],
  educationLevel: 4,
  place: { comune: "046017", lat: 43.843, lon: 10.505 },
  hasCar: true,
  maxTravelKm: 30,
  contracts: { preferred: ["permanent"], accepted: ["fixed_term"] },
  workingTimes: ["full_time", "part_time"],
  hours: { min: 1200, max: 2400 },
  shifts: ["morning", "afternoon"],
  availableFrom: "2026-12-01",
  birthDate: "1991-05-04",
  entitlements: {},
  listSeen: {},
  habilitations: {},
};

const WAREHOUSE_JOB: MatchPosting = {
  id: PostingId.parse("00000000-0000-4000-8000-000000000002"),
  occupationId: warehouse,
  experienceMonths: 0,
  essentialSkills: [reader, orders],
  desirableSkills: [forklift],
  place: { comune: "046026", lat: 43.8409, lon: 10.6176 },
  remote: "no",
  contract: "fixed_term",
  workingTime: "full_time",
  weeklyMinutes: 2400,
  shifts: ["morning", "afternoon"],
  startsOn: "2026-12-07",
  closesOn: null,
  today: "2026-11-22",
  languages: [{ language: "it", level: "A2" }],
  educationLevel: 1,
  requiredLicences: [],
  usefulLicences: ["b", "forklift"],
  hardChecks: [],
  minimumAge: null,
  programme: null,
  reserved: "none",
};

/** The worked example of the public page: an invented person and an invented posting, scored by the rules the desk uses. */
export function explainExample(): MatchExplanation {
  return explainMatch({
    person: SARA,
    posting: WAREHOUSE_JOB,
    vocabulary: VOCABULARY,
    profile: DEFAULT_WEIGHTS,
    computedAt: "2026-11-22T09:00:00+01:00",
  });
}
