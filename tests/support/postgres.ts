import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { openDatabase } from "~db/client";
import { startEmbedded } from "~db/embedded/server";
import { migrate } from "~db/migrate";

declare module "vitest" {
  interface ProvidedContext {
    /** A server where databases may be made, the migrated one to copy, and the name of one with the demonstration. */
    postgres: { url: string; template: string; demonstration: string };
  }
}

/**
 * Runs once before all tests that need a database: a throw-away PostgreSQL, or the server
 * DATABASE_URL_TEST points to, with one migrated database that every test file copies.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer();
  const template = `lucca_test_${randomBytes(4).toString("hex")}`;
  await administer(server.url, `create database ${template}`);
  const { db, pool } = openDatabase(databaseUrl(server.url, template));
  await migrate(db, pool);
  await db.destroy();
  const demonstration = `${template}_demonstration`;
  project.provide("postgres", { url: server.url, template, demonstration });
  return async () => {
    for (const name of [`${demonstration}_draft`, demonstration, template])
      await administer(server.url, `drop database if exists ${name} with (force)`);
    await server.close();
  };
}

/** The address of another database on the same server. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** One statement outside any of the test databases. */
export async function administer(serverUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function testServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const given = process.env["DATABASE_URL_TEST"];
  if (given) return { url: given, close: () => Promise.resolve() };
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-test-"));
  const remove = () => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const server = await startEmbedded({ dataDir: folder, durable: false });
  process.once("exit", () => {
    if (!fs.existsSync(folder)) return;
    process.kill(server.pid, "SIGQUIT"); // the run was cut short: nothing here is worth a good end
    remove();
  });
  return { url: server.url, close: () => server.stop().then(remove) };
}
