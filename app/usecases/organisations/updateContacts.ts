import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId } from "~/domain/ids";
import type { Contacts } from "~/domain/organisations/contacts";
import { done, type Result } from "~/domain/refusals";
import { lockOrganisation, setOrganisationContacts } from "~db/queries/organisations/organisations";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** Where the organisation is and how it is reached, kept by its own people. */
export function updateContacts(
  context: Context,
  actor: SignedIn,
  { id, contacts }: { id: OrganisationId; contacts: Contacts },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "organisation.write",
    lock: (trx) => lockOrganisation(trx, id),
    event: () => ({
      deed: "organisation.update",
      noun: "organisation",
      recordId: id,
      details: { fields: Object.keys(contacts) },
    }),
    work: async ({ trx, at }) => {
      await setOrganisationContacts(trx, id, contacts, at);
      return done({});
    },
  });
}
