import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { OrganisationId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { lockOrganisation, setAuthorisation as writeAuthorisation } from "~db/queries/organisations/organisations";

/**
 * The desk writes the authorisation of an employment agency as it saw it, or takes it away with null.
 * With it the agency's adverts may leave out the client's name (D.Lgs. 276/2003 art. 9 c. 1-2).
 */
export function setAuthorisation(
  context: Context,
  actor: SignedIn,
  { id, authorisation }: { id: OrganisationId; authorisation: string | null },
): Promise<Result<object>> {
  const at = context.now();
  if (!can(actor, "organisation.verify")) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    if (!(await lockOrganisation(trx, id))) return refuse("not_found");
    await writeAuthorisation(trx, id, authorisation, at);
    await insertAudit(trx, {
      at,
      actor,
      deed: "organisation.authorisation",
      noun: "organisation",
      recordId: id,
      details: { authorisation },
    });
    return done({});
  });
}
