import { sql } from "kysely";
import type { ApplicationId, PostingId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

/** Last day of the promise: the day it arrived in Italy plus the days promised. */
const promisedOn = sql<string>`((a.sent_at at time zone 'Europe/Rome')::date + p.response_days)`;

/** Postings where somebody waits past the promise. `today`: ISO day in Italy. */
export function listPostingsWithLateAnswers(db: ReadDb, today: string) {
  return db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .select("p.id")
    .distinct()
    .where("a.state", "=", "sent")
    .where("a.confirmedAt", "is not", null)
    .where("a.firstAnswerAt", "is", null)
    .where(sql<boolean>`${promisedOn} < ${today}::date`)
    .execute();
}

/** Who waits for a first answer about a posting, held until the transaction ends. */
export async function lockUnansweredApplications(trx: WriteDb, postingId: PostingId) {
  const rows = await trx
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .select([
      "a.id",
      "a.name",
      "a.email",
      "a.locale",
      "a.sentAt",
      "a.lateReminders",
      "a.remindedAt",
      "p.id as postingId",
      "p.title",
      "p.responseDays",
      "p.organisationId",
      "o.name as organisationName",
    ])
    .where("a.postingId", "=", postingId)
    .where("a.state", "=", "sent")
    .where("a.confirmedAt", "is not", null)
    .where("a.firstAnswerAt", "is", null)
    .orderBy("a.sentAt")
    .forUpdate("a")
    .execute();
  return rows.flatMap(({ sentAt, ...row }) => (sentAt ? [{ ...row, sentAt }] : []));
}

export type Unanswered = Awaited<ReturnType<typeof lockUnansweredApplications>>[number];

export async function setApplicationReminded(trx: WriteDb, id: ApplicationId, at: Date): Promise<void> {
  await trx
    .updateTable("applications")
    .set({ lateReminders: sql<number>`late_reminders + 1`, remindedAt: at })
    .where("id", "=", id)
    .execute();
}
