import type { Actor } from "~/domain/access/actor";
import type { RatingReason } from "~/domain/feedback/ratings";
import { dayInRome } from "~/domain/forms/days";
import { done, type Result } from "~/domain/refusals";
import { insertRating } from "~db/queries/feedback/pageRatings";
import type { Context } from "../context";
import { guarded } from "../guarded";

interface Vote {
  /** As `ratedPagePath` gives it. */
  path: string;
  rating: number;
  reason: RatingReason | null;
  words: string | null;
  locale: string;
}

/** Anybody's vote of a page; answers its id, by which the second step finds it. Nothing about the voter is kept. */
export function ratePage(context: Context, actor: Actor, vote: Vote): Promise<Result<{ id: string }>> {
  return guarded(context, actor, {
    unregistered: "nothing about the voter is kept",
    work: async ({ trx, at }) => done({ id: await insertRating(trx, { ...vote, ratedOn: dayInRome(at) }) }),
  });
}
