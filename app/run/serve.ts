import path from "node:path";
import { pino } from "pino";
import { openDatabase } from "~db/client";
import { migrate } from "~db/migrate";
import { seed } from "./seed/seed";
import { startSearch } from "~search/start";
import { readEnv, type Env } from "~/server/env";
import { startJobs } from "./jobs";
import { createLogFile } from "~/server/observe/logFile";
import { createFileMailbox, createSmtpMail } from "~/server/mail";
import { createPostingViews } from "~/server/observe/postingViews";
import { createApp } from "./createApp";
import { createGracefulShutdown } from "~/server/middleware/gracefulShutdown";
import { createTasks } from "./tasks";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "~/domain/access/demoAccounts";

/** Brings the database up to date, fills it once, then serves until it receives a signal to stop. */
async function serve(env: Env): Promise<void> {
  const log = pino(
    { level: env.logLevel },
    env.embedded ? createLogFile(path.join(env.dataDir, "server.log")) : pino.destination(1),
  );
  const { db, pool } = openDatabase(env.databaseUrl, {
    max: 10,
    patient: false,
    onError: (error) => log.warn({ err: error }, "a database connection was lost"),
  });
  // A pool of their own: jobs never wait for visitors, nor visitors for jobs.
  const jobsDatabase = openDatabase(env.databaseUrl, {
    max: 8,
    onError: (error) => log.warn({ err: error }, "a database connection was lost"),
  });
  process.on("unhandledRejection", (error) => log.error({ err: error }, "a promise was left alone with its failure"));
  await migrate(jobsDatabase.db, jobsDatabase.pool);
  await seed(jobsDatabase.db, {
    demo: env.demo,
    now: new Date(),
    secretKey: env.secretKey,
    log: (line) => console.log(line),
  });
  const mailbox = env.smtpUrl ? null : createFileMailbox(path.join(env.dataDir, "outbox"), env.mailFrom);
  const port = mailbox ?? createSmtpMail(env.smtpUrl ?? "", env.mailFrom);
  const tasks = createTasks({
    db: jobsDatabase.db,
    siteUrl: env.siteUrl,
    secretKey: env.secretKey,
    mail: port,
  });
  const jobs = await startJobs({ ...jobsDatabase, tasks, log });
  // A slow Meilisearch never holds the connections of visitors.
  const syncDatabase = env.meili
    ? openDatabase(env.databaseUrl, {
        max: 8,
        onError: (error) => log.warn({ err: error }, "a database connection was lost"),
      })
    : null;
  const search = startSearch({
    db,
    syncDb: syncDatabase?.db ?? db,
    meili: env.meili,
    now: () => new Date(),
    log: (line) => log.warn(line),
  });
  const vite = env.dev ? await (await import("vite")).createServer({ server: { middlewareMode: true } }) : undefined;
  const stopping = createGracefulShutdown();
  const views = createPostingViews({
    db,
    now: () => new Date(),
    onError: (error) => log.warn({ err: error }, "views of adverts could not be written"),
  });
  const site = await createApp({ env, db, views, pool, mailbox, jobs, log, vite, stopping, search });
  const server = env.host ? site.listen(env.port, env.host) : site.listen(env.port);
  server.once("listening", () => announce(env));
  server.once("error", (error) => {
    console.error(`Port ${env.port} cannot be listened on: ${error.message}.`);
    process.exit(1);
  });
  onSignal(async () => {
    await stopping.stop(server);
    await views.stop();
    await jobs.stop();
    await search.stop();
    await syncDatabase?.db.destroy();
    await jobsDatabase.db.destroy();
    await vite?.close();
    await db.destroy();
    process.exit(0);
  });
}

function announce({ siteUrl, demo }: Env): void {
  console.log(`\nLucca per il lavoro answers at ${siteUrl}`);
  if (!demo) return;
  console.log(`Demonstration accounts, password ${DEMO_PASSWORD}:`);
  for (const { email, shows } of DEMO_ACCOUNTS) console.log(`  ${email.padEnd(26)} ${shows}`);
  console.log(`Letters the product sends can be read at ${siteUrl}/posta. Ctrl-C stops everything.`);
}

/** The first signal ends everything in order; others change nothing. */
function onSignal(stop: () => Promise<void>): void {
  let stopped = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (!stopped) void stop();
      stopped = true;
    });
  }
}

await serve(readEnv(process.env));
