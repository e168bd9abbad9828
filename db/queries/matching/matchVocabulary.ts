import { sql } from "kysely";
import type { VocabularyRows } from "~/domain/matching/vocabulary";
import { habilitationOf } from "~/domain/terms/habilitations";
import { LICENCE_INCLUDES, LICENCES } from "~/domain/terms/licences";
import type { ReadDb } from "../../client";

/**
 * Names the state of the vocabulary: it changes with any occupation, skill, relation or road that matching reads.
 * Cheap enough to be asked before every ranking (sums over whole numbers, no sort).
 */
export async function findVocabularyVersion(db: ReadDb): Promise<string> {
  const { rows } = await sql<{ version: string }>`
    select concat_ws('-',
      (select count(*) || '.' || coalesce(sum(id::bigint * isco::bigint), 0) from occupations),
      (select count(*) || '.' || coalesce(sum(id::bigint * (1 + coalesce(broader_id, 0)) * (1 + coalesce(ascii(language) * 128 + ascii(right(language, 1)), 0))), 0)
        from skills),
      (select count(*) || '.' || coalesce(sum((occupation_id::bigint * 7919 + skill_id) * (1 + essential::int)), 0)
        from occupation_skills),
      (select count(*) || '.' || coalesce(sum((occupation_id::bigint * 7919 + substitute_id) * length(strength)), 0)
        from occupation_substitutes),
      (select count(*) || '.' || coalesce(sum(hashtext(licence)::bigint * skill_id), 0) from licence_skills),
      (select count(*) || '.' || coalesce(sum(hashtext(from_comune || '>' || to_comune)::bigint * tenths_km), 0)
        from road_distances)) as version`.execute(db);
  return rows[0]?.version ?? "";
}

/** Everything matching asks of the vocabulary. Thousands of rows: keep what is built from them until the version changes. */
export async function listVocabularyRows(db: ReadDb, version: string): Promise<VocabularyRows> {
  const [occupations, occupationSkills, skills, substitutes, licenceSkills, roads] = await Promise.all([
    db.selectFrom("occupations").select(["id", "isco", "source", "key"]).execute(),
    db.selectFrom("occupationSkills").select(["occupationId", "skillId", "essential"]).execute(),
    db.selectFrom("skills").select(["id", "broaderId", "language"]).execute(),
    db.selectFrom("occupationSubstitutes").select(["occupationId", "substituteId", "strength"]).execute(),
    db.selectFrom("licenceSkills").select(["licence", "skillId"]).execute(),
    db.selectFrom("roadDistances").select(["fromComune as from", "toComune as to", "tenthsKm"]).execute(),
  ]);
  return {
    version,
    occupationSkills,
    skills,
    substitutes,
    roads,
    occupations: occupations.map(({ id, isco, source, key }) => ({
      id,
      isco,
      habilitation: habilitationOf(isco, source === "local" ? key : null),
    })),
    licences: LICENCES.map((licence) => ({
      licence,
      includes: LICENCE_INCLUDES[licence] ?? [],
      implies: licenceSkills.filter((row) => row.licence === licence).map(({ skillId }) => skillId),
    })),
  };
}
