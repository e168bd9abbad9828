import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { MAX_TEMPLATES, type Template } from "~/domain/applications/templates";
import type { OrganisationId, TemplateId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import {
  countTemplates,
  deleteTemplate,
  insertTemplate,
  isTemplateNameTaken,
  lockTemplate,
  setTemplate,
} from "~db/queries/applications/answerTemplates";
import { insertAudit } from "~db/queries/audit/audit";
import { lockOrganisation } from "~db/queries/organisations/organisations";

/** A new answer kept ready; `already_known` when the organisation has one of this name. */
export function addTemplate(
  context: Context,
  actor: SignedIn,
  { organisationId, template }: { organisationId: OrganisationId; template: Template },
): Promise<Result<{ id: TemplateId }>> {
  return inTransaction<Result<{ id: TemplateId }>>(context, async (trx) => {
    if (!can(actor, "application.note", { organisationId }) || !(await lockOrganisation(trx, organisationId)))
      return refuse("not_found");
    if ((await countTemplates(trx, organisationId)) >= MAX_TEMPLATES) return refuse("too_large");
    const id = await insertTemplate(trx, organisationId, template);
    if (!id) return refuse("already_known");
    await insertAudit(trx, { at: context.now(), actor, deed: "template.add", noun: "template", recordId: id });
    return done({ id });
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
  return inTransaction<Result<object>>(context, async (trx) => {
    const stored = await lockTemplate(trx, id);
    if (!stored || !can(actor, "application.note", stored)) return refuse("not_found");
    if (stored.version !== version) return refuse("changed_meanwhile");
    if (await isTemplateNameTaken(trx, { organisationId: stored.organisationId, name: template.name, except: id }))
      return refuse("already_known");
    await setTemplate(trx, id, template);
    await insertAudit(trx, { at: context.now(), actor, deed: "template.change", noun: "template", recordId: id });
    return done({});
  });
}

/** Taken away; what was sent with it stays sent. */
export function removeTemplate(context: Context, actor: SignedIn, id: TemplateId): Promise<Result<object>> {
  return inTransaction<Result<object>>(context, async (trx) => {
    const stored = await lockTemplate(trx, id);
    if (!stored) return done({});
    if (!can(actor, "application.note", stored)) return refuse("not_found");
    await deleteTemplate(trx, id);
    await insertAudit(trx, { at: context.now(), actor, deed: "template.drop", noun: "template", recordId: id });
    return done({});
  });
}
