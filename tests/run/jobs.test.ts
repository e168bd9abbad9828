import { sql } from "kysely";
import { pino } from "pino";
import { afterEach, expect, test, vi } from "vitest";
import { startJobs, type Jobs } from "~/run/jobs";
import { insertMail } from "~db/queries/letters/mails";
import { insertLostMailJobs } from "~db/queries/letters/outbox";
import { testDatabase } from "../support/database";

const { db, pool } = await testDatabase();
const log = pino({ level: "silent" });
let jobs: Jobs | undefined;
afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
});

const done: string[] = [];
const tasks = {
  send_mail: (payload: unknown) => Promise.resolve(void done.push((payload as { mailId: string }).mailId)),
};
const begin = async () => (jobs = await startJobs({ db, pool, tasks, log }));

async function letter(): Promise<string> {
  const to = `posta${done.length}${Math.random()}@prova.invalid`;
  await db
    .transaction()
    .execute((trx) => insertMail(trx, { kind: "alert", to, subject: "Prova", body: "Prova" }, new Date()));
  const { id } = await db.selectFrom("mails").select("id").where("toAddress", "=", to).executeTakeFirstOrThrow();
  return id;
}
const isDone = (id: string) => vi.waitFor(() => expect(done).toContain(id), { timeout: 30_000, interval: 50 });

test("what a killed process held is done at the next start, not after four hours", async () => {
  const id = await letter();
  await sql`update graphile_worker._private_jobs set locked_by = 'worker-killed', locked_at = now() where key = ${`mail ${id}`}`.execute(
    db,
  );
  await db
    .insertInto("jobProcesses")
    .values({ processKey: 4242, workerIds: ["worker-killed"] })
    .execute();
  await begin();
  await isDone(id);
  const left = await db.selectFrom("jobProcesses").select("processKey").where("processKey", "=", 4242).execute();
  expect(left).toEqual([]);
});

test("what a living process holds is left to it", async () => {
  const other = await pool.connect();
  await other.query("select pg_advisory_lock(4343)");
  const id = await letter();
  await sql`update graphile_worker._private_jobs set locked_by = 'worker-alive', locked_at = now() where key = ${`mail ${id}`}`.execute(
    db,
  );
  await db
    .insertInto("jobProcesses")
    .values({ processKey: 4343, workerIds: ["worker-alive"] })
    .execute();
  await begin();
  await isDone(await letter());
  expect(done).not.toContain(id);
  other.release(true);
});

test("a database restarted while letters go costs nothing but a pause", async () => {
  await begin();
  await isDone(await letter());
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
             where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
  const id = await vi.waitFor(letter, { timeout: 10_000 });
  await isDone(id);
  expect(jobs?.running()).toBe(true);
});

test("a letter no job waits for is asked for again, once", async () => {
  const id = await letter();
  await sql`select graphile_worker.remove_job(${`mail ${id}`})`.execute(db);
  await sql`update mails set created_at = now() - interval '5 minutes' where id = ${id}::uuid`.execute(db);
  const again = () => db.transaction().execute((trx) => insertLostMailJobs(trx));
  expect([await again(), await again()]).toEqual([1, 0]);
  await begin();
  await isDone(id);
});
