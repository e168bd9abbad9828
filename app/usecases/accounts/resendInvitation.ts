import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { sendInvitation } from "./sendInvitation";
import { insertAudit } from "~db/queries/audit/audit";
import { lockUser } from "~db/queries/accounts/users";

/** Sends the invitation again to who has not chosen a password yet; the link sent before stops working. */
export function resendInvitation(context: Context, actor: SignedIn, id: UserId): Promise<Result<object>> {
  if (!can(actor, "user.manage")) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    const user = await lockUser(trx, id);
    if (!user) return refuse("not_found");
    if (user.hasPassword || user.disabledAt) return refuse("wrong_state");
    await sendInvitation(trx, context, user);
    await insertAudit(trx, { at: context.now(), actor, deed: "user.invite", noun: "user", recordId: id });
    return done({});
  });
}
