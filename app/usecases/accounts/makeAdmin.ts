import { SYSTEM } from "~/domain/access/actor";
import { inTransaction, type Context } from "~/usecases/context";
import { writePasswordLink } from "./writeInvitation";
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

interface Wanted {
  email: string;
  name: string;
  /** null: a link is made instead, for who has no password yet. */
  passwordHash: string | null;
}

export interface MadeAdmin {
  created: boolean;
  /** Already an administrator before. */
  known: boolean;
  /** Address where a password is chosen; null when there is one already. */
  link: string | null;
}

/** Who keeps the server makes an administrator: a new user, or one already there who gets the role and, if closed, access again. */
export function makeAdmin(context: Context, { email, name, passwordHash }: Wanted): Promise<MadeAdmin> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    await lockAdministration(trx);
    const found = await findUserByEmail(trx, email);
    const id = found?.id ?? (await insertUser(trx, { email, name, passwordHash, roles: ["admin"] }));
    if (!id) throw new Error(`The user ${email} was made by somebody else meanwhile.`);
    const known = found !== undefined && found.disabledAt === null && (await listRoles(trx, id)).includes("admin");
    if (found) await insertRoles(trx, id, ["admin"]);
    if (found?.disabledAt) await setUserDisabled(trx, id, null);
    if (found && !found.passwordHash && passwordHash) await setPassword(trx, id, passwordHash);
    const link = passwordHash || found?.passwordHash ? null : await writePasswordLink(trx, context, id);
    await insertAudit(trx, { at, actor: SYSTEM, deed: "user.make_admin", noun: "user", recordId: id });
    return { created: found === undefined, known, link };
  });
}
