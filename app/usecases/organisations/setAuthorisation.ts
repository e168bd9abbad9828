import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { lockOrganisation, setAuthorisation as writeAuthorisation } from "~db/queries/organisations/organisations";
import type { Context } from "../context";
import { guarded } from "../guarded";

/**
 * The desk writes the authorisation of an employment agency as it saw it, or takes it away with null.
 * With it the agency's adverts may leave out the client's name (D.Lgs. 276/2003 art. 9 c. 1-2).
 */
export function setAuthorisation(
  context: Context,
  actor: SignedIn,
  { id, authorisation }: { id: OrganisationId; authorisation: string | null },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "organisation.verify",
    lock: (trx) => lockOrganisation(trx, id),
    event: () => ({
      deed: "organisation.authorisation",
      noun: "organisation",
      recordId: id,
      details: { authorisation },
    }),
    work: async ({ trx, at }) => {
      await writeAuthorisation(trx, id, authorisation, at);
      return done({});
    },
  });
}
