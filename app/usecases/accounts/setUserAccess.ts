import type { SignedIn } from "~/domain/access/actor";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { listRoles, lockAdministration, lockUser, setUserDisabled } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** Closes a user's access, at once on every device, or opens it again. Nobody closes their own. */
export function setUserAccess(
  context: Context,
  actor: SignedIn,
  { id, open }: { id: UserId; open: boolean },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "user.manage",
    lock: async (trx) => {
      await lockAdministration(trx);
      return lockUser(trx, id);
    },
    event: () => ({ deed: open ? "user.enable" : "user.disable", noun: "user", recordId: id }),
    work: async ({ trx, at, alreadyDone }, user) => {
      const self = await lockUser(trx, actor.userId);
      if (!self || self.disabledAt || !(await listRoles(trx, actor.userId)).includes("admin"))
        return refuse("not_found");
      if (!open && id === actor.userId) return refuse("own_account");
      if ((user.disabledAt === null) === open) return alreadyDone({});
      await setUserDisabled(trx, id, open ? null : at);
      return done({});
    },
  });
}
