import { ENDED } from "~/domain/applications/decide";
import type { ReadDb } from "../../client";

/** Work waiting behind the entries of the desk's menu: numbers, nobody's name, and the same ones its pages show. */
export async function countDeskWork(
  db: ReadDb,
): Promise<{ toReview: number; applications: number; reports: number; organisations: number }> {
  const [postings, applications, reports, organisations] = await Promise.all([
    db
      .selectFrom("postings")
      .select((eb) => eb.fn.countAll<number>().as("waiting"))
      .where("state", "=", "in_review")
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("applications")
      .select((eb) => eb.fn.countAll<number>().as("waiting"))
      .where("state", "not in", ENDED)
      .where("anonymisedAt", "is", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("reports")
      .select((eb) => eb.fn.countAll<number>().as("waiting"))
      .where("postingId", "is not", null)
      .where("outcome", "is", null)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("organisations")
      .select((eb) => eb.fn.countAll<number>().as("waiting"))
      .where("state", "=", "pending")
      .executeTakeFirstOrThrow(),
  ]);
  return {
    toReview: postings.waiting,
    applications: applications.waiting,
    reports: reports.waiting,
    organisations: organisations.waiting,
  };
}

/** Reports of the site nobody has answered, for the menu of administration. */
export async function countSiteReports(db: ReadDb): Promise<{ siteReports: number }> {
  const { waiting } = await db
    .selectFrom("reports")
    .select((eb) => eb.fn.countAll<number>().as("waiting"))
    .where("postingId", "is", null)
    .where("outcome", "is", null)
    .executeTakeFirstOrThrow();
  return { siteReports: waiting };
}
