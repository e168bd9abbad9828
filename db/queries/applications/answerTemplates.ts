import type { Template } from "~/domain/applications/templates";
import type { OrganisationId, TemplateId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

const COLUMNS = ["id", "organisationId", "name", "move", "reason", "body", "version"] as const;

/** The answers these organisations keep ready, by name. */
export function listTemplates(db: ReadDb, organisationIds: readonly OrganisationId[]) {
  return db
    .selectFrom("answerTemplates")
    .select(COLUMNS)
    .where("organisationId", "in", organisationIds)
    .orderBy("name")
    .execute();
}

export function findTemplate(db: ReadDb, id: TemplateId, organisationIds: readonly OrganisationId[]) {
  if (organisationIds.length === 0) return Promise.resolve(undefined);
  return db
    .selectFrom("answerTemplates")
    .select(COLUMNS)
    .where("id", "=", id)
    .where("organisationId", "in", organisationIds)
    .executeTakeFirst();
}

/** Held until the transaction ends. */
export function lockTemplate(trx: WriteDb, id: TemplateId) {
  return trx
    .selectFrom("answerTemplates")
    .select(["id", "organisationId", "version"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export async function countTemplates(db: ReadDb, organisationId: OrganisationId): Promise<number> {
  const row = await db
    .selectFrom("answerTemplates")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("organisationId", "=", organisationId)
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Undefined when the organisation has one of the same name. */
export async function insertTemplate(
  trx: WriteDb,
  organisationId: OrganisationId,
  template: Template,
): Promise<TemplateId | undefined> {
  const row = await trx
    .insertInto("answerTemplates")
    .values({ organisationId, ...template })
    .onConflict((conflict) => conflict.constraint("answer_templates_name_once").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** Is the name another's of the same organisation? */
export async function isTemplateNameTaken(
  db: ReadDb,
  { organisationId, name, except }: { organisationId: OrganisationId; name: string; except: TemplateId },
): Promise<boolean> {
  return (
    (await db
      .selectFrom("answerTemplates")
      .select("id")
      .where("organisationId", "=", organisationId)
      .where("name", "=", name)
      .where("id", "<>", except)
      .executeTakeFirst()) !== undefined
  );
}

export async function setTemplate(trx: WriteDb, id: TemplateId, template: Template): Promise<void> {
  await trx.updateTable("answerTemplates").set(template).where("id", "=", id).execute();
}

export async function deleteTemplate(trx: WriteDb, id: TemplateId): Promise<void> {
  await trx.deleteFrom("answerTemplates").where("id", "=", id).execute();
}
