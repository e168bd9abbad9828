import type { Actor } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import {
  findUserByEmail,
  insertRoles,
  insertUser,
  listRoles,
  lockAdministration,
  setPassword,
  setUserDisabled,
} from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { createPasswordLink } from "./sendInvitation";

interface NewAdministrator {
  email: string;
  name: string;
  /** null: a link is made instead, for who has no password yet. */
  passwordHash: string | null;
}

export interface CreatedAdministrator {
  created: boolean;
  /** Already an administrator before. */
  known: boolean;
  /** Address where a password is chosen; null when there is one already. */
  link: string | null;
}

/**
 * Who keeps the server makes an administrator: a new user, or one already there who gets the role and, if closed, access again.
 * `changed_meanwhile`: somebody else made the user at the same moment.
 */
export function createAdministrator(
  context: Context,
  actor: Actor,
  { email, name, passwordHash }: NewAdministrator,
): Promise<Result<CreatedAdministrator>> {
  return guarded(context, actor, {
    work: async (unit) => {
      const { trx } = unit;
      await lockAdministration(trx);
      const existing = await findUserByEmail(trx, email);
      const id = existing?.id ?? (await insertUser(trx, { email, name, passwordHash, roles: ["admin"] }));
      if (!id) return refuse("changed_meanwhile");
      const known =
        existing !== undefined && existing.disabledAt === null && (await listRoles(trx, id)).includes("admin");
      if (existing) await insertRoles(trx, id, ["admin"]);
      if (existing?.disabledAt) await setUserDisabled(trx, id, null);
      if (existing && !existing.passwordHash && passwordHash) await setPassword(trx, id, passwordHash);
      const link = passwordHash || existing?.passwordHash ? null : await createPasswordLink(unit, id);
      unit.register({ deed: "user.make_admin", noun: "user", recordId: id });
      return done({ created: existing === undefined, known, link });
    },
  });
}
