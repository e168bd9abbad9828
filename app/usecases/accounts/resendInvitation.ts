import type { SignedIn } from "~/domain/access/actor";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { lockUser } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendInvitation } from "./sendInvitation";

/** Sends the invitation again to who has not chosen a password yet; the link sent before stops working. */
export function resendInvitation(context: Context, actor: SignedIn, { id }: { id: UserId }): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "user.manage",
    lock: (trx) => lockUser(trx, id),
    event: () => ({ deed: "user.invite", noun: "user", recordId: id }),
    work: async (unit, user) => {
      if (user.hasPassword || user.disabledAt) return refuse("wrong_state");
      await sendInvitation(unit, user);
      return done({});
    },
  });
}
