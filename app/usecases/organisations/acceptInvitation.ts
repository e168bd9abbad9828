import type { Actor } from "~/domain/access/actor";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { findUserByEmail, insertRoles, insertUser, setEmailConfirmed, setPassword } from "~db/queries/accounts/users";
import { lockInvitation, setInvitationAccepted } from "~db/queries/organisations/members";
import { insertMembership } from "~db/queries/organisations/organisations";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { hashToken } from "../tokens";

interface Accepting {
  token: string;
  /** Only for an address nobody proved yet; ignored where there is a proven access. */
  newUser: { name: string; passwordHash: string } | null;
}

/**
 * The button on the page of an invitation. The link came by mail, so it proves the address: a proven access joins
 * the organisation as it is, its password untouched; otherwise one is made. One that nobody proved may be of whoever typed the address
 * first: its password gives way to the one chosen here, and `created` says that its sessions must end. `incomplete` asks for both first.
 */
export function acceptInvitation(
  context: Context,
  actor: Actor,
  { token, newUser }: Accepting,
): Promise<Result<{ userId: UserId; created: boolean }>> {
  return guarded(context, actor, {
    lock: (trx) => lockInvitation(trx, hashToken(token)),
    missing: "link_expired",
    event: ({ userId }, { organisationId }) => ({
      deed: "organisation.accept_invitation",
      noun: "organisation",
      recordId: organisationId,
      details: { userId },
    }),
    work: async ({ trx, at }, invitation) => {
      if (invitation.acceptedAt || invitation.withdrawnAt || invitation.expiresAt <= at) return refuse("link_expired");
      const existing = await findUserByEmail(trx, invitation.email);
      if (existing?.disabledAt) return refuse("link_expired");
      const proven = existing !== undefined && existing.emailConfirmedAt !== null;
      if (!proven && !newUser) return refuse("incomplete");
      if (existing && !proven && newUser) await setPassword(trx, existing.id, newUser.passwordHash);
      const { email } = invitation;
      const userId =
        existing?.id ?? (newUser && (await insertUser(trx, { email, ...newUser, roles: ["member"], confirmedAt: at })));
      if (!userId) return refuse("changed_meanwhile");
      await insertRoles(trx, userId, ["member"]);
      await setEmailConfirmed(trx, userId, at);
      await insertMembership(trx, invitation.organisationId, userId);
      await setInvitationAccepted(trx, invitation.id, at);
      return done({ userId, created: !proven });
    },
  });
}
