import { randomBytes } from "node:crypto";
import type { Pool } from "pg";
import { afterAll, inject } from "vitest";
import { openDatabase, type Db } from "~db/client";
import { administer, databaseUrl } from "./postgres";

export interface TestDatabase {
  db: Db;
  pool: Pool;
  url: string;
}

/**
 * A migrated, empty PostgreSQL of the test file's own, dropped after its last test. Call it at
 * the top of the file: `const { db } = await testDatabase();`
 */
export async function testDatabase(): Promise<TestDatabase> {
  const { url: serverUrl, template } = inject("postgres");
  const name = `${template}_${randomBytes(4).toString("hex")}`;
  await administer(serverUrl, `create database ${name} template ${template}`);
  const url = databaseUrl(serverUrl, name);
  const { db, pool } = openDatabase(url, { max: 5 });
  afterAll(async () => {
    await db.destroy().catch(() => {}); // a test may have closed it itself
    await administer(serverUrl, `drop database if exists ${name} with (force)`);
  });
  return { db, pool, url };
}
