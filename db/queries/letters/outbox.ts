import { sql } from "kysely";
import type { ReadDb, WriteDb } from "../../client";
import { insertJob } from "./mails";

/** One letter not handed over yet, held for this transaction. */
export function lockUnsentMail(trx: WriteDb, id: string) {
  return trx
    .selectFrom("mails")
    .select(["id", "toAddress", "subject", "body", "html", "headers"])
    .where("id", "=", id)
    .where("sentAt", "is", null)
    .where("refusedAt", "is", null)
    .forUpdate()
    .executeTakeFirst();
}

/** How the attempt ended: handed over, refused for good, or to be tried again with what went wrong. */
export async function setMailAttempt(
  trx: WriteDb,
  id: string,
  attempt: { at: Date; sentAt?: Date; refusedAt?: Date | null; error: string | null },
): Promise<void> {
  await trx
    .updateTable("mails")
    .set({
      attempts: sql`attempts + 1`,
      attemptedAt: attempt.at,
      lastError: attempt.error,
      ...(attempt.sentAt ? { sentAt: attempt.sentAt } : {}),
      ...(attempt.refusedAt ? { refusedAt: attempt.refusedAt } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** The letters tried last, newest first, with whether each was taken. */
export function listLastAttempts(db: ReadDb, limit: number) {
  return db
    .selectFrom("mails")
    .select(["toAddress", "sentAt", "lastError"])
    .where("attemptedAt", "is not", null)
    .orderBy("attemptedAt", "desc")
    .limit(limit)
    .execute();
}

/** How the mail stands: letters older than a minute that wait, and since when nothing was taken although it was tried. */
export async function findMailHealth(db: ReadDb, at: Date) {
  return db
    .selectFrom("mails")
    .select([
      sql<number>`count(*) filter (where sent_at is null and refused_at is null and created_at < ${at}::timestamptz - interval '1 minute')::int`.as(
        "waiting",
      ),
      sql<Date | null>`min(created_at) filter (where sent_at is null and refused_at is null)`.as("oldestAt"),
      sql<Date | null>`min(attempted_at) filter (where sent_at is null and last_error is not null and attempted_at > coalesce((select max(m.sent_at) from mails m), '-infinity'))`.as(
        "failingSince",
      ),
    ])
    .executeTakeFirstOrThrow();
}

/** Asks again for letters that no job waits for any more: a queue lost with its process, or restored without. Answers how many. */
export async function insertLostMailJobs(trx: WriteDb): Promise<number> {
  const { rows } = await sql<{ id: string }>`
    select id from mails m
     where sent_at is null and refused_at is null and created_at < now() - interval '1 minute'
       and not exists (select from graphile_worker.jobs j where j.key = 'mail ' || m.id)
     order by created_at limit 1000`.execute(trx);
  for (const { id } of rows) await insertJob(trx, "send_mail", { mailId: id }, { key: `mail ${id}` });
  return rows.length;
}
