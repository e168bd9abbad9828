import { randomBytes } from "node:crypto";
import pg, { type Pool } from "pg";
import { afterAll, inject } from "vitest";
import { seed } from "~/run/seed/seed";
import { openDatabase, type Db } from "~db/client";
import { administer, databaseUrl } from "./postgres";

const DEMONSTRATION_KEY = Buffer.alloc(32, 3);

export interface TestDatabase {
  db: Db;
  pool: Pool;
  url: string;
}

/**
 * A migrated, empty PostgreSQL of the test file's own, dropped after its last test. Call it at
 * the top of the file: `const { db } = await testDatabase();`
 */
export function testDatabase(): Promise<TestDatabase> {
  return copyOf(inject("postgres").template);
}

/** The same, filled with the demonstration: seeded by the first file of a run that asks for it, copied by all. */
export async function demonstrationDatabase(): Promise<TestDatabase> {
  const { url, template, demonstration } = inject("postgres");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext($1))", [demonstration]);
    const { rowCount } = await client.query("select from pg_database where datname = $1", [demonstration]);
    if (rowCount === 0) await makeDemonstration(url, { template, demonstration });
  } finally {
    await client.end();
  }
  return copyOf(demonstration);
}

/** Filled under another name first: a seed that failed half way is not taken for a demonstration. */
async function makeDemonstration(serverUrl: string, names: { template: string; demonstration: string }): Promise<void> {
  const draft = `${names.demonstration}_draft`;
  await administer(serverUrl, `drop database if exists ${draft} with (force)`);
  await administer(serverUrl, `create database ${draft} template ${names.template}`);
  const { db } = openDatabase(databaseUrl(serverUrl, draft), { max: 5 });
  await seed(db, { demo: true, now: new Date(), secretKey: DEMONSTRATION_KEY, log: () => {} });
  await db.destroy();
  await administer(serverUrl, `alter database ${draft} rename to ${names.demonstration}`);
}

async function copyOf(original: string): Promise<TestDatabase> {
  const { url: serverUrl } = inject("postgres");
  const name = `${original}_${randomBytes(4).toString("hex")}`;
  await administer(serverUrl, `create database ${name} template ${original}`);
  const url = databaseUrl(serverUrl, name);
  const { db, pool } = openDatabase(url, { max: 5 });
  afterAll(async () => {
    await db.destroy().catch(() => {}); // a test may have closed it itself
    await administer(serverUrl, `drop database if exists ${name} with (force)`);
  });
  return { db, pool, url };
}
