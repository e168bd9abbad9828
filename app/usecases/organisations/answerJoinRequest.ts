import type { SignedIn } from "~/domain/access/actor";
import type { JoinRequestId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { insertRoles } from "~db/queries/accounts/users";
import { listAllMembers, lockJoinRequest, setJoinRequestState } from "~db/queries/organisations/members";
import { insertMembership, lockOrganisation } from "~db/queries/organisations/organisations";
import { findSettings } from "~db/queries/settings/settings";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

/**
 * A member or the desk lets somebody in, or does not. Of two who answer at once the first decides, and the second is told
 * that it is done. Whose address is not proved does not come in.
 */
export function answerJoinRequest(
  context: Context,
  actor: SignedIn,
  { id, approve }: { id: JoinRequestId; approve: boolean },
): Promise<Result<object>> {
  const to = approve ? "approved" : "refused";
  return guarded(context, actor, {
    permission: "organisation.members",
    lock: (trx) => lockJoinRequest(trx, id),
    event: (_, { organisationId, userId }) => ({
      deed: `organisation.join_${to}`,
      noun: "organisation",
      recordId: organisationId,
      details: { userId },
    }),
    work: async (unit, request) => {
      const { trx, at } = unit;
      await lockOrganisation(trx, request.organisationId);
      const members = await listAllMembers(trx, request.organisationId);
      if (!actor.roles.includes("operator") && !members.some((member) => member.id === actor.userId))
        return refuse("not_member");
      if (request.state === to) return unit.alreadyDone({});
      if (request.state !== "pending") return refuse("wrong_state");
      if (!request.emailConfirmedAt) return refuse("not_found");
      await setJoinRequestState(trx, id, { state: to, at, by: actor.userId });
      if (approve) {
        await insertRoles(trx, request.userId, ["member"]);
        await insertMembership(trx, request.organisationId, request.userId);
      }
      const { deskPhone } = await findSettings(trx);
      await sendLetter(unit, {
        kind: "join_decided",
        to: request.email,
        locale: "it",
        ...wordsFor("it").organisations.letters.joinDecided({
          name: request.name,
          organisation: request.organisationName,
          approved: approve,
          link: linkTo(context, "it", paths.organisation.home()),
          deskPhone,
        }),
      });
      return done({});
    },
  });
}
