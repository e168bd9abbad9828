import { writeFile } from "node:fs/promises";
import { openDatabase } from "../client";
import { migrate } from "../migrate";
import { readColumns, readDefinitions } from "../catalog/readCatalog";
import { writeSql } from "../catalog/writeSql";
import { writeTypes } from "../catalog/writeTypes";

const HELP = `npm run db:types
Writes db/schema.ts and db/schema.sql from a migrated database.
Needs DATABASE_URL: an empty PostgreSQL database, which it migrates first.`;

async function main(): Promise<void> {
  const url = process.env["DATABASE_URL"];
  if (process.argv.includes("--help") || !url) return console.log(HELP);
  const { db, pool } = openDatabase(url);
  await migrate(db, pool);
  const columns = await readColumns(pool);
  const folder = new URL("../", import.meta.url);
  await writeFile(new URL("schema.ts", folder), writeTypes(columns));
  await writeFile(new URL("schema.sql", folder), writeSql(columns, await readDefinitions(pool)));
  await db.destroy();
  console.log(
    `Written: db/schema.ts and db/schema.sql, ${new Set(columns.map((column) => column.table)).size} tables.`,
  );
}

await main();
