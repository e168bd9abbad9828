import { SYSTEM } from "~/domain/access/actor";
import type { EscoOccupation, EscoRelation, EscoSkill } from "~/domain/vocabulary/escoCsv";
import type { Db, WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import {
  listGroupCodes,
  listOccupations,
  listOccupationSkills,
  listSkills,
  setGroups,
  setOccupations,
  setOccupationSkills,
  setSkills,
  type OccupationRow,
  type RelationRow,
  type SkillRow,
} from "~db/queries/vocabulary/vocabulary";
import type { EscoFiles } from "~db/vocabulary/readEscoFiles";
import { lockSeed } from "./seedLock";
import { indexStoredVocabulary } from "./vocabulary";

/** What an import did to one list. */
export interface ListCounts {
  added: number;
  corrected: number;
  /** There already, and left as they were. */
  known: number;
  /** From an earlier import, and not among the rows of this one: kept. */
  absent: number;
}

export interface EscoImport {
  groups: Pick<ListCounts, "added" | "known">;
  occupations: ListCounts;
  skills: ListCounts;
  /** `unknown`: of an occupation or a skill nobody has; left out. */
  relations: { stored: number; unknown: number };
  /** Was anything written at all? */
  changed: boolean;
}

interface Options {
  now: Date;
  log: (line: string) => void;
}

/**
 * Adds ESCO's groups, occupations, skills and relations to the vocabulary, all or nothing. What is there already and the same
 * is not touched; groups keep our own words; entries are never taken away, because postings and people may carry them.
 */
export async function importEsco(db: Db, files: EscoFiles, { now, log }: Options): Promise<EscoImport> {
  return db.transaction().execute(async (trx) => {
    await lockSeed(trx);
    log("Writing groups, occupations and skills…");
    const groups = await writeGroups(trx, files);
    const occupations = await writeOccupations(trx, files.occupations.map(occupationRow));
    const skills = await writeSkills(trx, files.skills.map(skillRow));
    const { changed: linked, ...relations } = await writeRelations(trx, files.relations);
    const touched = [occupations, skills].some(({ added, corrected }) => added + corrected > 0);
    const done: EscoImport = { groups, occupations, skills, relations, changed: groups.added > 0 || touched || linked };
    if (touched) log("Making them ready for the search…");
    if (touched) await indexStoredVocabulary(trx);
    if (done.changed)
      await insertAudit(trx, {
        at: now,
        actor: SYSTEM,
        deed: "vocabulary.import",
        noun: "vocabulary",
        details: { groups, occupations, skills, relations },
      });
    return done;
  });
}

function occupationRow({ uri, isco, masculine, feminine, aliases }: EscoOccupation): OccupationRow {
  return { source: "esco", key: uri, isco, masculine, feminine, labelEn: null, aliases, sector: null };
}

function skillRow({ uri, label, aliases }: EscoSkill): SkillRow {
  return { source: "esco", key: uri, labelIt: label, labelEn: null, aliases };
}

async function writeGroups(trx: WriteDb, { groups }: EscoFiles): Promise<EscoImport["groups"]> {
  const existingCodes = new Set(await listGroupCodes(trx));
  const fresh = groups.filter(({ code }) => !existingCodes.has(code));
  await setGroups(
    trx,
    fresh.map(({ code, label }) => ({ code, labelIt: label, labelEn: null })),
    { keepKnown: true },
  );
  return { added: fresh.length, known: groups.length - fresh.length };
}

async function writeOccupations(trx: WriteDb, rows: readonly OccupationRow[]): Promise<ListCounts> {
  const stored = (await listOccupations(trx)).filter(({ source }) => source === "esco");
  const { changed, counts } = compared<OccupationRow>(rows, stored, ({ isco, masculine, feminine, aliases }) => [
    isco,
    masculine,
    feminine,
    ...aliases,
  ]);
  await setOccupations(trx, changed);
  return counts;
}

async function writeSkills(trx: WriteDb, rows: readonly SkillRow[]): Promise<ListCounts> {
  const stored = (await listSkills(trx)).filter(({ source }) => source === "esco");
  const { changed, counts } = compared<SkillRow>(rows, stored, ({ labelIt, aliases }) => [labelIt, ...aliases]);
  await setSkills(trx, changed);
  return counts;
}

/** Rows new or different from those stored, and the count of each sort. */
function compared<Row extends { key: string }>(
  rows: readonly Row[],
  stored: readonly Row[],
  contentOf: (row: Row) => string[],
): { changed: Row[]; counts: ListCounts } {
  const before = new Map(stored.map((row) => [row.key, contentOf(row).join("\n")]));
  const fresh = rows.filter(({ key }) => !before.has(key));
  const corrected = rows.filter((row) => before.has(row.key) && before.get(row.key) !== contentOf(row).join("\n"));
  const met = rows.length - fresh.length;
  return {
    changed: [...fresh, ...corrected],
    counts: {
      added: fresh.length,
      corrected: corrected.length,
      known: met - corrected.length,
      absent: stored.length - met,
    },
  };
}

/** The relations of this edition instead of those of the last; none in the files leaves those there. */
async function writeRelations(
  trx: WriteDb,
  relations: readonly EscoRelation[],
): Promise<EscoImport["relations"] & { changed: boolean }> {
  if (relations.length === 0) return { stored: 0, unknown: 0, changed: false };
  const rows = await resolved(trx, relations);
  const inOrder = (list: readonly RelationRow[]) =>
    list
      .map((row) => `${row.occupationId} ${row.skillId} ${row.essential}`)
      .sort()
      .join("\n");
  const changed = inOrder(rows) !== inOrder(await listOccupationSkills(trx, "esco"));
  if (changed) await setOccupationSkills(trx, "esco", rows);
  return { stored: rows.length, unknown: relations.length - rows.length, changed };
}

async function resolved(trx: WriteDb, relations: readonly EscoRelation[]): Promise<RelationRow[]> {
  const occupations = new Map(
    (await listOccupations(trx)).filter(({ source }) => source === "esco").map(({ key, id }) => [key, id]),
  );
  const skills = new Map(
    (await listSkills(trx)).filter(({ source }) => source === "esco").map(({ key, id }) => [key, id]),
  );
  return relations.flatMap(({ occupationUri, skillUri, essential }) => {
    const [occupationId, skillId] = [occupations.get(occupationUri), skills.get(skillUri)];
    return occupationId && skillId ? [{ occupationId, skillId, essential }] : [];
  });
}
