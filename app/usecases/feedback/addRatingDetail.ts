import type { RatingReason } from "~/domain/feedback/ratings";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { setRatingDetail } from "~db/queries/feedback/pageRatings";

/** The second step of a vote, once: why, and a few words. */
export function addRatingDetail(
  context: Context,
  id: string,
  detail: { reason: RatingReason | null; words: string | null },
): Promise<Result<object>> {
  return inTransaction<Result<object>>(context, async (trx) =>
    (await setRatingDetail(trx, id, detail)) ? done({}) : refuse("already_done"),
  );
}
