import { VISITOR } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { sendJoinLetters } from "../organisations/sendJoinLetters";
import { hashToken } from "../tokens";
import { lockAccountLink, setLinksUsed } from "~db/queries/accounts/accountLinks";
import { insertAudit } from "~db/queries/audit/audit";
import { setEmailConfirmed } from "~db/queries/accounts/users";

/** The button on the page a mail leads to. Pressed again it says the same: the address is confirmed. */
export function confirmEmail(context: Context, token: string): Promise<Result<object>> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const link = await lockAccountLink(trx, hashToken(token), "confirm_email");
    if (!link) return refuse("link_expired");
    if (link.usedAt) return done({});
    if (link.expiresAt <= at) return refuse("link_expired");
    await setEmailConfirmed(trx, link.userId, at);
    // Who asked to join an organisation is announced only now that the address is proved.
    await sendJoinLetters(trx, context, link.userId);
    await setLinksUsed(trx, link.userId, "confirm_email", at);
    await insertAudit(trx, { at, actor: VISITOR, deed: "user.confirm_email", noun: "user", recordId: link.userId });
    return done({});
  });
}
