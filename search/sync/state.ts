import { sql, type Updateable } from "kysely";
import type { Db, ReadDb } from "~db/client";
import type { Database } from "~db/schema";

/** The one row that says how Meilisearch stands. */
export async function loadSyncState(db: ReadDb) {
  return db.selectFrom("searchUpkeep").selectAll().executeTakeFirstOrThrow();
}

export type SyncState = Awaited<ReturnType<typeof loadSyncState>>;

export async function setSyncState(
  db: Pick<Db, "updateTable">,
  values: Updateable<Database["searchUpkeep"]>,
): Promise<void> {
  await db.updateTable("searchUpkeep").set(values).execute();
}

/** A sign of life, with which engine answers and why not the other; `problemSince` stays while the problem does. */
export async function setAnswering(
  db: ReadDb,
  answering: "postgres" | "meilisearch",
  problem: string | null,
): Promise<void> {
  await sql`
    update search_upkeep set seen_at = now(), answering = ${answering}, problem = ${problem}::text,
      problem_since = case when ${problem}::text is null then null when problem is null then now() else problem_since end`.execute(
    db,
  );
}
