import { Logger as JobLogger, run, type TaskList } from "graphile-worker";
import type { Pool } from "pg";
import type { Logger } from "pino";

export interface Jobs {
  /** False once the runner has stopped, for whatever cause. */
  running(): boolean;
  stop(): Promise<void>;
}

/** What the calendar does by itself, every quarter of an hour; a quarter missed while stopped is made up for. Calls close at their hour: `closeExpiredPostings`. */
const CALENDAR = `
*/15 * * * * calendar ?jobKey=calendar&max=3&fill=30m
*/15 * * * * alerts ?jobKey=alerts&max=3&fill=30m
`;

/** Works the queue in this process. Tasks must bear being done twice: a killed process repeats its last one. */
export async function startJobs(pool: Pool, tasks: TaskList, log: Logger): Promise<Jobs> {
  const logger = new JobLogger(() => (level, message) => {
    // Only what went wrong: each job's start and end is in the database.
    if (level === "error" || level === "warning") log.warn({ from: "jobs" }, message);
  });
  const runner = await run({
    pgPool: pool,
    concurrency: 3,
    noHandleSignals: true,
    taskList: tasks,
    crontab: CALENDAR,
    logger,
  });
  let running = true;
  runner.promise
    .catch((error: unknown) => log.error({ error }, "the job runner ended"))
    .finally(() => {
      running = false;
    });
  return {
    running: () => running,
    async stop() {
      if (running) await runner.stop();
    },
  };
}
