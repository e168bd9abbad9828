import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { OrganisationId, UserId } from "~/domain/ids";
import { decideLeaving } from "~/domain/organisations/members";
import { done, refuse, type Result } from "~/domain/refusals";
import { wordsFor } from "~/text/words";
import { inTransaction, type Context } from "../context";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { countMemberships, deleteMembership, listAllMembers } from "~db/queries/organisations/members";
import { lockOrganisation } from "~db/queries/organisations/organisations";
import { deleteRole } from "~db/queries/accounts/users";

interface Leaving {
  organisationId: OrganisationId;
  userId: UserId;
  /** Who is the last one knows that nobody will be left. */
  confirmed?: boolean;
}

/**
 * A member, or the desk, takes somebody out of an organisation; members also leave by themselves.
 * Of two who take each other out at the same moment the first is done, the second is no longer a member.
 */
export function removeMember(
  context: Context,
  actor: SignedIn,
  { organisationId, userId, confirmed = false }: Leaving,
): Promise<Result<object>> {
  const at = context.now();
  if (!can(actor, "organisation.members", { organisationId })) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    const organisation = await lockOrganisation(trx, organisationId);
    if (!organisation) return refuse("not_found");
    const members = await listAllMembers(trx, organisationId);
    const decided = decideLeaving({
      members: members.map(({ id }) => id),
      leaving: userId,
      by: { id: actor.userId, isMember: !actor.roles.includes("operator") },
      confirmed,
    });
    if (!decided.ok) return decided.refusal === "already_done" ? done({}) : decided;
    await deleteMembership(trx, organisationId, userId);
    if ((await countMemberships(trx, userId)) === 0) await deleteRole(trx, userId, "member");
    const gone = members.find(({ id }) => id === userId);
    if (gone && userId !== actor.userId)
      await insertMail(
        trx,
        {
          kind: "member_removed",
          to: gone.email,
          ...wordsFor("it").organisations.letters.memberRemoved({ name: gone.name, organisation: organisation.name }),
        },
        at,
      );
    await insertAudit(trx, {
      at,
      actor,
      deed: "organisation.remove_member",
      noun: "organisation",
      recordId: organisationId,
      details: { userId },
    });
    return done({});
  });
}
