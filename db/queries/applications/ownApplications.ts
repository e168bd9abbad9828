import type { PersonId } from "~/domain/ids";
import type { ReadDb } from "../../client";

/** A person's own applications, newest first, as they may read them: never a desk note, never another's reason. */
export function listApplicationsOfPerson(db: ReadDb, personId: PersonId) {
  return db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .leftJoin("places as c", "c.istat", "p.comune")
    .select([
      "a.id",
      "a.state",
      "a.origin",
      "a.createdAt",
      "a.sentAt",
      "a.answerBy",
      "a.firstAnswerAt",
      "a.endedAt",
      "a.endedReason",
      "a.interviewAt",
      "a.interviewPlace",
      "p.code",
      "p.title",
      "p.responseDays",
      "o.name as organisationName",
      "c.name as comuneName",
    ])
    .where("a.personId", "=", personId)
    .orderBy("a.createdAt", "desc")
    .limit(200)
    .execute();
}

/** What the desk keeps of a person, for that person's own eyes: the fields, not the flags' workings. */
export async function findOwnProfile(db: ReadDb, personId: PersonId) {
  const person = await db
    .selectFrom("people as p")
    .leftJoin("places as c", "c.istat", "p.comune")
    .select([
      "p.givenName",
      "p.familyName",
      "p.birthDate",
      "p.email",
      "p.phone",
      "p.address",
      "p.hasCar",
      "p.educationLevel",
      "p.availableFrom",
      "p.workConditions",
      "p.licences",
      "p.preferredContracts",
      "p.acceptedContracts",
      "p.shifts",
      "p.createdAt",
      "p.updatedAt",
      "p.state",
      "c.name as comuneName",
    ])
    .where("p.id", "=", personId)
    .executeTakeFirst();
  if (!person) return undefined;
  const [occupations, languages, skills] = await Promise.all([
    db
      .selectFrom("peopleOccupations as r")
      .innerJoin("occupations as o", "o.id", "r.occupationId")
      .select(["o.masculine", "o.feminine", "o.labelEn", "r.relation", "r.months"])
      .where("r.personId", "=", personId)
      .orderBy("o.feminine")
      .execute(),
    db
      .selectFrom("peopleLanguages")
      .select(["language", "level"])
      .where("personId", "=", personId)
      .orderBy("language")
      .execute(),
    db
      .selectFrom("peopleSkills as r")
      .innerJoin("skills as s", "s.id", "r.skillId")
      .select(["s.labelIt", "s.labelEn"])
      .where("r.personId", "=", personId)
      .orderBy("s.labelIt")
      .execute(),
  ]);
  return { ...person, occupations, languages, skills };
}
