import type { SignedIn } from "~/domain/access/actor";
import { inTransaction, type Context } from "../context";
import { deleteFavourite, insertFavourites } from "~db/queries/alerts/favourites";

/** Puts a posting aside for a signed-in user, or takes it away; done twice it is the same. Unknown codes change nothing. */
export function setFavourite(
  context: Context,
  { userId }: SignedIn,
  { code, isFavourite }: { code: number; isFavourite: boolean },
): Promise<void> {
  return inTransaction(context, (trx) =>
    isFavourite
      ? insertFavourites(trx, userId, { codes: [code], at: context.now() })
      : deleteFavourite(trx, userId, code),
  );
}
