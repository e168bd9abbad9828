import { sql } from "kysely";
import type { VocabularyRows } from "~/domain/matching/vocabulary";
import type { ReadDb } from "../../client";

/**
 * Names the state of the vocabulary: it changes with any occupation, skill or relation that matching reads.
 * Cheap enough to be asked before every ranking (sums over whole numbers, no sort).
 */
export async function findVocabularyVersion(db: ReadDb): Promise<string> {
  const row = await db
    .selectFrom([
      sql<{
        part: string;
      }>`(select count(*) || '.' || coalesce(sum(id::bigint * isco::bigint), 0) as part from occupations)`.as("o"),
      sql<{
        part: string;
      }>`(select count(*) || '.' || coalesce(sum(id::bigint * coalesce(broader_id, 0)), 0) as part from skills)`.as(
        "s",
      ),
      sql<{
        part: string;
      }>`(select count(*) || '.' || coalesce(sum((occupation_id::bigint * 7919 + skill_id) * (1 + essential::int)), 0) as part from occupation_skills)`.as(
        "r",
      ),
      sql<{
        part: string;
      }>`(select count(*) || '.' || coalesce(sum((occupation_id::bigint * 7919 + substitute_id) * length(strength)), 0) as part from occupation_substitutes)`.as(
        "t",
      ),
    ])
    .select(sql<string>`concat_ws('-', o.part, s.part, r.part, t.part)`.as("version"))
    .executeTakeFirstOrThrow();
  return row.version;
}

/** Everything matching asks of the vocabulary. Thousands of rows: keep what is built from them until the version changes. */
export async function listVocabularyRows(db: ReadDb, version: string): Promise<VocabularyRows> {
  const [occupations, occupationSkills, skills, substitutes] = await Promise.all([
    db.selectFrom("occupations").select(["id", "isco"]).execute(),
    db.selectFrom("occupationSkills").select(["occupationId", "skillId", "essential"]).execute(),
    db.selectFrom("skills").select(["id", "broaderId"]).execute(),
    db.selectFrom("occupationSubstitutes").select(["occupationId", "substituteId", "strength"]).execute(),
  ]);
  return { version, occupations, occupationSkills, skills, substitutes };
}
