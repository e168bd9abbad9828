import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { OrganisationId } from "~/domain/ids";
import type { Contacts } from "~/domain/organisations/contacts";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { findOrganisation, setOrganisationContacts } from "~db/queries/organisations/organisations";

/** Where the organisation is and how it is reached, kept by its own people. */
export function updateContacts(
  context: Context,
  actor: SignedIn,
  id: OrganisationId,
  contacts: Contacts,
): Promise<Result<object>> {
  const at = context.now();
  if (!can(actor, "organisation.write", { organisationId: id })) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    if (!(await findOrganisation(trx, id))) return refuse("not_found");
    await setOrganisationContacts(trx, id, contacts, at);
    await insertAudit(trx, {
      at,
      actor,
      deed: "organisation.update",
      noun: "organisation",
      recordId: id,
      details: { fields: Object.keys(contacts) },
    });
    return done({});
  });
}
