import { inTransaction, type Context } from "../context";
import { expirePosting } from "../postings/expirePosting";
import { forEachSettled } from "./forEachSettled";
import { insertJob } from "~db/queries/letters/mails";
import { findNextClosing, listExpiredPostings } from "~db/queries/postings/postings";

/**
 * Closes what is past its last day or hour, and asks the queue to come back at the very hour of the call that closes next: nobody finds
 * it among the open ones while a quarter of an hour goes by. Answers how many were closed; what was thrown goes in `failures`.
 */
export async function closeExpiredPostings(context: Context, failures: unknown[]): Promise<number> {
  const closed = await forEachSettled(await listExpiredPostings(context.db, context.now()), failures, ({ id }) =>
    expirePosting(context, id),
  );
  const next = await findNextClosing(context.db, context.now());
  if (next) await inTransaction(context, (trx) => insertJob(trx, "closings", {}, { key: "closings", runAt: next }));
  return closed;
}
