import type { SignedIn } from "~/domain/access/actor";
import type { InviteFields } from "~/domain/accounts/staffForms";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { insertUser } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendInvitation } from "./sendInvitation";

/** A new user with roles and no password, and a letter with a link to choose one. An address already known is refused. */
export function inviteUser(
  context: Context,
  actor: SignedIn,
  { name, email, roles }: InviteFields,
): Promise<Result<{ id: UserId }>> {
  return guarded(context, actor, {
    permission: "user.manage",
    event: ({ id }) => ({ deed: "user.invite", noun: "user", recordId: id, details: { roles } }),
    work: async (unit) => {
      const id = await insertUser(unit.trx, { email, name, passwordHash: null, roles });
      if (!id) return refuse("already_known");
      await sendInvitation(unit, { id, name, email });
      return done({ id });
    },
  });
}
