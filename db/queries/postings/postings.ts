import { sql } from "kysely";
import { dayInRome } from "~/domain/forms/days";
import type { OrganisationId, PostingId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { COLUMN_FIELDS } from "~/domain/postings/fieldTable";
import type { ClosingOutcome, PostingState } from "~/domain/postings/moves";
import type { ReadDb, WriteDb } from "../../client";
import { findWithLists } from "./postingFields";

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
  return db.selectFrom("postings").select([...RECORD_COLUMNS, ...COLUMN_FIELDS]);
}

/** The posting of any organisation: for the desk. */
export async function findPosting(db: ReadDb, id: PostingId): Promise<PostingRecord | undefined> {
  const row = await records(db).where("id", "=", id).executeTakeFirst();
  return row ? findWithLists(db, row) : undefined;
}

/** The posting if it belongs to one of these organisations. */
export async function findOwnPosting(
  db: ReadDb,
  id: PostingId,
  organisationIds: readonly OrganisationId[],
): Promise<PostingRecord | undefined> {
  if (organisationIds.length === 0) return undefined;
  const row = await records(db).where("id", "=", id).where("organisationId", "in", organisationIds).executeTakeFirst();
  return row ? findWithLists(db, row) : undefined;
}

export async function findPostingByCode(db: ReadDb, code: number): Promise<PostingRecord | undefined> {
  const row = await records(db).where("code", "=", code).executeTakeFirst();
  return row ? findWithLists(db, row) : undefined;
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
export async function findRelatedPostings(db: ReadDb, id: PostingId) {
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
