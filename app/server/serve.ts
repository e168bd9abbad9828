import type { Server } from "node:http";
import path from "node:path";
import { pino } from "pino";
import { openDatabase } from "~db/client";
import { migrate } from "~db/migrate";
import { seed } from "~/seed/seed";
import { readEnv, type Env } from "./env";
import { startJobs } from "./jobs";
import { fileMailbox, smtpMail } from "./mail";
import { createSite } from "./site";
import { createTasks } from "./tasks";
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from "~/domain/access/demoAccounts";

const GRACE_MS = 10_000;

/** Brings the database up to date, fills it once, then serves until it is told to stop. */
async function serve(env: Env): Promise<void> {
  const log = pino({ level: env.logLevel }, pino.destination(env.embedded ? path.join(env.dataDir, "server.log") : 1));
  const { db, pool } = openDatabase(env.databaseUrl, { max: 10, onError: (error) => log.warn({ err: error }, "a database connection was lost") });
  await migrate(db, pool);
  await seed(db, { demo: env.demo, now: new Date(), secretKey: env.secretKey, say: (line) => console.log(line) });
  const mailbox = env.smtpUrl ? null : fileMailbox(path.join(env.dataDir, "outbox"), env.mailFrom);
  const port = mailbox ?? smtpMail(env.smtpUrl ?? "", env.mailFrom);
  const jobs = await startJobs(pool, createTasks({ db, siteUrl: env.siteUrl, secretKey: env.secretKey, mail: port }), log);
  const vite = env.dev ? await (await import("vite")).createServer({ server: { middlewareMode: true } }) : undefined;
  const site = await createSite({ env, db, pool, mailbox, jobs, log, vite });
  const server = env.host ? site.listen(env.port, env.host) : site.listen(env.port);
  server.once("listening", () => announce(env));
  server.once("error", (error) => {
    console.error(`Port ${env.port} cannot be listened on: ${error.message}.`);
    process.exit(1);
  });
  stopOnSignal(server, async () => {
    await jobs.stop();
    await vite?.close();
    await db.destroy();
  });
}

function announce({ siteUrl, demo }: Env): void {
  console.log(`\nLucca per il lavoro answers at ${siteUrl}`);
  if (!demo) return;
  console.log(`Demonstration accounts, password ${DEMO_PASSWORD}:`);
  for (const { email, shows } of DEMO_ACCOUNTS) console.log(`  ${email.padEnd(26)} ${shows}`);
  console.log(`Letters the product sends can be read at ${siteUrl}/posta. Ctrl-C stops everything.`);
}

function stopOnSignal(server: Server, close: () => Promise<void>): void {
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    const last = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(last);
      void close().then(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

await serve(readEnv(process.env));
