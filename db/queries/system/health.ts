import { sql } from "kysely";
import type { ReadDb } from "../../client";

/** Throws when the database does not answer. */
export async function checkDatabase(db: ReadDb): Promise<void> {
  await db
    .selectFrom("siteSettings")
    .select(sql<number>`1`.as("one"))
    .limit(1)
    .execute();
}

/** Published postings, and how many of them the search knows: the two agree, for the index follows in the same transaction. */
export function countIndexed(db: ReadDb) {
  return db
    .selectFrom("siteSettings")
    .select([
      sql<number>`(select count(*) from postings where state = 'published')`.as("published"),
      sql<number>`(select count(*) from search_documents)`.as("indexed"),
    ])
    .executeTakeFirstOrThrow();
}
