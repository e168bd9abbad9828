import { sql } from "kysely";
import { actorRole, type Actor } from "~/domain/access/actor";
import type { AuditEvent, AuditNoun, ReadPurpose } from "~/domain/audit/events";
import type { PersonId } from "~/domain/ids";
import type { Db, ReadDb, WriteDb } from "../../client";

export interface AuditEntry {
  at: Date;
  actor: Actor;
  /** As "posting.submit": the noun, then what was done. */
  deed: AuditEvent;
  noun: AuditNoun;
  recordId?: string | number | null;
  purpose?: ReadPurpose;
  /** Never personal data: ids, states, counts. */
  details?: Record<string, unknown>;
}

/** One line in the register, in the same transaction as the change it records. */
export async function insertAudit(trx: WriteDb, entry: AuditEntry): Promise<void> {
  await trx
    .insertInto("auditEntries")
    .values({
      at: entry.at,
      actorId: entry.actor.userId,
      actorRole: actorRole(entry.actor),
      holderId: entry.actor.holds?.id ?? null,
      deed: entry.deed,
      noun: entry.noun,
      recordId: entry.recordId == null ? null : String(entry.recordId),
      purpose: entry.purpose ?? null,
      details: JSON.stringify(entry.details ?? {}),
    })
    .execute();
}

/** One line in the register for something read, outside any change. */
export function insertRead(db: Db, entry: AuditEntry): Promise<void> {
  return db.transaction().execute((trx) => insertAudit(trx, entry));
}

export interface Reader {
  actor: Actor;
  at: Date;
  purpose: ReadPurpose;
}

/** Writes down that somebody of the staff saw these people. Called by the query modules themselves, so no page can forget. */
export async function insertReads(db: Db | WriteDb, reader: Reader, people: readonly PersonId[]): Promise<void> {
  if (people.length === 0) return;
  await db
    .insertInto("auditEntries")
    .values(
      people.map((id) => ({
        at: reader.at,
        actorId: reader.actor.userId,
        actorRole: actorRole(reader.actor),
        deed: "person.read",
        noun: "person",
        recordId: id,
        purpose: reader.purpose,
        details: "{}",
      })),
    )
    .execute();
}

/** The last change of a record, by name and moment; reads are none. Undefined where nobody signed in made it. */
export function findLastChange(db: ReadDb, noun: AuditNoun, recordId: string) {
  return db
    .selectFrom("auditEntries as a")
    .innerJoin("users as u", (join) => join.on(sql`u.id`, "=", sql`a.actor_id`))
    .select(["a.at", "u.name"])
    .where("a.noun", "=", noun)
    .where("a.recordId", "=", recordId)
    .where("a.deed", "<>", `${noun}.read`)
    .orderBy("a.id", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Who saw one person's profile, newest first: what the person may ask for. */
export function listReadsOfPerson(db: ReadDb, id: PersonId, limit = 100) {
  return db
    .selectFrom("auditEntries as a")
    .leftJoin("users as u", (join) => join.on(sql`u.id`, "=", sql`a.actor_id`))
    .select(["a.at", "a.purpose", "a.actorRole", "u.name as actorName"])
    .where("a.noun", "=", "person")
    .where("a.deed", "=", "person.read")
    .where("a.recordId", "=", id)
    .orderBy("a.at", "desc")
    .limit(limit)
    .execute();
}

/** The register, newest first, for the administrator. */
export function listAudit(
  db: ReadDb,
  { noun, before, limit = 100 }: { noun?: string; before?: number; limit?: number } = {},
) {
  let query = db
    .selectFrom("auditEntries as a")
    .leftJoin("users as u", (join) => join.on(sql`u.id`, "=", sql`a.actor_id`))
    .select(["a.id", "a.at", "a.actorRole", "u.name as actorName", "a.deed", "a.noun", "a.recordId", "a.purpose"])
    .orderBy("a.id", "desc")
    .limit(limit);
  if (noun) query = query.where("a.noun", "=", noun);
  if (before) query = query.where("a.id", "<", before);
  return query.execute();
}

/** The nouns the register knows so far, for its filter. */
export async function listAuditNouns(db: ReadDb): Promise<string[]> {
  const rows = await db.selectFrom("auditEntries").select("noun").distinct().orderBy("noun").execute();
  return rows.map(({ noun }) => noun);
}
