import { VISITOR } from "~/domain/access/actor";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { hashToken } from "../tokens";
import { lockAccountLink, setLinksUsed } from "~db/queries/accounts/accountLinks";
import { insertAudit } from "~db/queries/audit/audit";
import { setEmailConfirmed, setPassword } from "~db/queries/accounts/users";

/** A link from the mail and a new password's hash: works once, and only for an hour. Proves the address too. */
export function setNewPassword(
  context: Context,
  { token, passwordHash }: { token: string; passwordHash: string },
): Promise<Result<{ userId: UserId }>> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const link = await lockAccountLink(trx, hashToken(token), "reset_password");
    if (!link || link.usedAt || link.expiresAt <= at) return refuse("link_expired");
    await setPassword(trx, link.userId, passwordHash);
    await setEmailConfirmed(trx, link.userId, at);
    await setLinksUsed(trx, link.userId, "reset_password", at);
    await insertAudit(trx, { at, actor: VISITOR, deed: "user.set_password", noun: "user", recordId: link.userId });
    return done({ userId: link.userId });
  });
}
