import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { MAX_TEMPLATES, type Template } from "~/domain/applications/templates";
import type { OrganisationId, TemplateId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import {
  countTemplates,
  deleteTemplate,
  insertTemplate,
  isTemplateNameTaken,
  lockTemplate,
  setTemplate,
} from "~db/queries/applications/answerTemplates";
import { lockOrganisation } from "~db/queries/organisations/organisations";

/** A new answer kept ready; `already_known` when the organisation has one of this name. */
export function addTemplate(
  context: Context,
  actor: SignedIn,
  { organisationId, template }: { organisationId: OrganisationId; template: Template },
): Promise<Result<{ id: TemplateId }>> {
  return guarded(context, actor, {
    permission: "application.note",
    lock: async (trx) => ((await lockOrganisation(trx, organisationId)) ? { organisationId } : undefined),
    event: ({ id }) => ({ deed: "template.add", noun: "template", recordId: id }),
    work: async ({ trx }) => {
      if ((await countTemplates(trx, organisationId)) >= MAX_TEMPLATES) return refuse("too_large");
      const id = await insertTemplate(trx, organisationId, template);
      return id ? done({ id }) : refuse("already_known");
    },
  });
}

interface Change {
  id: TemplateId;
  template: Template;
  /** What the writer had in front. */
  version: number;
}

/** When two people change the same answer, the second save is refused with `changed_meanwhile`. */
export function updateTemplate(
  context: Context,
  actor: SignedIn,
  { id, template, version }: Change,
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "application.note",
    lock: (trx) => lockTemplate(trx, id),
    event: () => ({ deed: "template.change", noun: "template", recordId: id }),
    work: async ({ trx }, stored) => {
      if (stored.version !== version) return refuse("changed_meanwhile");
      if (await isTemplateNameTaken(trx, { organisationId: stored.organisationId, name: template.name, except: id }))
        return refuse("already_known");
      await setTemplate(trx, id, template);
      return done({});
    },
  });
}

/** Taken away; what was sent with it stays sent. Taken away twice it is gone once. */
export function removeTemplate(context: Context, actor: SignedIn, { id }: { id: TemplateId }): Promise<Result<object>> {
  return guarded(context, actor, {
    event: () => ({ deed: "template.drop", noun: "template", recordId: id }),
    work: async ({ trx, alreadyDone }) => {
      const stored = await lockTemplate(trx, id);
      if (!stored) return alreadyDone({});
      if (!can(actor, "application.note", stored)) return refuse("not_found");
      await deleteTemplate(trx, id);
      return done({});
    },
  });
}
