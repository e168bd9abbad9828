import type { OccupationId, SkillId } from "~/domain/ids";
import type { Habilitation } from "../terms/habilitations";
import type { Licence } from "../terms/licences";
import { skillRarity } from "./skillRarity";

export type Strength = "high" | "low";

/** What matching has to know of the world: occupations, skills, licences, roads. The caller loads it; matching only asks. */
export interface MatchVocabulary {
  /** Names this state of the vocabulary in explanations. */
  version: string;
  /** ISCO-08 code, one to four digits. */
  isco(occupation: OccupationId): string | null;
  /** What only who is in a register, or qualified by law, may practise. */
  habilitation(occupation: OccupationId): Habilitation | null;
  /** Directed and signed off by the desk: may somebody of `held` take a place as `asked`? */
  substitute(held: OccupationId, asked: OccupationId): Strength | null;
  /** Skills that a person who practised the occupation is credited with in part. */
  implied(occupation: OccupationId): ReadonlySet<SkillId>;
  /** Skills that who holds the licence is credited with in part. */
  impliedByLicence(licence: Licence): ReadonlySet<SkillId>;
  /** Licences that the licence brings with it, one step. */
  included(licence: Licence): readonly Licence[];
  /** One step up. */
  broader(skill: SkillId): readonly SkillId[];
  /** ISO 639-1 code where the skill only repeats a language. */
  languageOf(skill: SkillId): string | null;
  /** How rare the skill is, 1000…6000: `skillRarity`. */
  rarity(skill: SkillId): number;
  /** Road distance from one Comune to another (ISTAT codes) in tenths of a kilometre, where a table has that way. */
  roadTenthsKm(from: string, to: string): number | null;
}

/** Rows as the database keeps them. */
export interface VocabularyRows {
  version: string;
  occupations: readonly { id: OccupationId; isco: string | null; habilitation?: Habilitation | null }[];
  occupationSkills: readonly { occupationId: OccupationId; skillId: SkillId; essential: boolean }[];
  skills: readonly {
    id: SkillId;
    broaderId: SkillId | null;
    language?: string | null;
    /** Occupations that list it, where that is known otherwise than from the rows. */
    listed?: number | null;
  }[];
  /** A person who did `occupationId` can take `substituteId`. */
  substitutes: readonly { occupationId: OccupationId; substituteId: OccupationId; strength: Strength }[];
  licences?: readonly { licence: Licence; includes: readonly Licence[]; implies: readonly SkillId[] }[];
  roads?: readonly { from: string; to: string; tenthsKm: number }[];
  /** Occupations that list skills, where that is known otherwise than from the rows. */
  occupationsWithSkills?: number | null;
}

const NO_SKILLS: ReadonlySet<SkillId> = new Set();

/**
 * Builds the vocabulary once for many scores. Rarity counts the occupations that list a skill, essential or not;
 * only essential skills are implied by having practised the occupation.
 */
export function buildVocabulary(rows: VocabularyRows): MatchVocabulary {
  const occupations = new Map(rows.occupations.map((row) => [row.id, row]));
  const skills = new Map(rows.skills.map((row) => [row.id, row]));
  const parents = new Map(rows.skills.map(({ id, broaderId }) => [id, broaderId === null ? [] : [broaderId]]));
  const licences = new Map(rows.licences?.map((row) => [row.licence, { ...row, implies: new Set(row.implies) }]));
  const roads = new Map(rows.roads?.map((row) => [`${row.from}>${row.to}`, row.tenthsKm]));
  const { implied, listed } = countSkills(rows);
  // Only occupations that list skills say how rare one is: those imported without any would make all look rare.
  const informative = rows.occupationsWithSkills ?? new Set(rows.occupationSkills.map((row) => row.occupationId)).size;
  const substitutes = strongest(rows);
  return {
    version: rows.version,
    isco: (occupation) => occupations.get(occupation)?.isco ?? null,
    habilitation: (occupation) => occupations.get(occupation)?.habilitation ?? null,
    substitute: (held, asked) => substitutes.get(`${held}>${asked}`) ?? null,
    implied: (occupation) => implied.get(occupation) ?? NO_SKILLS,
    impliedByLicence: (licence) => licences.get(licence)?.implies ?? NO_SKILLS,
    included: (licence) => licences.get(licence)?.includes ?? [],
    broader: (skill) => parents.get(skill) ?? [],
    languageOf: (skill) => skills.get(skill)?.language ?? null,
    rarity: (skill) => skillRarity(skills.get(skill)?.listed ?? listed.get(skill)?.size ?? 0, informative),
    roadTenthsKm: (from, to) => roads.get(`${from}>${to}`) ?? null,
  };
}

function strongest({ substitutes }: VocabularyRows): Map<string, Strength> {
  const signed = new Map<string, Strength>();
  for (const { occupationId, substituteId, strength } of substitutes) {
    const pair = `${occupationId}>${substituteId}`;
    if (signed.get(pair) !== "high") signed.set(pair, strength);
  }
  return signed;
}

function countSkills({ occupationSkills }: VocabularyRows) {
  const implied = new Map<OccupationId, Set<SkillId>>();
  const listed = new Map<SkillId, Set<OccupationId>>();
  for (const { occupationId, skillId, essential } of occupationSkills) {
    listed.set(skillId, (listed.get(skillId) ?? new Set<OccupationId>()).add(occupationId));
    if (essential) implied.set(occupationId, (implied.get(occupationId) ?? new Set<SkillId>()).add(skillId));
  }
  return { implied, listed };
}
