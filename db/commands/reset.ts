import fs from "node:fs";
import { openDatabase } from "../client";
import { acquireDatabase } from "../embedded/acquireDatabase";
import { EmbeddedFailure } from "../embedded/failure";
import { migrate } from "../migrate";
import { checkConnection } from "../checkConnection";

/** npm run db:reset: empties the database and gives it its present shape; the next start fills it again. */
async function reset(): Promise<void> {
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  if (process.env["DATABASE_URL"] && !process.argv.includes("--yes")) {
    throw new EmbeddedFailure(
      "This deletes everything in the database of DATABASE_URL: if you mean it, npm run db:reset -- --yes",
    );
  }
  const database = await acquireDatabase({ joinRunning: false });
  try {
    const why = await checkConnection(database.url);
    if (why) throw new EmbeddedFailure(why.words);
    await emptyDatabase(database.url);
  } finally {
    await database.close();
  }
  console.log("The database is empty and has its present shape. npm start fills in the demonstration again.");
}

async function emptyDatabase(url: string): Promise<void> {
  const { db, pool } = openDatabase(url, { max: 2 });
  try {
    await pool.query("drop schema if exists graphile_worker cascade");
    await pool.query("drop schema public cascade");
    await pool.query("create schema public");
    await migrate(db, pool);
  } finally {
    await db.destroy();
  }
}

try {
  await reset();
} catch (error) {
  if (!(error instanceof EmbeddedFailure)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
