import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import type { WizardKind } from "~/domain/postings/kinds";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit";
import { findOrganisation } from "~db/queries/organisations";
import { insertPosting } from "~db/queries/postingFields";
import { findOwnPosting } from "~db/queries/postings";

interface Start {
  organisationId: OrganisationId;
  kind: WizardKind;
  /** Start from what another advert of the same organisation says; its dates are left out. */
  like?: PostingId | null;
}

/** A new draft, empty or written like an earlier advert. */
export function startPosting(context: Context, actor: SignedIn, { organisationId, kind, like }: Start): Promise<Result<{ id: PostingId }>> {
  return inTransaction<Result<{ id: PostingId }>>(context, async (trx) => {
    const organisation = await findOrganisation(trx, organisationId);
    if (!organisation || !can(actor, "posting.write", { organisationId })) return refuse("not_found");
    const model = like ? await findOwnPosting(trx, like, [organisationId]) : undefined;
    if (like && !model) return refuse("not_found");
    const contacts = { contactName: actor.name, contactEmail: organisation.email ?? actor.email, contactPhone: organisation.phone };
    const fields: PostingFields = model
      ? { ...fieldsOf(model), closesOn: null, startsOn: null, beginsAt: null, endsAt: null }
      : { ...emptyPosting(kind), contract: kind === "internship" ? "internship" : null, comune: organisation.comune, address: organisation.address, ...contacts };
    const { id } = await insertPosting(trx, { organisationId, createdBy: actor.userId, fields });
    await insertAudit(trx, { at: context.now(), actor, deed: "posting.start", noun: "posting", recordId: id, details: { like: like ?? null } });
    return done({ id });
  });
}

/** Only what the organisation wrote, not the row's own state and dates. */
function fieldsOf(record: PostingFields): PostingFields {
  const names = Object.keys(emptyPosting(record.kind)) as (keyof PostingFields)[];
  return Object.fromEntries(names.map((name) => [name, record[name]])) as unknown as PostingFields;
}
