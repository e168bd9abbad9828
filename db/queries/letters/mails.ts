import { sql } from "kysely";
import type { WriteDb } from "../../client";

export interface Letter {
  kind: string;
  to: string;
  subject: string;
  body: string;
  /** The same words for readers that show more than plain text. */
  html?: string;
  /** Extra lines at the head of the letter. */
  headers?: Record<string, string>;
  /** The same key is written once, however often its cause is repeated. */
  onceKey?: string;
}

/** Puts a letter in the outbox and asks the queue to send it, both or neither. False when its key was there already. */
export async function insertMail(trx: WriteDb, letter: Letter, at: Date): Promise<boolean> {
  const row = await trx
    .insertInto("mails")
    .values({
      kind: letter.kind,
      toAddress: letter.to,
      subject: letter.subject,
      body: letter.body,
      html: letter.html ?? null,
      headers: JSON.stringify(letter.headers ?? {}),
      createdAt: at,
      onceKey: letter.onceKey ?? null,
    })
    .onConflict((conflict) => conflict.column("onceKey").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (row) await insertJob(trx, "send_mail", { mailId: row.id }, { key: `mail ${row.id}` });
  return row !== undefined;
}

/** Throws away what was handed over, or refused for good, and written before an instant. What still waits stays. */
export async function deleteOldMails(trx: WriteDb, before: Date): Promise<void> {
  await trx
    .deleteFrom("mails")
    .where((eb) => eb.or([eb("sentAt", "is not", null), eb("refusedAt", "is not", null)]))
    .where("createdAt", "<", before)
    .execute();
}

/** Asks for a job in the same transaction as its cause. */
export async function insertJob(
  trx: WriteDb,
  task: string,
  payload: Record<string, unknown>,
  options: { key?: string; runAt?: Date } = {},
): Promise<void> {
  await sql`select graphile_worker.add_job(${task}::text, payload := ${JSON.stringify(payload)}::json, job_key := ${options.key ?? null}::text, run_at := ${options.runAt ?? null}::timestamptz)`.execute(
    trx,
  );
}

/** Asks again for every letter not handed over yet, as after a restore, which brings letters but no queue. Answers how many. */
export async function insertWaitingMailJobs(trx: WriteDb): Promise<number> {
  const waiting = await trx.selectFrom("mails").select("id").where("sentAt", "is", null).orderBy("createdAt").execute();
  for (const { id } of waiting) await insertJob(trx, "send_mail", { mailId: id }, { key: `mail ${id}` });
  return waiting.length;
}
