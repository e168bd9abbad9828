import type { Actor } from "~/domain/access/actor";
import type { UserId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { insertFavourites } from "~db/queries/alerts/favourites";

/** What was put aside on the device before signing in joins what the account has. */
export function mergeFavourites(
  context: Context,
  actor: Actor,
  { userId, codes }: { userId: UserId; codes: readonly number[] },
): Promise<Result<object>> {
  return guarded(context, actor, {
    unregistered: "what somebody puts aside is their own affair",
    work: async ({ trx, at }) => {
      await insertFavourites(trx, userId, { codes, at });
      return done({});
    },
  });
}
