import { sql } from "kysely";
import type { WriteDb } from "../../client";

/**
 * Takes a form's key for this transaction. Undefined: it is the first time. Otherwise what was answered then; while the
 * first is still being written the second waits here for its end.
 */
export async function lockSubmission(trx: WriteDb, key: string, at: Date): Promise<{ answer: unknown } | undefined> {
  const taken = await trx
    .insertInto("submissions")
    .values({ key, madeAt: at })
    .onConflict((conflict) => conflict.column("key").doNothing())
    .returning("key")
    .executeTakeFirst();
  if (taken) return undefined;
  return trx.selectFrom("submissions").select("answer").where("key", "=", key).executeTakeFirst();
}

export async function setSubmissionAnswer(trx: WriteDb, key: string, answer: object): Promise<void> {
  await trx
    .updateTable("submissions")
    .set({ answer: JSON.stringify(answer) })
    .where("key", "=", key)
    .execute();
}

/** Forgets the keys of forms sent before that moment. Answers how many. */
export async function deleteSubmissions(trx: WriteDb, before: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom("submissions")
    .where(sql<Date>`made_at`, "<", before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
