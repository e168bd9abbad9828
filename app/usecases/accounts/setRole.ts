import type { SignedIn } from "~/domain/access/actor";
import type { AssignableRole } from "~/domain/accounts/staffForms";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { deleteRole, insertRoles, listRoles, lockAdministration, lockUser } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";

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
  return guarded(context, actor, {
    permission: "user.manage",
    lock: async (trx) => {
      await lockAdministration(trx);
      return lockUser(trx, id);
    },
    event: () => ({
      deed: granted ? "user.grant_role" : "user.revoke_role",
      noun: "user",
      recordId: id,
      details: { role },
    }),
    work: async ({ trx, alreadyDone }) => {
      if (!(await listRoles(trx, actor.userId)).includes("admin")) return refuse("not_found");
      if (role === "admin" && !granted && id === actor.userId) return refuse("own_account");
      if ((await listRoles(trx, id)).includes(role) === granted) return alreadyDone({});
      await (granted ? insertRoles(trx, id, [role]) : deleteRole(trx, id, role));
      return done({});
    },
  });
}
