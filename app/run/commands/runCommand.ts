import fs from "node:fs";
import type { Db } from "~db/client";
import { openDatabase } from "~db/client";
import { acquireDatabase } from "~db/embedded/acquireDatabase";
import { EmbeddedFailure } from "~db/embedded/failure";
import { migrate } from "~db/migrate";
import { checkConnection } from "~db/checkConnection";

/** A reason not to go on that people can do something about, in one sentence. */
export class CommandError extends Error {}

/**
 * Works on DATABASE_URL or on the database that comes along, in its present shape.
 * @throws Refusal when it cannot be used
 */
export async function withDatabase<Result>(
  work: (db: Db) => Promise<Result>,
  { connections = 2 } = {},
): Promise<Result> {
  const database = await acquireDatabase();
  try {
    const why = await checkConnection(database.url);
    if (why) throw new CommandError(why.words);
    const { db, pool } = openDatabase(database.url, { max: connections });
    try {
      await migrate(db, pool);
      return await work(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await database.close();
  }
}

/** Runs a command: what people can put right is one sentence and exit code 1, a surprise keeps its stack. */
export async function runCommand(command: (args: string[]) => Promise<void>): Promise<void> {
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CommandError || error instanceof EmbeddedFailure)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
