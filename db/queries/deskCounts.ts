import { ENDED } from "~/domain/applications/decide";
import type { ReadDb } from "../client";

/** Work waiting behind the entries of the desk's menu: numbers, nobody's name. */
export async function countDeskWork(db: ReadDb): Promise<{ toReview: number; postings: number; applications: number; reports: number }> {
  const [postings, applications, reports] = await Promise.all([
    db
      .selectFrom("postings")
      .select((eb) => [eb.fn.countAll<number>().filterWhere("state", "=", "in_review").as("toReview"), eb.fn.countAll<number>().filterWhere("state", "=", "published").as("published")])
      .executeTakeFirstOrThrow(),
    db.selectFrom("applications").select((eb) => eb.fn.countAll<number>().as("open")).where("state", "not in", ENDED).executeTakeFirstOrThrow(),
    db.selectFrom("reports").select((eb) => eb.fn.countAll<number>().as("open")).where("postingId", "is not", null).where("outcome", "is", null).executeTakeFirstOrThrow(),
  ]);
  return { toReview: postings.toReview, postings: postings.published, applications: applications.open, reports: reports.open };
}
