import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { InvitationId, OrganisationId } from "~/domain/ids";
import { INVITATION_DAYS, MAX_MEMBERS } from "~/domain/organisations/members";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { inTransaction, type Context } from "../context";
import { newToken } from "../tokens";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import {
  insertInvitation,
  listAllMembers,
  listInvitations,
  setInvitationWithdrawn,
} from "~db/queries/organisations/members";
import { lockOrganisation } from "~db/queries/organisations/organisations";
import { linkTo } from "../letters/linkTo";

/** A letter with a link to come in. Invited again, the address has a new link and the old one ends. */
export function inviteMember(
  context: Context,
  actor: SignedIn,
  { organisationId, email }: { organisationId: OrganisationId; email: string },
): Promise<Result<object>> {
  const at = context.now();
  if (!can(actor, "organisation.members", { organisationId })) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    const organisation = await lockOrganisation(trx, organisationId);
    if (!organisation) return refuse("not_found");
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
    await insertMail(
      trx,
      {
        kind: "member_invited",
        to: email,
        ...wordsFor("it").organisations.letters.memberInvited({
          organisation: organisation.name,
          by: actor.name,
          link: linkTo(context, "it", paths.invitation(token)),
        }),
      },
      at,
    );
    await insertAudit(trx, {
      at,
      actor,
      deed: "organisation.invite_member",
      noun: "organisation",
      recordId: organisationId,
    });
    return done({});
  });
}

/** The link sent no longer opens anything. */
export function withdrawInvitation(
  context: Context,
  actor: SignedIn,
  { organisationId, id }: { organisationId: OrganisationId; id: InvitationId },
): Promise<Result<object>> {
  const at = context.now();
  if (!can(actor, "organisation.members", { organisationId })) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    if (await setInvitationWithdrawn(trx, { id, organisationId, at }))
      await insertAudit(trx, {
        at,
        actor,
        deed: "organisation.withdraw_invitation",
        noun: "organisation",
        recordId: organisationId,
      });
    return done({});
  });
}
