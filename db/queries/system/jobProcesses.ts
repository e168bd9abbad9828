import { sql } from "kysely";
import type { Db, WriteDb } from "../../client";

/** Writes down which workers of the queue a living process has. */
export async function insertJobWorkers(db: Db, processKey: number, workerIds: readonly string[]): Promise<void> {
  await db
    .insertInto("jobProcesses")
    .values({ processKey, workerIds: [...workerIds] })
    .onConflict((conflict) =>
      conflict.column("processKey").doUpdateSet({
        workerIds: sql`(select array(select distinct unnest(job_processes.worker_ids || excluded.worker_ids)))`,
      }),
    )
    .execute();
}

/** Frees the jobs of processes that died without a word: their advisory lock is free. Answers how many had died. */
export async function deleteDeadProcesses(db: Db): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx.selectFrom("jobProcesses").select(["processKey", "workerIds"]).execute();
    let dead = 0;
    for (const { processKey, workerIds } of rows) {
      const held = await sql<{
        taken: boolean;
      }>`select pg_try_advisory_xact_lock(${processKey}::bigint) as taken`.execute(trx);
      if (held.rows[0]?.taken !== true) continue;
      dead += 1;
      await setWorkersUnlocked(trx, workerIds);
      await trx.deleteFrom("jobProcesses").where("processKey", "=", processKey).execute();
    }
    return dead;
  });
}

/** Workers that hold jobs but belong to no process written down: of a version before this list. */
export async function listUnknownWorkers(db: Db): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct locked_by as id from graphile_worker.jobs
     where locked_by is not null
       and not exists (select from job_processes p where locked_by = any (p.worker_ids))`.execute(db);
  return rows.map(({ id }) => id);
}

/** Gives the jobs these workers hold back to the queue. */
export async function setWorkersUnlocked(db: Db | WriteDb, workerIds: readonly string[]): Promise<void> {
  if (workerIds.length > 0)
    await sql`select graphile_worker.force_unlock_workers(${[...workerIds]}::text[])`.execute(db);
}
