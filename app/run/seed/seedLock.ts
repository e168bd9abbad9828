import { sql } from "kysely";
import type { Db, WriteDb } from "~db/client";

/** The process that fills in Comuni, vocabulary or demonstration holds it: a second one waits, and finds it done. */
const SEED_LOCK = 4_190_401;

/** Runs `work` while holding the lock on a connection of its own. */
export async function withSeedLock(db: Db, work: () => Promise<void>): Promise<void> {
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${SEED_LOCK})`.execute(connection);
    try {
      await work();
    } finally {
      await sql`select pg_advisory_unlock(${SEED_LOCK})`.execute(connection);
    }
  });
}

/** Holds the lock to the end of the transaction. */
export async function lockSeed(trx: WriteDb): Promise<void> {
  await sql`select pg_advisory_xact_lock(${SEED_LOCK})`.execute(trx);
}
