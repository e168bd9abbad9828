import type { OccupationId, SkillId } from "~/domain/ids";
import { skillRarity } from "./skillRarity";

export type Strength = "high" | "low";

/** What matching has to know of the world: occupations, skills, roads. The caller loads it; matching only asks. */
export interface MatchVocabulary {
  /** Names this state of the vocabulary in explanations. */
  version: string;
  /** ISCO-08 code, one to four digits. */
  isco(occupation: OccupationId): string | null;
  /** Directed and signed off by the desk: may somebody of `held` take a place as `asked`? */
  substitute(held: OccupationId, asked: OccupationId): Strength | null;
  /** Skills that a person who practised the occupation is credited with in part. */
  implied(occupation: OccupationId): ReadonlySet<SkillId>;
  /** One step up. */
  broader(skill: SkillId): readonly SkillId[];
  /** How rare the skill is, 1000…6000: `skillRarity`. */
  rarity(skill: SkillId): number;
  /** Road distance between two Comuni (ISTAT codes) in tenths of a kilometre, where a table has it. */
  roadTenthsKm(from: string, to: string): number | null;
}

/** Rows as the database keeps them. */
export interface VocabularyRows {
  version: string;
  occupations: readonly { id: OccupationId; isco: string }[];
  occupationSkills: readonly { occupationId: OccupationId; skillId: SkillId; essential: boolean }[];
  skills: readonly { id: SkillId; broaderId: SkillId | null }[];
  /** A person who did `occupationId` can take `substituteId`. */
  substitutes: readonly { occupationId: OccupationId; substituteId: OccupationId; strength: Strength }[];
  roads?: readonly { from: string; to: string; tenthsKm: number }[];
}

const NO_SKILLS: ReadonlySet<SkillId> = new Set();

/**
 * Builds the vocabulary once for many scores. Rarity counts the occupations that list a skill, essential or not;
 * only essential skills are implied by having practised the occupation.
 */
export function buildVocabulary(rows: VocabularyRows): MatchVocabulary {
  const codes = new Map(rows.occupations.map(({ id, isco }) => [id, isco]));
  const parents = new Map(rows.skills.map(({ id, broaderId }) => [id, broaderId === null ? [] : [broaderId]]));
  const substitutes = new Map(rows.substitutes.map((row) => [`${row.occupationId}>${row.substituteId}`, row.strength]));
  const roads = new Map(rows.roads?.map((row) => [`${row.from}>${row.to}`, row.tenthsKm]));
  const { implied, listed } = countSkills(rows);
  // Only occupations that list skills say how rare one is: those imported without any would make all look rare.
  const informative = new Set(rows.occupationSkills.map((row) => row.occupationId)).size;
  return {
    version: rows.version,
    isco: (occupation) => codes.get(occupation) ?? null,
    substitute: (held, asked) => substitutes.get(`${held}>${asked}`) ?? null,
    implied: (occupation) => implied.get(occupation) ?? NO_SKILLS,
    broader: (skill) => parents.get(skill) ?? [],
    rarity: (skill) => skillRarity(listed.get(skill) ?? 0, informative),
    roadTenthsKm: (from, to) => roads.get(`${from}>${to}`) ?? roads.get(`${to}>${from}`) ?? null,
  };
}

function countSkills({ occupationSkills }: VocabularyRows) {
  const implied = new Map<OccupationId, Set<SkillId>>();
  const listed = new Map<SkillId, number>();
  for (const { occupationId, skillId, essential } of occupationSkills) {
    listed.set(skillId, (listed.get(skillId) ?? 0) + 1);
    if (!essential) continue;
    const skills = implied.get(occupationId) ?? new Set<SkillId>();
    implied.set(occupationId, skills.add(skillId));
  }
  return { implied, listed };
}
