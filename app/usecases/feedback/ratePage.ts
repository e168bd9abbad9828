import type { RatingReason } from "~/domain/feedback/ratings";
import { dayInRome } from "~/domain/forms/days";
import { inTransaction, type Context } from "~/usecases/context";
import { insertRating } from "~db/queries/feedback/pageRatings";

interface Vote {
  /** As `ratedPagePath` gives it. */
  path: string;
  rating: number;
  reason: RatingReason | null;
  words: string | null;
  locale: string;
}

/** Anybody's vote of a page; answers its id, by which the second step finds it. Nothing of who votes is kept. */
export function ratePage(context: Context, vote: Vote): Promise<string> {
  return inTransaction(context, (trx) => insertRating(trx, { ...vote, ratedOn: dayInRome(context.now()) }));
}
