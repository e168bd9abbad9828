import type { SignedIn } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { sendJoinLetters } from "./sendJoinLetters";
import { insertAudit } from "~db/queries/audit/audit";
import { insertJoinRequest, listAllMembers } from "~db/queries/organisations/members";
import { findOrganisationByVat, lockOrganisation } from "~db/queries/organisations/organisations";

/** Somebody signed in says they work for the organisation with this VAT number. Asked twice it is asked once. */
export function requestToJoin(
  context: Context,
  actor: SignedIn,
  vatNumber: string,
): Promise<Result<{ organisation: string }>> {
  const at = context.now();
  return inTransaction<Result<{ organisation: string }>>(context, async (trx) => {
    const organisation = await findOrganisationByVat(trx, vatNumber);
    if (!organisation || !(await lockOrganisation(trx, organisation.id))) return refuse("not_found");
    if ((await listAllMembers(trx, organisation.id)).some(({ id }) => id === actor.userId))
      return refuse("already_known");
    if (await insertJoinRequest(trx, { organisationId: organisation.id, userId: actor.userId, askedAt: at })) {
      await sendJoinLetters(trx, context, actor.userId);
      await insertAudit(trx, {
        at,
        actor,
        deed: "organisation.ask_to_join",
        noun: "organisation",
        recordId: organisation.id,
      });
    }
    return done({ organisation: organisation.name });
  });
}
