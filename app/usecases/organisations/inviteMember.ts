import type { SignedIn } from "~/domain/access/actor";
import type { InvitationId, OrganisationId } from "~/domain/ids";
import { INVITATION_DAYS, MAX_MEMBERS } from "~/domain/organisations/members";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import {
  insertInvitation,
  listAllMembers,
  listInvitations,
  setInvitationWithdrawn,
} from "~db/queries/organisations/members";
import { lockOrganisation } from "~db/queries/organisations/organisations";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";
import { newToken } from "../tokens";

/** A letter with a link to come in. Invited again, the address has a new link and the old one ends. */
export function inviteMember(
  context: Context,
  actor: SignedIn,
  { organisationId, email }: { organisationId: OrganisationId; email: string },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "organisation.members",
    lock: (trx) => lockOrganisation(trx, organisationId),
    event: () => ({ deed: "organisation.invite_member", noun: "organisation", recordId: organisationId }),
    work: async (unit, organisation) => {
      const { trx, at } = unit;
      const members = await listAllMembers(trx, organisationId);
      if (members.some((member) => member.email.toLowerCase() === email.toLowerCase())) return refuse("already_known");
      if (members.length + (await listInvitations(trx, organisationId)).length >= MAX_MEMBERS)
        return refuse("too_many_tries");
      const { token, tokenHash } = newToken();
      await insertInvitation(trx, {
        organisationId,
        email,
        tokenHash,
        invitedBy: actor.userId,
        invitedAt: at,
        expiresAt: new Date(at.getTime() + INVITATION_DAYS * 86_400_000),
      });
      await sendLetter(unit, {
        kind: "member_invited",
        to: email,
        locale: "it",
        ...wordsFor("it").organisations.letters.memberInvited({
          organisation: organisation.name,
          by: actor.name,
          link: linkTo(context, "it", paths.invitation(token)),
        }),
      });
      return done({});
    },
  });
}

/** The link sent no longer opens anything. */
export function withdrawInvitation(
  context: Context,
  actor: SignedIn,
  { organisationId, id }: { organisationId: OrganisationId; id: InvitationId },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "organisation.members",
    lock: (trx) => lockOrganisation(trx, organisationId),
    event: () => ({ deed: "organisation.withdraw_invitation", noun: "organisation", recordId: organisationId }),
    work: async ({ trx, at, alreadyDone }) =>
      (await setInvitationWithdrawn(trx, { id, organisationId, at })) ? done({}) : alreadyDone({}),
  });
}
