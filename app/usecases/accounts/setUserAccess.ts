import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { listRoles, lockAdministration, lockUser, setUserDisabled } from "~db/queries/accounts/users";

/** Closes a user's access, at once on every device, or opens it again. Nobody closes their own. */
export function setUserAccess(
  context: Context,
  actor: SignedIn,
  { id, open }: { id: UserId; open: boolean },
): Promise<Result<object>> {
  if (!can(actor, "user.manage")) return Promise.resolve(refuse("not_found"));
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    await lockAdministration(trx);
    const [self, user] = [await lockUser(trx, actor.userId), await lockUser(trx, id)];
    if (!user || !self || self.disabledAt || !(await listRoles(trx, actor.userId)).includes("admin"))
      return refuse("not_found");
    if (!open && id === actor.userId) return refuse("own_account");
    if ((user.disabledAt === null) === open) return done({});
    await setUserDisabled(trx, id, open ? null : at);
    await insertAudit(trx, { at, actor, deed: open ? "user.enable" : "user.disable", noun: "user", recordId: id });
    return done({});
  });
}
