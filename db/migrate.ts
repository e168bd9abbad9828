import { Migrator, type Migration, type MigrationProvider } from "kysely";
import { runMigrations as migrateJobs } from "graphile-worker";
import type { Pool } from "pg";
import type { Db } from "./client";
import { MIGRATIONS } from "./migrations";
import { createDataVersionTriggers } from "./dataVersionTriggers";

const provider: MigrationProvider = {
  getMigrations: (): Promise<Record<string, Migration>> => Promise.resolve(MIGRATIONS),
};

/** Brings the database to the newest shape; several processes may call it at once. Throws what PostgreSQL refused. */
export async function migrate(db: Db, pool: Pool): Promise<string[]> {
  const { error, results } = await new Migrator({ db: db.withoutPlugins(), provider }).migrateToLatest();
  if (error) throw error;
  await migrateJobs({ pgPool: pool });
  await createDataVersionTriggers(pool);
  return (results ?? []).map((result) => result.migrationName);
}
