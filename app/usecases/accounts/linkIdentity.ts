import type { SignedIn } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { setTaxCodeKey } from "~db/queries/accounts/identities";
import { lockUser } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { taxCodeKey } from "../people/encryptTaxCode";

/** Ties a tax code that a provider vouches for to the actor's own access. Only its keyed index is kept. `already_known`: another user's. */
export function linkIdentity(
  context: Context,
  actor: SignedIn,
  { taxCode, provider }: { taxCode: string; provider: string },
): Promise<Result<object>> {
  const { userId } = actor;
  return guarded(context, actor, {
    lock: (trx) => lockUser(trx, userId),
    event: () => ({ deed: "user.link_identity", noun: "user", recordId: userId, details: { provider } }),
    work: async ({ trx }) =>
      (await setTaxCodeKey(trx, userId, taxCodeKey(context.secretKey, taxCode))) ? done({}) : refuse("already_known"),
  });
}
