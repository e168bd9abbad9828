import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { InviteFields } from "~/domain/accounts/staffForms";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { sendInvitation } from "./sendInvitation";
import { insertAudit } from "~db/queries/audit/audit";
import { insertUser } from "~db/queries/accounts/users";

/** A new user with roles and no password, and a letter with a link to choose one. An address already known is refused. */
export function inviteUser(
  context: Context,
  actor: SignedIn,
  { name, email, roles }: InviteFields,
): Promise<Result<{ id: UserId }>> {
  if (!can(actor, "user.manage")) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<{ id: UserId }>>(context, async (trx) => {
    const id = await insertUser(trx, { email, name, passwordHash: null, roles });
    if (!id) return refuse("already_known");
    await sendInvitation(trx, context, { id, name, email });
    await insertAudit(trx, {
      at: context.now(),
      actor,
      deed: "user.invite",
      noun: "user",
      recordId: id,
      details: { roles },
    });
    return done({ id });
  });
}
