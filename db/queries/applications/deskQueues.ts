import { sql, type SqlBool } from "kysely";
import type { PersonId } from "~/domain/ids";
import type { Db, ReadDb } from "../../client";
import { insertReads, type Reader } from "../audit/audit";

/** Rows a queue shows before its link to the whole list. */
export const QUEUE_ROWS = 6;

/** Last day of the promise: the day it arrived in Italy plus the days promised. */
const promisedOn = sql<string>`((a.sent_at at time zone 'Europe/Rome')::date + p.response_days)`;

const unanswered = (db: ReadDb, today: string) =>
  db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .where("a.state", "=", "sent")
    .where("a.confirmedAt", "is not", null)
    .where("a.firstAnswerAt", "is", null)
    .where(sql<SqlBool>`${promisedOn} < ${today}::date`);

/** Postings whose organisation is late with its promise, the oldest first; nobody is named. `today`: ISO day in Italy. */
export function listLateAnswers(db: ReadDb, today: string) {
  return unanswered(db, today)
    .select([
      "p.id as postingId",
      "p.code",
      "p.title",
      "o.name as organisationName",
      "o.phone as organisationPhone",
      "p.contactPhone",
    ])
    .select([sql<number>`count(*)`.as("waiting"), sql<string>`min(${promisedOn})`.as("promisedOn")])
    .groupBy(["p.id", "p.code", "p.title", "o.name", "o.phone", "p.contactPhone"])
    .orderBy("promisedOn")
    .execute();
}

const named = [
  "a.id",
  "a.personId",
  "a.name",
  "a.email",
  "a.phone",
  "a.createdAt",
  "p.code",
  "p.title",
  "o.name as organisationName",
] as const;

const applications = (db: ReadDb) =>
  db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .select(named);

interface Page<Row> {
  rows: Row[];
  total: number;
}

/** The first rows of a queue; the people in them are written down as seen. */
async function withReadsRecorded<Row extends { personId: PersonId | null }>(
  db: Db,
  all: Row[],
  reader: Reader,
): Promise<Page<Row>> {
  const rows = all.slice(0, QUEUE_ROWS);
  await insertReads(
    db,
    reader,
    rows.flatMap(({ personId }) => personId ?? []),
  );
  return { rows, total: all.length };
}

/** Applications that nobody has confirmed yet: those with a telephone only first, for they get no mail. */
export async function listToConfirm(db: Db, reader: Reader) {
  const all = await applications(db)
    .where("a.origin", "=", "self")
    .where("a.state", "=", "sent")
    .where("a.confirmedAt", "is", null)
    .orderBy(sql`a.email is not null`)
    .orderBy("a.createdAt")
    .limit(500)
    .execute();
  return withReadsRecorded(db, all, reader);
}

/** Proposals the person has not answered, the first to expire first. */
export async function listProposals(db: Db, today: string, reader: Reader) {
  const all = await applications(db)
    .select("a.answerBy")
    .where("a.state", "=", "proposed")
    .orderBy("a.answerBy")
    .orderBy("a.createdAt")
    .limit(500)
    .execute();
  const page = await withReadsRecorded(db, all, reader);
  return { ...page, expiringToday: all.filter(({ answerBy }) => answerBy !== null && answerBy <= today).length };
}

/** Organisations nobody has looked at, the oldest first. */
export function listPendingOrganisations(db: ReadDb) {
  return db
    .selectFrom("organisations as o")
    .leftJoin("places as c", "c.istat", "o.comune")
    .select(["o.id", "o.name", "o.kind", "o.createdAt", "c.name as comuneName"])
    .select((eb) =>
      eb
        .selectFrom("postings as p")
        .whereRef("p.organisationId", "=", "o.id")
        .where("p.state", "=", "in_review")
        .select((p) => p.fn.countAll<number>().as("count"))
        .as("inReview"),
    )
    .where("o.state", "=", "pending")
    .orderBy("o.createdAt")
    .limit(300)
    .execute();
}

/** How the promises whose day fell between two ISO days went: how many there were, how many were kept. */
export function countPromises(db: ReadDb, { from, to }: { from: string; to: string }) {
  return db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .select([
      sql<number>`count(*)`.as("due"),
      sql<number>`count(*) filter (where a.first_answer_at is not null and (a.first_answer_at at time zone 'Europe/Rome')::date <= ${promisedOn})`.as(
        "kept",
      ),
    ])
    .where("a.confirmedAt", "is not", null)
    .where("a.sentAt", "is not", null)
    .where("a.state", "not in", ["withdrawn", "superseded"])
    .where(sql<SqlBool>`${promisedOn} between ${from}::date and ${to}::date`)
    .executeTakeFirstOrThrow();
}

export type LateAnswer = Awaited<ReturnType<typeof listLateAnswers>>[number];
export type QueuedApplication = Awaited<ReturnType<typeof listToConfirm>>["rows"][number];
export type QueuedProposal = Awaited<ReturnType<typeof listProposals>>["rows"][number];
export type PendingOrganisation = Awaited<ReturnType<typeof listPendingOrganisations>>[number];
