import type { SignedIn } from "~/domain/access/actor";
import { done, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { deleteFavourite, insertFavourites } from "~db/queries/alerts/favourites";

/** Puts a posting aside for a signed-in user, or takes it away; done twice it is the same. Unknown codes change nothing. */
export function setFavourite(
  context: Context,
  actor: SignedIn,
  { code, isFavourite }: { code: number; isFavourite: boolean },
): Promise<Result<object>> {
  return guarded(context, actor, {
    unregistered: "what somebody puts aside is their own affair",
    work: async ({ trx, at }) => {
      if (isFavourite) await insertFavourites(trx, actor.userId, { codes: [code], at });
      else await deleteFavourite(trx, actor.userId, code);
      return done({});
    },
  });
}
