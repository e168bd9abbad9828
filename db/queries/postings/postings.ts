import { sql, type ExpressionBuilder } from "kysely";
import { dayInRome } from "~/domain/forms/days";
import type { OrganisationId, PostingId, UserId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { PAUSES, type ClosingOutcome, type PostingMove, type PostingState } from "~/domain/postings/moves";
import type { Finding } from "~/domain/postings/findings";
import type { ReadDb, WriteDb } from "../../client";
import type { Database } from "../../schema";
import { FIELD_COLUMNS, withLists } from "./postingFields";

const RECORD_COLUMNS = [
  "id",
  "code",
  "organisationId",
  "externalId",
  "state",
  "publishedAt",
  "refreshedAt",
  "closedAt",
  "closingOutcome",
  "demo",
  "version",
  "createdAt",
  "updatedAt",
] as const;

export type PostingRecord = PostingFields & {
  id: PostingId;
  code: number;
  organisationId: OrganisationId;
  externalId: string | null;
  state: PostingState;
  publishedAt: Date | null;
  refreshedAt: Date | null;
  closedAt: Date | null;
  closingOutcome: ClosingOutcome | null;
  demo: boolean;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

function records(db: ReadDb) {
  return db.selectFrom("postings").select([...RECORD_COLUMNS, ...FIELD_COLUMNS]);
}

/** The posting whoever it belongs to: for the desk. */
export async function findPosting(db: ReadDb, id: PostingId): Promise<PostingRecord | undefined> {
  const row = await records(db).where("id", "=", id).executeTakeFirst();
  return row ? withLists(db, row) : undefined;
}

/** The posting if it belongs to one of these organisations. */
export async function findOwnPosting(
  db: ReadDb,
  id: PostingId,
  organisationIds: readonly OrganisationId[],
): Promise<PostingRecord | undefined> {
  if (organisationIds.length === 0) return undefined;
  const row = await records(db).where("id", "=", id).where("organisationId", "in", organisationIds).executeTakeFirst();
  return row ? withLists(db, row) : undefined;
}

export async function findPostingByCode(db: ReadDb, code: number): Promise<PostingRecord | undefined> {
  const row = await records(db).where("code", "=", code).executeTakeFirst();
  return row ? withLists(db, row) : undefined;
}

/** Held until the transaction ends: two people cannot move or write one posting at once. */
export function lockPosting(trx: WriteDb, id: PostingId) {
  return trx
    .selectFrom("postings")
    .select([
      "id",
      "code",
      "organisationId",
      "state",
      "kind",
      "joining",
      "title",
      "version",
      "closesOn",
      "publishedAt",
      "refreshedAt",
    ])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** The organisation's own id of a posting: an import that is repeated finds the same one. */
export function lockPostingByExternalId(trx: WriteDb, organisationId: OrganisationId, externalId: string) {
  return trx
    .selectFrom("postings")
    .select(["id", "code", "state", "version"])
    .where("organisationId", "=", organisationId)
    .where("externalId", "=", externalId)
    .forUpdate()
    .executeTakeFirst();
}

export interface PostingStep {
  id: PostingId;
  move: PostingMove;
  from: PostingState;
  to: PostingState;
  at: Date;
  byUser: UserId | null;
  byRole: string;
  reason?: string | null;
  findings?: readonly Finding[];
  outcome?: ClosingOutcome;
}

/** Moves a locked posting and writes the step in its history. */
export async function setPostingState(trx: WriteDb, step: PostingStep): Promise<void> {
  const first =
    step.to === "published" ? { publishedAt: sql<Date>`coalesce(published_at, ${step.at})`, refreshedAt: step.at } : {};
  const last = step.outcome ? { closingOutcome: step.outcome, closedAt: step.at } : {};
  await trx
    .updateTable("postings")
    .set({ state: step.to, ...first, ...last })
    .where("id", "=", step.id)
    .execute();
  await trx
    .insertInto("postingMoves")
    .values({
      postingId: step.id,
      at: step.at,
      byUser: step.byUser,
      byRole: step.byRole,
      move: step.move,
      fromState: step.from,
      toState: step.to,
      reason: step.reason ?? null,
      findings: JSON.stringify(step.findings ?? []),
    })
    .execute();
}

/** The move a posting was last paused by. */
export async function findPause(db: ReadDb, id: PostingId): Promise<PostingMove | null> {
  const row = await db
    .selectFrom("postingMoves")
    .select("move")
    .where("postingId", "=", id)
    .where("move", "in", PAUSES)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.move ?? null;
}

/** What happened to a posting, oldest first. */
export function listPostingMoves(db: ReadDb, id: PostingId) {
  return db
    .selectFrom("postingMoves as m")
    .leftJoin("users as u", "u.id", "m.byUser")
    .select(["m.at", "m.move", "m.fromState", "m.toState", "m.reason", "m.byRole", "u.name as byName", "m.findings"])
    .where("m.postingId", "=", id)
    .orderBy("m.at")
    .orderBy("m.id")
    .execute();
}

const openApplications = (eb: ExpressionBuilder<Database & { p: Database["postings"] }, "p">) =>
  eb
    .selectFrom("applications as a")
    .whereRef("a.postingId", "=", "p.id")
    .where("a.confirmedAt", "is not", null)
    .where("a.state", "in", ["sent", "in_touch", "interview", "offered", "hired"])
    .select((inner) => inner.fn.countAll<number>().as("count"));

/** An organisation's postings, newest first, with how many people are on their way to each. */
export function listPostingsOf(db: ReadDb, organisationIds: readonly OrganisationId[]) {
  return db
    .selectFrom("postings as p")
    .select([
      "p.id",
      "p.code",
      "p.title",
      "p.kind",
      "p.state",
      "p.closesOn",
      "p.publishedAt",
      "p.updatedAt",
      "p.responseDays",
      "p.closingOutcome",
    ])
    .select((eb) => openApplications(eb as never).as("openApplications"))
    .where("p.organisationId", "in", organisationIds)
    .orderBy("p.updatedAt", "desc")
    .limit(500)
    .execute();
}

/** What an organisation has online. */
export function listPublishedOf(db: ReadDb, organisationId: OrganisationId) {
  return db
    .selectFrom("postings")
    .select(["id", "title"])
    .where("organisationId", "=", organisationId)
    .where("state", "=", "published")
    .orderBy("code")
    .execute();
}

/** A copy nobody has written in yet, so that a second press of the button opens the first. */
export function findUntouchedCopy(db: ReadDb, comesFrom: PostingId, comesAs: "copy" | "relist") {
  return db
    .selectFrom("postings")
    .select("id")
    .where("comesFrom", "=", comesFrom)
    .where("comesAs", "=", comesAs)
    .where("state", "=", "draft")
    .where("version", "=", 1)
    .orderBy("createdAt", "desc")
    .executeTakeFirst();
}

/** Where a posting comes from, and what it was relisted as. */
export async function findRelatives(db: ReadDb, id: PostingId) {
  const columns = ["p.id", "p.code", "p.title", "p.state"] as const;
  const [from, next] = await Promise.all([
    db
      .selectFrom("postings as own")
      .innerJoin("postings as p", "p.id", "own.comesFrom")
      .select(columns)
      .where("own.id", "=", id)
      .where("own.comesAs", "=", "relist")
      .executeTakeFirst(),
    db
      .selectFrom("postings as p")
      .select(columns)
      .where("p.comesFrom", "=", id)
      .where("p.comesAs", "=", "relist")
      .where("p.state", "<>", "archived")
      .orderBy("p.createdAt", "desc")
      .executeTakeFirst(),
  ]);
  return { from: from ?? null, next: next ?? null };
}

/** Adverts waiting for the desk, longest waiting first. */
export function listPostingsInReview(db: ReadDb) {
  return db
    .selectFrom("postings as p")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .select(["p.id", "p.code", "p.title", "p.kind", "o.name as organisationName", "o.state as organisationState"])
    .select((eb) =>
      eb
        .selectFrom("postingMoves as m")
        .whereRef("m.postingId", "=", "p.id")
        .where("m.move", "in", ["submit", "ask_back"])
        .select((m) => m.fn.max("m.at").as("at"))
        .as("submittedAt"),
    )
    .where("p.state", "=", "in_review")
    .orderBy("submittedAt")
    .execute();
}

/** Published postings whose last day is over at `now`, and calls whose hour has passed (`isPastHour`): the calendar closes them. */
export function listExpiredPostings(db: ReadDb, now: Date) {
  const hour = sql<Date>`(closes_on + closes_time::interval + interval '59 seconds') at time zone 'Europe/Rome'`;
  return db
    .selectFrom("postings")
    .select(["id", "state"])
    .where("state", "in", ["published", "paused"])
    .where((eb) => eb.or([eb("closesOn", "<", dayInRome(now)), eb(hour, "<", now)]))
    .execute();
}

/** The first instant after `now` at which a call's hour is over; null when none is to come. */
export async function findNextClosing(db: ReadDb, now: Date): Promise<Date | null> {
  const over = sql<Date>`(closes_on + closes_time::interval + interval '1 minute') at time zone 'Europe/Rome'`;
  const row = await db
    .selectFrom("postings")
    .select((eb) => eb.fn.min(over).as("at"))
    .where("state", "in", ["published", "paused"])
    .where(over, ">", now)
    .executeTakeFirst();
  return row?.at ?? null;
}

/** False alarms an operator has set aside, with the reason. */
export function listOverrules(db: ReadDb, postingId: PostingId) {
  return db
    .selectFrom("findingOverrules as f")
    .leftJoin("users as u", "u.id", "f.byUser")
    .select(["f.key", "f.ruleId", "f.excerpt", "f.reason", "f.at", "u.name as byName"])
    .where("f.postingId", "=", postingId)
    .execute();
}

export interface NewOverrule {
  postingId: PostingId;
  key: string;
  ruleId: string;
  excerpt: string;
  reason: string;
  byUser: UserId | null;
  at: Date;
}

export async function insertOverrule(trx: WriteDb, overrule: NewOverrule): Promise<void> {
  await trx
    .insertInto("findingOverrules")
    .values(overrule)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
