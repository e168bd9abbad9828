import type { Actor } from "~/domain/access/actor";
import type { RatingReason } from "~/domain/feedback/ratings";
import { done, refuse, type Result } from "~/domain/refusals";
import { setRatingDetail } from "~db/queries/feedback/pageRatings";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** The second step of a vote, once: why, and a few words. */
export function addRatingDetail(
  context: Context,
  actor: Actor,
  { id, ...detail }: { id: string; reason: RatingReason | null; words: string | null },
): Promise<Result<object>> {
  return guarded(context, actor, {
    unregistered: "nothing about the voter is kept",
    work: async ({ trx }) => ((await setRatingDetail(trx, id, detail)) ? done({}) : refuse("already_done")),
  });
}
