import { sql } from "kysely";
import type { Db } from "~db/client";

/** Numbers of our advisory locks, "search" and a letter. */
const TELLING = 7_310_001;
const MAKING = 7_310_002;
const MAKING_VOCABULARY = 7_310_003;

/**
 * One process at a time reads postings and hands them over: Meilisearch does its tasks in the order given, so what was read later is
 * written later and an older state never overwrites a newer one. Held for the handing over only, not while the task is done.
 */
export function inTurn<Result>(db: Db, work: () => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(${TELLING})`.execute(trx);
    return work();
  });
}

/** One process at a time makes a new index: null when another is at it. */
export function ifAlone<Result>(
  db: Db,
  work: () => Promise<Result>,
  of: "postings" | "vocabulary" = "postings",
): Promise<Result | null> {
  const lock = of === "postings" ? MAKING : MAKING_VOCABULARY;
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
