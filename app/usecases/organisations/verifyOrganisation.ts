import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { OrganisationId } from "~/domain/ids";
import { decideVerdict, type OrganisationVerdict } from "~/domain/organisations/verdicts";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit";
import { insertMail } from "~db/queries/mails";
import { listMembers, lockOrganisation, setOrganisationState } from "~db/queries/organisations";

interface Decision {
  id: OrganisationId;
  verdict: OrganisationVerdict;
  /** Read by the organisation; needed to refuse. */
  reason: string | null;
}

/** The desk says whether an organisation is who it says it is, and its members hear of it. Decided twice, done once. */
export function verifyOrganisation(context: Context, actor: SignedIn, { id, verdict, reason }: Decision): Promise<Result<object>> {
  const at = context.now();
  if (!can(actor, "organisation.verify")) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    const organisation = await lockOrganisation(trx, id);
    if (!organisation) return refuse("not_found");
    const decided = decideVerdict({ state: organisation.state, verdict, hasReason: Boolean(reason) });
    if (!decided.ok) return decided.refusal === "already_done" ? done({}) : decided;
    await setOrganisationState(trx, id, { state: decided.to, by: actor.userId, reason, at });
    for (const member of await listMembers(trx, id)) {
      const letter = wordsFor("it").mail.organisationDecided({ name: member.name, organisation: organisation.name, verdict, reason, link: context.siteUrl + paths.organisation.home() });
      await insertMail(trx, { kind: `organisation_${verdict}`, to: member.email, ...letter }, at);
    }
    await insertAudit(trx, { at, actor, deed: `organisation.${verdict}`, noun: "organisation", recordId: id });
    return done({});
  });
}
