import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId, UserId } from "~/domain/ids";
import { decideLeaving } from "~/domain/organisations/members";
import { done, type Result } from "~/domain/refusals";
import { wordsFor } from "~/text/words";
import { deleteRole } from "~db/queries/accounts/users";
import { countMemberships, deleteMembership, listAllMembers } from "~db/queries/organisations/members";
import { lockOrganisation } from "~db/queries/organisations/organisations";
import { findSettings } from "~db/queries/settings/settings";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendLetter } from "../letters/sendLetter";

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
  return guarded(context, actor, {
    permission: "organisation.members",
    lock: (trx) => lockOrganisation(trx, organisationId),
    event: () => ({
      deed: "organisation.remove_member",
      noun: "organisation",
      recordId: organisationId,
      details: { userId },
    }),
    work: async (unit, organisation) => {
      const { trx } = unit;
      const members = await listAllMembers(trx, organisationId);
      const decided = decideLeaving({
        members: members.map(({ id }) => id),
        leaving: userId,
        by: { id: actor.userId, isMember: !actor.roles.includes("operator") },
        confirmed,
      });
      if (!decided.ok) return decided.refusal === "already_done" ? unit.alreadyDone({}) : decided;
      await deleteMembership(trx, organisationId, userId);
      if ((await countMemberships(trx, userId)) === 0) await deleteRole(trx, userId, "member");
      const gone = members.find(({ id }) => id === userId);
      if (gone && userId !== actor.userId) {
        const { deskPhone } = await findSettings(trx);
        const letter = { name: gone.name, organisation: organisation.name, deskPhone };
        await sendLetter(unit, {
          kind: "member_removed",
          to: gone.email,
          locale: "it",
          ...wordsFor("it").organisations.letters.memberRemoved(letter),
        });
      }
      return done({});
    },
  });
}
