import type { Pool } from "pg";

export interface Backlog {
  /** Letters not handed over yet. */
  mails: number;
  jobs: number;
  /** Jobs that were tried as often as they may be. */
  failedJobs: number;
  /** Changes not yet pushed to Meilisearch. */
  outbox: number;
}

/** What waits in the queues, for monitoring. */
export async function countBacklog(pool: Pool): Promise<Backlog> {
  const { rows } = await pool.query<Backlog>(`
    select (select count(*) from mails where sent_at is null) as mails,
           (select count(*) from graphile_worker.jobs where attempts < max_attempts) as jobs,
           (select count(*) from graphile_worker.jobs where attempts >= max_attempts) as "failedJobs",
           (select count(*) from search_outbox where set_aside_at is null) as outbox`);
  return rows[0] ?? { mails: 0, jobs: 0, failedJobs: 0, outbox: 0 };
}
