import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { AssignableRole } from "~/domain/accounts/staffForms";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { insertAudit } from "~db/queries/audit/audit";
import { deleteRole, insertRoles, listRoles, lockAdministration, lockUser } from "~db/queries/accounts/users";

interface Change {
  id: UserId;
  role: AssignableRole;
  granted: boolean;
}

/**
 * Gives a role or takes it away. Nobody takes administration from themselves, and two administrators cannot
 * take it from each other at once: the second is no longer an administrator.
 */
export function setRole(context: Context, actor: SignedIn, { id, role, granted }: Change): Promise<Result<object>> {
  if (!can(actor, "user.manage")) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    await lockAdministration(trx);
    if (!(await listRoles(trx, actor.userId)).includes("admin")) return refuse("not_found");
    if (!(await lockUser(trx, id))) return refuse("not_found");
    if (role === "admin" && !granted && id === actor.userId) return refuse("own_account");
    if ((await listRoles(trx, id)).includes(role) === granted) return done({});
    await (granted ? insertRoles(trx, id, [role]) : deleteRole(trx, id, role));
    await insertAudit(trx, {
      at: context.now(),
      actor,
      deed: granted ? "user.grant_role" : "user.revoke_role",
      noun: "user",
      recordId: id,
      details: { role },
    });
    return done({});
  });
}
