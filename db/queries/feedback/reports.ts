import type { ReportId, ReportReason } from "~/domain/feedback/reports";
import type { PostingId, UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

interface NewReport {
  postingId: PostingId | null;
  reason: ReportReason;
  words: string | null;
  page: string | null;
  email: string | null;
  locale: string;
  submissionKey: string | null;
  createdAt: Date;
}

/** Keeps a report; undefined when the same form was sent before. */
export async function insertReport(trx: WriteDb, report: NewReport): Promise<ReportId | undefined> {
  const row = await trx
    .insertInto("reports")
    .values(report)
    .onConflict((conflict) => conflict.column("submissionKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id as ReportId | undefined;
}

const withPosting = (db: ReadDb) =>
  db
    .selectFrom("reports as r")
    .innerJoin("postings as p", "p.id", "r.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .select([
      "r.id",
      "r.reason",
      "r.words",
      "r.createdAt",
      "r.outcome",
      "r.answeredAt",
      "r.note",
      "p.id as postingId",
      "p.code",
      "p.title",
      "p.state",
      "p.organisationId",
      "o.name as organisationName",
    ])
    .select((eb) => eb("r.email", "is not", null).as("wantsAnswer"));

/** Reports of adverts nobody has answered, the oldest first. */
export function listOpenReports(db: ReadDb) {
  return withPosting(db).where("r.outcome", "is", null).orderBy("r.createdAt").limit(300).execute();
}

/** Reports of adverts already answered, the newest first. */
export function listAnsweredReports(db: ReadDb, limit: number) {
  return withPosting(db).where("r.outcome", "is not", null).orderBy("r.answeredAt", "desc").limit(limit).execute();
}

export function findReport(db: ReadDb, id: ReportId) {
  return withPosting(db).where("r.id", "=", id).executeTakeFirst();
}

/** How many other open reports one advert has. */
export async function countOpenReports(db: ReadDb, postingId: PostingId): Promise<number> {
  const { count } = await db
    .selectFrom("reports")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("postingId", "=", postingId)
    .where("outcome", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** The row held until the end of the transaction, with the reporter's address, which no page reads. */
export function lockReport(trx: WriteDb, id: ReportId) {
  return trx
    .selectFrom("reports")
    .select(["id", "postingId", "email", "locale", "outcome"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Writes the answer and deletes the reporter's address. */
export async function setReportAnswer(
  trx: WriteDb,
  id: ReportId,
  answer: { outcome: "paused" | "corrected" | "unfounded" | "done"; note: string | null; at: Date; by: UserId },
): Promise<void> {
  await trx
    .updateTable("reports")
    .set({ outcome: answer.outcome, note: answer.note, answeredAt: answer.at, answeredBy: answer.by, email: null })
    .where("id", "=", id)
    .execute();
}

/** Reports of the site itself: the open ones first, then the newest. */
export function listSiteReports(db: ReadDb, limit: number) {
  return db
    .selectFrom("reports")
    .select(["id", "reason", "words", "page", "email", "locale", "createdAt", "outcome", "answeredAt"])
    .where("postingId", "is", null)
    .orderBy((eb) => eb("outcome", "is not", null))
    .orderBy("createdAt", "desc")
    .limit(limit)
    .execute();
}
