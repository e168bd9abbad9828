import type { UserId } from "~/domain/ids";
import { inTransaction, type Context } from "../context";
import { insertFavourites } from "~db/queries/alerts/favourites";

/** What was put aside on the device before signing in joins what the account has. */
export function mergeFavourites(context: Context, userId: UserId, codes: readonly number[]): Promise<void> {
  return inTransaction(context, (trx) => insertFavourites(trx, userId, { codes, at: context.now() }));
}
