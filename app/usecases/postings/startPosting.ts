import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { copyFields } from "~/domain/postings/copyFields";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import type { WizardKind } from "~/domain/postings/kinds";
import { done, refuse, type Result } from "~/domain/refusals";
import { TEMPLATES, type Template, type TemplateKey } from "~/text/postings/templates";
import type { Context } from "../context";
import { guarded } from "../guarded";
import type { ReadDb } from "~db/client";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { insertPosting } from "~db/queries/postings/postingFields";
import { findOwnPosting } from "~db/queries/postings/postings";
import { findOccupationNamed } from "~db/queries/vocabulary/vocabulary";

interface Start {
  organisationId: OrganisationId;
  kind: WizardKind;
  /** Start from what another advert of the same organisation says; its dates are left out. */
  like?: PostingId | null;
  /** Start from a sheet that is already written; its kind counts. */
  template?: TemplateKey | null;
}

/** A new draft: empty, from a sheet, or written like an earlier advert. */
export function startPosting(
  context: Context,
  actor: SignedIn,
  { organisationId, kind, like, template }: Start,
): Promise<Result<{ id: PostingId }>> {
  return guarded(context, actor, {
    permission: "posting.write",
    lock: async (trx) => {
      const organisation = await findOrganisation(trx, organisationId);
      return organisation && { ...organisation, organisationId };
    },
    event: ({ id }) => ({
      deed: "posting.start",
      noun: "posting",
      recordId: id,
      details: { like: like ?? null, template: template ?? null },
    }),
    work: async ({ trx }, organisation): Promise<Result<{ id: PostingId }>> => {
      const model = like ? await findOwnPosting(trx, like, [organisationId]) : undefined;
      if (like && !model) return refuse("not_found");
      const own = {
        comune: organisation.comune,
        address: organisation.address,
        contactName: actor.name,
        contactEmail: organisation.email ?? actor.email,
        contactPhone: organisation.phone,
      };
      const fields = model
        ? copyFields(model)
        : { ...(template ? await fromSheet(trx, TEMPLATES[template]) : blank(kind)), ...own };
      const { id } = await insertPosting(trx, { organisationId, createdBy: actor.userId, fields });
      return done({ id });
    },
  });
}

function blank(kind: WizardKind): PostingFields {
  return { ...emptyPosting(kind), contract: kind === "internship" ? "internship" : null };
}

async function fromSheet(db: ReadDb, { kind, occupation, fields }: Template): Promise<PostingFields> {
  return { ...blank(kind), ...fields, occupationId: occupation ? await findOccupationNamed(db, occupation) : null };
}
