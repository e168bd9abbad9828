import { randomInt } from "node:crypto";
import { EventEmitter } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Logger as JobLogger, run, type Runner, type TaskList, type WorkerEvents } from "graphile-worker";
import type { Pool } from "pg";
import type { Logger } from "pino";
import type { Db } from "~db/client";
import {
  deleteDeadProcesses,
  insertJobWorkers,
  listUnknownWorkers,
  setWorkersUnlocked,
} from "~db/queries/system/jobProcesses";

export interface Jobs {
  /** False while the queue is not worked, for whatever cause. */
  running(): boolean;
  stop(): Promise<void>;
}

/** What the calendar does by itself, every quarter of an hour; a quarter missed while stopped is made up for. Calls close at their hour: `closeExpiredPostings`. */
const CALENDAR = `
*/15 * * * * calendar ?jobKey=calendar&max=3&fill=30m
*/15 * * * * alerts ?jobKey=alerts&max=3&fill=30m
* * * * * upkeep ?jobKey=upkeep&max=3
`;

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

interface Parts {
  db: Db;
  pool: Pool;
  tasks: TaskList;
  log: Logger;
}

/**
 * Works the queue in this process, letters apart from the rest, so that a slow mail server holds nothing else up. A runner
 * that ends (the database was restarted) is started again with growing pauses. Tasks must bear being done twice: a killed
 * process repeats its last one.
 */
export async function startJobs({ db, pool, tasks, log }: Parts): Promise<Jobs> {
  const { send_mail, ...rest } = tasks;
  const presence = await registerProcess(pool, db, log);
  const letters = send_mail ? await runSupervised({ pool, log, presence }, { send_mail }, "") : null;
  const others = await runSupervised({ pool, log, presence }, rest, CALENDAR);
  return {
    running: () => others.running() && (letters?.running() ?? true),
    async stop() {
      await Promise.all([letters?.stop(), others.stop()]);
      await presence.end();
    },
  };
}

interface Presence {
  /** Writes down that this worker belongs to this process. */
  add(workerId: string): void;
  end(): Promise<void>;
}

/** An advisory lock on a connection of its own says that this process lives; the jobs of the dead are freed at once. */
async function registerProcess(pool: Pool, db: Db, log: Logger): Promise<Presence> {
  const key = randomInt(1, 2 ** 31);
  const hold = async () => {
    const client = await pool.connect();
    client.on("error", () => {});
    await client.query("select pg_advisory_lock($1::bigint)", [key]);
    return client;
  };
  let client = await hold();
  const known = new Set<string>();
  const freed = await deleteDeadProcesses(db);
  if (freed === 0) await setWorkersUnlocked(db, await listUnknownWorkers(db));
  let ended = false;
  // A lock lost with its connection is taken again, or other processes would free what this one works on.
  const timer = setInterval(() => {
    client.query("select 1").catch(async () => {
      client.release(true);
      if (!ended) client = await hold().catch(() => client);
    });
  }, 5_000);
  timer.unref();
  return {
    add(workerId) {
      known.add(workerId);
      insertJobWorkers(db, key, [...known]).catch((error: unknown) =>
        log.warn({ err: error }, "a worker is not written down"),
      );
    },
    async end() {
      ended = true;
      clearInterval(timer);
      client.release(true);
      await deleteDeadProcesses(db).catch(() => 0);
    },
  };
}

interface Kept {
  pool: Pool;
  log: Logger;
  presence: Presence;
}

async function runSupervised({ pool, log, presence }: Kept, taskList: TaskList, crontab: string): Promise<Jobs> {
  const logger = new JobLogger(() => (level, message) => {
    // Only what went wrong: each job's start and end is in the database.
    if (level === "error" || level === "warning") log.warn({ from: "jobs" }, message);
  });
  const stopping = new AbortController();
  let runner: Runner | null = null;
  const start = async () => {
    const events = new EventEmitter() as WorkerEvents;
    events.on("worker:create", ({ worker }) => presence.add(worker.workerId));
    return run({ pgPool: pool, concurrency: 3, noHandleSignals: true, taskList, crontab, logger, events });
  };
  runner = await start();
  const supervise = async () => {
    let pause = FIRST_PAUSE_MS;
    while (!stopping.signal.aborted) {
      const began = Date.now();
      await runner?.promise.catch((error: unknown) => log.error({ err: error }, "the job runner ended"));
      runner = null;
      if (stopping.signal.aborted) return;
      if (Date.now() - began > LONGEST_PAUSE_MS) pause = FIRST_PAUSE_MS;
      await wait(pause, null, { signal: stopping.signal }).catch(() => {});
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      if (stopping.signal.aborted) return;
      runner = await start().catch((error: unknown) => {
        log.error({ err: error }, "the job runner could not start");
        return null;
      });
    }
  };
  const supervised = supervise();
  return {
    running: () => runner !== null,
    async stop() {
      stopping.abort();
      await runner?.stop().catch(() => {});
      await supervised;
    },
  };
}
