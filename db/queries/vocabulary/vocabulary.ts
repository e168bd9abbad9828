import { sql } from "kysely";
import type { OccupationId, SkillId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

export type Source = "local" | "esco";

export interface GroupRow {
  code: string;
  labelIt: string;
  labelEn: string | null;
}
export interface OccupationRow {
  source: Source;
  key: string;
  isco: string;
  masculine: string;
  feminine: string;
  labelEn: string | null;
  aliases: string[];
  sector: string | null;
}
export interface SkillRow {
  source: Source;
  key: string;
  labelIt: string;
  labelEn: string | null;
  aliases: string[];
}
export interface RelationRow {
  occupationId: OccupationId;
  skillId: SkillId;
  essential: boolean;
}

/** Rows a statement: PostgreSQL takes at most 65 535 parameters. */
const BATCH = 1_000;

async function writeInBatches<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await write(rows.slice(from, from + BATCH));
}

/** Adds or corrects ISCO-08 groups. A label already there in our own words is not replaced by an imported one. */
export async function setGroups(
  trx: WriteDb,
  rows: readonly GroupRow[],
  { keepKnown }: { keepKnown: boolean },
): Promise<void> {
  await writeInBatches(rows, (batch) =>
    trx
      .insertInto("iscoGroups")
      .values(batch)
      .onConflict((conflict) =>
        keepKnown
          ? conflict.doNothing()
          : conflict
              .column("code")
              .doUpdateSet((eb) => ({ labelIt: eb.ref("excluded.labelIt"), labelEn: eb.ref("excluded.labelEn") })),
      )
      .execute(),
  );
}

/** Adds or corrects occupations by source and key: a second import makes no second row. */
export async function setOccupations(trx: WriteDb, rows: readonly OccupationRow[]): Promise<void> {
  await writeInBatches(rows, (batch) =>
    trx
      .insertInto("occupations")
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(["source", "key"]).doUpdateSet((eb) => ({
          isco: eb.ref("excluded.isco"),
          masculine: eb.ref("excluded.masculine"),
          feminine: eb.ref("excluded.feminine"),
          labelEn: eb.ref("excluded.labelEn"),
          aliases: eb.ref("excluded.aliases"),
          sector: eb.ref("excluded.sector"),
          retiredAt: null,
        })),
      )
      .execute(),
  );
}

export async function setSkills(trx: WriteDb, rows: readonly SkillRow[]): Promise<void> {
  await writeInBatches(rows, (batch) =>
    trx
      .insertInto("skills")
      .values(batch)
      .onConflict((conflict) =>
        conflict.columns(["source", "key"]).doUpdateSet((eb) => ({
          labelIt: eb.ref("excluded.labelIt"),
          labelEn: eb.ref("excluded.labelEn"),
          aliases: eb.ref("excluded.aliases"),
        })),
      )
      .execute(),
  );
}

/** Replaces which skills the occupations of one source ask for. */
export async function setOccupationSkills(trx: WriteDb, source: Source, rows: readonly RelationRow[]): Promise<void> {
  await trx
    .deleteFrom("occupationSkills")
    .where("occupationId", "in", trx.selectFrom("occupations").select("id").where("source", "=", source))
    .execute();
  await writeInBatches(rows, (batch) =>
    trx
      .insertInto("occupationSkills")
      .values(batch)
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  );
}

/** Every occupation in use, as the pickers and the index need it. */
export function listOccupations(db: ReadDb) {
  return db
    .selectFrom("occupations")
    .select(["id", "source", "key", "isco", "masculine", "feminine", "labelEn", "aliases", "sector"])
    .where("retiredAt", "is", null)
    .orderBy("id")
    .execute();
}

export function listSkills(db: ReadDb) {
  return db
    .selectFrom("skills")
    .select(["id", "source", "key", "labelIt", "labelEn", "aliases"])
    .orderBy("id")
    .execute();
}

export function findOccupations(db: ReadDb, ids: readonly OccupationId[]) {
  return db
    .selectFrom("occupations")
    .select(["id", "isco", "masculine", "feminine", "labelEn", "aliases"])
    .where("id", "in", ids.length > 0 ? ids : [0 as OccupationId])
    .execute();
}

/** The occupation of our own vocabulary with this name; null where it is not on the list. */
export async function findOccupationNamed(db: ReadDb, masculine: string): Promise<OccupationId | null> {
  const row = await db
    .selectFrom("occupations")
    .select("id")
    .where("masculine", "=", masculine)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

export function findSkills(db: ReadDb, ids: readonly SkillId[]) {
  return db
    .selectFrom("skills")
    .select(["id", "labelIt", "labelEn"])
    .where("id", "in", ids.length > 0 ? ids : [0 as SkillId])
    .execute();
}

/** The skills an occupation usually asks for, essential first: offered in the wizard. */
export function listSkillsOfOccupation(db: ReadDb, id: OccupationId) {
  return db
    .selectFrom("occupationSkills as r")
    .innerJoin("skills as s", "s.id", "r.skillId")
    .select(["s.id", "s.labelIt", "s.labelEn", "r.essential"])
    .where("r.occupationId", "=", id)
    .orderBy("r.essential", "desc")
    .orderBy("s.labelIt")
    .execute();
}

/** The codes of all ISCO groups. */
export async function listGroupCodes(db: ReadDb): Promise<string[]> {
  const rows = await db.selectFrom("iscoGroups").select("code").execute();
  return rows.map(({ code }) => code);
}

/** Which skills the occupations of one source ask for. */
export function listOccupationSkills(db: ReadDb, source: Source): Promise<RelationRow[]> {
  return db
    .selectFrom("occupationSkills as r")
    .innerJoin("occupations as o", "o.id", "r.occupationId")
    .where("o.source", "=", source)
    .select(["r.occupationId", "r.skillId", "r.essential"])
    .execute();
}

/** ISCO groups of one length, for filters: "5" or "52". */
export function listGroups(db: ReadDb, digits: 1 | 2 | 3 | 4) {
  return db
    .selectFrom("iscoGroups")
    .select(["code", "labelIt", "labelEn"])
    .where(sql<number>`length(code)`, "=", digits)
    .orderBy("code")
    .execute();
}
