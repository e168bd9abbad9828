import type { SignedIn } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { insertJoinRequest, listAllMembers } from "~db/queries/organisations/members";
import { findOrganisationByVat, lockOrganisation } from "~db/queries/organisations/organisations";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendJoinLetters } from "./sendJoinLetters";

/** Somebody signed in says they work for the organisation with this VAT number. Asked twice it is asked once. */
export function requestToJoin(
  context: Context,
  actor: SignedIn,
  { vatNumber }: { vatNumber: string },
): Promise<Result<{ organisation: string }>> {
  return guarded(context, actor, {
    lock: async (trx) => {
      const found = await findOrganisationByVat(trx, vatNumber);
      return found && lockOrganisation(trx, found.id);
    },
    event: (_, { id }) => ({ deed: "organisation.ask_to_join", noun: "organisation", recordId: id }),
    work: async (unit, { id: organisationId, name: organisation }) => {
      const { trx, at } = unit;
      if ((await listAllMembers(trx, organisationId)).some(({ id }) => id === actor.userId))
        return refuse("already_known");
      if (!(await insertJoinRequest(trx, { organisationId, userId: actor.userId, askedAt: at })))
        return unit.alreadyDone({ organisation });
      await sendJoinLetters(unit, actor.userId);
      return done({ organisation });
    },
  });
}
