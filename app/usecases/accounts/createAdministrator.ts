import { SYSTEM } from "~/domain/access/actor";
import { inTransaction, type Context } from "../context";
import { createPasswordLink } from "./sendInvitation";
import { insertAudit } from "~db/queries/audit/audit";
import {
  findUserByEmail,
  insertRoles,
  insertUser,
  listRoles,
  lockAdministration,
  setPassword,
  setUserDisabled,
} from "~db/queries/accounts/users";

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

/** Who keeps the server makes an administrator: a new user, or one already there who gets the role and, if closed, access again. */
export function createAdministrator(
  context: Context,
  { email, name, passwordHash }: NewAdministrator,
): Promise<CreatedAdministrator> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    await lockAdministration(trx);
    const existing = await findUserByEmail(trx, email);
    const id = existing?.id ?? (await insertUser(trx, { email, name, passwordHash, roles: ["admin"] }));
    if (!id) throw new Error(`The user ${email} was made by somebody else meanwhile.`);
    const wasAdministrator =
      existing !== undefined && existing.disabledAt === null && (await listRoles(trx, id)).includes("admin");
    if (existing) await insertRoles(trx, id, ["admin"]);
    if (existing?.disabledAt) await setUserDisabled(trx, id, null);
    if (existing && !existing.passwordHash && passwordHash) await setPassword(trx, id, passwordHash);
    const link = passwordHash || existing?.passwordHash ? null : await createPasswordLink(trx, context, id);
    await insertAudit(trx, { at, actor: SYSTEM, deed: "user.make_admin", noun: "user", recordId: id });
    return { created: existing === undefined, known: wasAdministrator, link };
  });
}
