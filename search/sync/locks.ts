import { sql } from "kysely";
import type { Db } from "~db/client";

/** Numbers of our advisory locks, "search" and a letter. */
const PUSH_LOCK = 7_310_001;
const REBUILD_LOCK = 7_310_002;
const VOCABULARY_LOCK = 7_310_003;

/**
 * One process at a time reads postings and hands them over: Meilisearch does its tasks in the order given, so what was read later is
 * written later and an older state never overwrites a newer one. Held for the handing over only, not while the task is done.
 */
export function withLock<Result>(db: Db, work: () => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${PUSH_LOCK})`.execute(trx);
    return work();
  });
}

/** One process at a time makes a new index: null when another is at it. */
export function tryWithLock<Result>(
  db: Db,
  work: () => Promise<Result>,
  of: "postings" | "vocabulary" = "postings",
): Promise<Result | null> {
  const lock = of === "postings" ? REBUILD_LOCK : VOCABULARY_LOCK;
  return db.connection().execute(async (connection) => {
    const { rows } = await sql<{ got: boolean }>`select pg_try_advisory_lock(${lock}) as got`.execute(connection);
    if (!rows[0]?.got) return null;
    try {
      return await work();
    } finally {
      await sql`select pg_advisory_unlock(${lock})`.execute(connection).catch(() => {}); // the connection is gone, and the lock with it
    }
  });
}
