import { sql } from "kysely";
import type { OrganisationId } from "~/domain/ids";
import type { ReadDb } from "../../client";

/** Confirmed, sent, and nobody has answered yet. */
const unanswered = (db: ReadDb, organisationIds: readonly OrganisationId[]) =>
  db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .where("p.organisationId", "in", organisationIds)
    .where("a.state", "=", "sent")
    .where("a.confirmedAt", "is not", null)
    .where("a.firstAnswerAt", "is", null);

const promisedOn = sql<string>`((a.sent_at at time zone 'Europe/Rome')::date + p.response_days)`;

/** Who waits for a first answer from these organisations, the soonest promise first; `late`: only past it. `today`: ISO day in Italy. */
export function listToAnswer(
  db: ReadDb,
  organisationIds: readonly OrganisationId[],
  { today, late }: { today: string; late: boolean },
) {
  return unanswered(db, organisationIds)
    .select([
      "a.id",
      "a.name",
      "a.state",
      "a.sentAt",
      "a.firstAnswerAt",
      "a.endedAt",
      "p.responseDays",
      "p.id as postingId",
      "p.title",
      "p.code",
    ])
    .$if(late, (query) => query.where(sql<boolean>`${promisedOn} < ${today}::date`))
    .orderBy(promisedOn)
    .orderBy("a.sentAt")
    .limit(300)
    .execute();
}

export function countToAnswerOf(db: ReadDb, organisationIds: readonly OrganisationId[], today: string) {
  return unanswered(db, organisationIds)
    .select([
      sql<number>`count(*)`.as("waiting"),
      sql<number>`count(*) filter (where ${promisedOn} < ${today}::date)`.as("late"),
      sql<string | null>`min(${promisedOn})`.as("next"),
    ])
    .executeTakeFirstOrThrow();
}
