import { sql } from "kysely";
import type { CrisisEventKind, CrisisOutcome, CrisisStage } from "~/domain/crises/stages";
import type { Tier } from "~/domain/access/tiers";
import type { CrisisId, UserId } from "~/domain/ids";
import type { Db, ReadDb, WriteDb } from "../../client";
import { insertRead, type Reader } from "../audit/audit";

const COLUMNS = [
  "c.id",
  "c.company",
  "c.vatNumber",
  "c.ateco",
  "c.comune",
  "c.headcount",
  "c.summary",
  "c.stage",
  "c.outcome",
  "c.tier",
  "c.workersDirect",
  "c.workersSupply",
  "c.jobsAtRisk",
  "c.openedOn",
  "c.stageSince",
  "c.version",
  "p.name as comuneName",
  "u.name as followedByName",
] as const;

const files = (db: ReadDb, tiers: readonly Tier[]) =>
  db
    .selectFrom("crises as c")
    .leftJoin("places as p", "p.istat", "c.comune")
    .leftJoin("users as u", "u.id", "c.followedBy")
    .select(COLUMNS)
    .where("c.tier", "in", tiers);

/** The files this reader may see, open ones first, each with its next deadline. */
export function listCrises(db: ReadDb, tiers: readonly Tier[]) {
  return files(db, tiers)
    .select((eb) => [
      eb
        .selectFrom("crisisDeadlines as d")
        .whereRef("d.crisisId", "=", "c.id")
        .where("d.metOn", "is", null)
        .where("d.tier", "in", tiers)
        .select((d) => d.fn.min("d.dueOn").as("due"))
        .as("nextDueOn"),
      eb
        .selectFrom("crisisDeadlines as d")
        .whereRef("d.crisisId", "=", "c.id")
        .where("d.metOn", "is", null)
        .where("d.tier", "in", tiers)
        .select("d.title")
        .orderBy("d.dueOn")
        .limit(1)
        .as("nextDueTitle"),
    ])
    .orderBy(sql`c.stage = 'closed'`)
    .orderBy(sql`next_due_on nulls last`)
    .orderBy("c.company")
    .execute();
}

/** One file, as far as the reader's tier goes. That it was opened is written in the register. */
export async function findCrisis(
  db: Db,
  reader: Omit<Reader, "purpose">,
  { id, tiers }: { id: CrisisId; tiers: readonly Tier[] },
) {
  const crisis = await files(db, tiers).where("c.id", "=", id).executeTakeFirst();
  if (crisis) await insertRead(db, { ...reader, deed: "crisis.read", noun: "crisis", recordId: id });
  return crisis;
}

/** The timeline this reader may see, newest first; a corrected event names its correction. */
export function listCrisisEvents(db: ReadDb, id: CrisisId, tiers: readonly Tier[]) {
  return db
    .selectFrom("crisisEvents as e")
    .leftJoin("users as u", "u.id", "e.recordedBy")
    .leftJoin("crisisEvents as k", "k.correctsId", "e.id")
    .select([
      "e.id",
      "e.onDate",
      "e.kind",
      "e.title",
      "e.body",
      "e.tier",
      "e.correctsId",
      "e.recordedAt",
      "u.name as recordedByName",
      "k.id as correctedBy",
    ])
    .where("e.crisisId", "=", id)
    .where("e.tier", "in", tiers)
    .orderBy("e.onDate", "desc")
    .orderBy("e.id", "desc")
    .execute();
}

/** Deadlines of a file, those to come first. */
export function listCrisisDeadlines(db: ReadDb, id: CrisisId, tiers: readonly Tier[]) {
  return db
    .selectFrom("crisisDeadlines")
    .select(["id", "title", "law", "dueOn", "tier", "metOn"])
    .where("crisisId", "=", id)
    .where("tier", "in", tiers)
    .orderBy(sql`met_on is not null`)
    .orderBy("dueOn")
    .execute();
}

export interface NewCrisis {
  company: string;
  vatNumber: string | null;
  ateco: string | null;
  comune: string | null;
  headcount: number | null;
  summary: string;
  tier: Tier;
  workersDirect: number;
  workersSupply: number;
  jobsAtRisk: number;
  openedOn: string;
  followedBy: UserId | null;
  stage?: CrisisStage;
  stageSince?: string;
  outcome?: CrisisOutcome | null;
  demo?: boolean;
}

export async function insertCrisis(trx: WriteDb, crisis: NewCrisis): Promise<CrisisId> {
  const row = await trx
    .insertInto("crises")
    .values({ ...crisis, stageSince: crisis.stageSince ?? crisis.openedOn })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export interface NewCrisisEvent {
  crisisId: CrisisId;
  onDate: string;
  kind: CrisisEventKind;
  title: string;
  body: string;
  tier: Tier;
  correctsId?: number | null;
  recordedBy: UserId | null;
  recordedAt: Date;
}

export async function insertCrisisEvent(trx: WriteDb, event: NewCrisisEvent): Promise<void> {
  await trx.insertInto("crisisEvents").values(event).execute();
}

export interface NewDeadline {
  crisisId: CrisisId;
  title: string;
  law: string | null;
  dueOn: string;
  tier: Tier;
  recordedBy: UserId | null;
  recordedAt: Date;
}

export async function insertCrisisDeadline(trx: WriteDb, deadline: NewDeadline): Promise<void> {
  await trx.insertInto("crisisDeadlines").values(deadline).execute();
}

/** False when it was met already or belongs to another file. */
export async function setDeadlineMet(
  trx: WriteDb,
  crisisId: CrisisId,
  deadlineId: string,
  metOn: string,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("crisisDeadlines")
    .set({ metOn })
    .where("id", "=", deadlineId)
    .where("crisisId", "=", crisisId)
    .where("metOn", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Held until the transaction ends: two people cannot move one file at once. */
export function lockCrisis(trx: WriteDb, id: CrisisId) {
  return trx
    .selectFrom("crises")
    .select(["id", "stage", "outcome", "tier", "version"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** An event of this file that may still be corrected. */
export function findEventToCorrect(trx: WriteDb, crisisId: CrisisId, eventId: number) {
  return trx
    .selectFrom("crisisEvents")
    .select(["id", "tier", "title"])
    .where("crisisId", "=", crisisId)
    .where("id", "=", eventId)
    .executeTakeFirst();
}

export async function setCrisisStage(
  trx: WriteDb,
  id: CrisisId,
  change: { stage: CrisisStage; outcome: CrisisOutcome | null; since: string },
): Promise<void> {
  await trx
    .updateTable("crises")
    .set({ stage: change.stage, outcome: change.outcome, stageSince: change.since })
    .where("id", "=", id)
    .execute();
}
