import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { JoinRequestId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { inTransaction, type Context } from "../context";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { listAllMembers, lockJoinRequest, setJoinRequestState } from "~db/queries/organisations/members";
import { insertMembership, lockOrganisation } from "~db/queries/organisations/organisations";
import { findSettings } from "~db/queries/settings/settings";
import { insertRoles } from "~db/queries/accounts/users";
import { linkTo } from "../letters/linkTo";

/**
 * A member or the desk lets somebody in, or does not. Of two who answer at once the first decides, and the second is told
 * that it is done. Whose address is not proved does not come in.
 */
export function answerJoinRequest(
  context: Context,
  actor: SignedIn,
  { id, approve }: { id: JoinRequestId; approve: boolean },
): Promise<Result<object>> {
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    const request = await lockJoinRequest(trx, id);
    if (!request || !can(actor, "organisation.members", request)) return refuse("not_found");
    await lockOrganisation(trx, request.organisationId);
    const members = await listAllMembers(trx, request.organisationId);
    if (!actor.roles.includes("operator") && !members.some((member) => member.id === actor.userId))
      return refuse("not_member");
    const to = approve ? "approved" : "refused";
    if (request.state === to) return done({});
    if (request.state !== "pending") return refuse("wrong_state");
    if (!request.emailConfirmedAt) return refuse("not_found");
    await setJoinRequestState(trx, id, { state: to, at, by: actor.userId });
    if (approve) {
      await insertRoles(trx, request.userId, ["member"]);
      await insertMembership(trx, request.organisationId, request.userId);
    }
    const { deskPhone } = await findSettings(trx);
    const letter = wordsFor("it").organisations.letters.joinDecided({
      name: request.name,
      organisation: request.organisationName,
      approved: approve,
      link: linkTo(context, "it", paths.organisation.home()),
      deskPhone,
    });
    await insertMail(trx, { kind: "join_decided", to: request.email, ...letter }, at);
    await insertAudit(trx, {
      at,
      actor,
      deed: `organisation.join_${to}`,
      noun: "organisation",
      recordId: request.organisationId,
      details: { userId: request.userId },
    });
    return done({});
  });
}
