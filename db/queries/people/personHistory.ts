import type { PersonId } from "~/domain/ids";
import type { ReadDb } from "../../client";

/** A person's ways, newest first. Part of the file that findPersonForStaff gives: the read is written down there. */
export function listApplicationsOfPerson(db: ReadDb, personId: PersonId) {
  return db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .select([
      "a.id",
      "a.state",
      "a.origin",
      "a.answerBy",
      "a.createdAt",
      "a.updatedAt",
      "p.title",
      "p.code",
      "p.id as postingId",
      "o.name as organisationName",
    ])
    .where("a.personId", "=", personId)
    .orderBy("a.createdAt", "desc")
    .limit(100)
    .execute();
}

/** What was done to a person's file, newest first: from the register, reads left out. */
export function listAuditOfPerson(db: ReadDb, personId: PersonId, limit = 50) {
  return db
    .selectFrom("auditEntries as a")
    .leftJoin("users as u", "u.id", "a.actorId")
    .select(["a.id", "a.at", "a.deed", "a.actorRole", "u.name as actorName"])
    .where("a.noun", "=", "person")
    .where("a.recordId", "=", personId)
    .where("a.deed", "<>", "person.read")
    .orderBy("a.id", "desc")
    .limit(limit)
    .execute();
}
