import type { Actor } from "~/domain/access/actor";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { lockAccountLink, setLinksUsed } from "~db/queries/accounts/accountLinks";
import { setEmailConfirmed, setPassword } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { hashToken } from "../tokens";

/** A link from the mail and a new password's hash: works once, and only for an hour. Proves the address too. */
export function setNewPassword(
  context: Context,
  actor: Actor,
  { token, passwordHash }: { token: string; passwordHash: string },
): Promise<Result<{ userId: UserId }>> {
  return guarded(context, actor, {
    lock: (trx) => lockAccountLink(trx, hashToken(token), "reset_password"),
    missing: "link_expired",
    event: ({ userId }) => ({ deed: "user.set_password", noun: "user", recordId: userId }),
    work: async ({ trx, at }, { userId, usedAt, expiresAt }) => {
      if (usedAt || expiresAt <= at) return refuse("link_expired");
      await setPassword(trx, userId, passwordHash);
      await setEmailConfirmed(trx, userId, at);
      await setLinksUsed(trx, userId, "reset_password", at);
      return done({ userId });
    },
  });
}
