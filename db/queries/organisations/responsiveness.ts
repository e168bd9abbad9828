import { sql } from "kysely";
import type { ClockedApplication } from "~/domain/organisations/responsiveness";
import { MEASURED_MONTHS } from "~/domain/organisations/responsiveness";
import type { OrganisationId } from "~/domain/ids";
import type { ReadDb } from "../../client";

/** The applications that reached these organisations in the months the measure looks back, as the clock sees them. */
export async function listClockedApplications(
  db: ReadDb,
  organisationIds: readonly OrganisationId[],
  now: Date,
): Promise<ClockedApplication[]> {
  const rows = await db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .select([
      "a.sentAt",
      "a.firstAnswerAt",
      "p.responseDays",
      sql<boolean>`a.state in ('withdrawn', 'superseded') and a.first_answer_at is null`.as("leftUnanswered"),
    ])
    .where("p.organisationId", "in", organisationIds)
    .where("a.confirmedAt", "is not", null)
    .where("a.sentAt", ">", sql<Date>`${now}::timestamptz - make_interval(months => ${MEASURED_MONTHS})`)
    .execute();
  return rows.flatMap(({ sentAt, ...row }) => (sentAt ? [{ sentAt, ...row }] : []));
}
