import { setTimeout as wait } from "node:timers/promises";
import { Kysely, Migrator, PostgresDialect, type Migration, type PostgresPool } from "kysely";
import pg from "pg";
import { MIGRATIONS } from "../migrations";
import { copyIn } from "./copy";
import { BackupFailure, type Manifest, type Tail } from "./format";
import { readBackup } from "./readBackup";
import { quoted, readLevel, readSequences, readTables, type TableShape } from "./shape";

const LEAVING_MS = 2_000;

export interface RestoreOptions {
  url: string;
  file: string;
  /** Everything in the database goes first. */
  replace: boolean;
  log: (line: string) => void;
}

/**
 * Puts a backup into the database, in one transaction: whatever stops it half way, even a power cut, leaves the database as it was.
 * The database gets the shape the backup was made in; bringing it to the present one is the caller's next step.
 * @throws BackupFailure in one sentence, before anything is changed
 */
export async function restoreBackup(options: RestoreOptions): Promise<{ manifest: Manifest; rows: number }> {
  const checked = await readBackup(options.file, {
    manifest: (manifest) => Promise.resolve(requireNotNewer(options.file, manifest)),
  });
  const client = new pg.Client({ connectionString: options.url });
  client.on("error", () => {}); // a lost connection fails the statement in course
  await client.connect();
  try {
    await requireNoOtherSessions(client);
    const there = await countTables(client);
    if (there > 0 && !options.replace)
      throw new BackupFailure(
        "The database is not empty: restore into an empty one, or add --replace, which deletes everything in it first.",
      );
    await client.query("begin");
    await client.query(
      "set local client_encoding = 'UTF8'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC'",
    );
    if (there > 0) await emptyDatabase(client);
    await migrateTo(client, checked.manifest.migrations);
    const rows = await fillTables(client, options);
    if (rows !== checked.rows) throw new BackupFailure(`${rows} rows arrived of ${checked.rows}: nothing was changed.`);
    await setSequences(client, options.file, checked.tail);
    if ((await readLevel(client)).join() !== checked.manifest.migrations.join())
      throw new BackupFailure(`${options.file} holds rows of another version than it says: nothing was changed.`);
    await client.query("commit");
    return { manifest: checked.manifest, rows };
  } catch (error) {
    await client.query("rollback").catch(() => {});
    if (error instanceof pg.DatabaseError)
      throw new BackupFailure(`The database did not take in ${options.file} (${error.message}): it is as it was.`, {
        cause: error,
      });
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

function requireNotNewer(file: string, { migrations, product }: Manifest): void {
  const migrationNames = Object.keys(MIGRATIONS).sort();
  if (migrations.some((name) => !migrationNames.includes(name)))
    throw new BackupFailure(
      `${file} was made by a newer version of the product (${product}): restore it with that one.`,
    );
  if (migrations.some((name, at) => name !== migrationNames[at]))
    throw new BackupFailure(
      `${file} is damaged: it tells of a shape no version of the product had. Nothing was changed.`,
    );
}

/** A product that goes on working would fill the database while it is filled. Who has just left is given a moment to be gone. */
async function requireNoOtherSessions(client: pg.Client): Promise<void> {
  for (const end = Date.now() + LEAVING_MS; ; await wait(100)) {
    const { rows } = await client.query<{ others: number }>(
      "select count(*)::int as others from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'",
    );
    if (rows[0]?.others === 0) return;
    if (Date.now() > end)
      throw new BackupFailure(
        "Somebody is connected to this database, perhaps the product itself: stop it first, then restore.",
      );
  }
}

async function countTables(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ there: number }>(
    "select count(*)::int as there from pg_class where relkind = 'r' and relnamespace in (select oid from pg_namespace where nspname in ('public', 'graphile_worker'))",
  );
  return rows[0]?.there ?? 0;
}

async function emptyDatabase(client: pg.Client): Promise<void> {
  await client.query("drop schema if exists graphile_worker cascade");
  await client.query("drop schema public cascade");
  await client.query("create schema public");
}

/** Gives the database the shape of these migrations, inside the transaction of this connection. */
async function migrateTo(client: pg.Client, names: readonly string[]): Promise<void> {
  const provided = Object.fromEntries(names.map((name): [string, Migration] => [name, MIGRATIONS[name] as Migration]));
  const only: PostgresPool = {
    connect: () => Promise.resolve({ query: client.query.bind(client) as never, release() {} }),
    end: () => Promise.resolve(),
  };
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: only }) });
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(provided) },
    disableTransactions: true,
  }).migrateToLatest();
  if (error) throw error;
}

/** Takes in every table. Triggers of our own rest meanwhile (what they keep was kept when the rows were written); every constraint holds. */
async function fillTables(client: pg.Client, { file, log }: RestoreOptions): Promise<number> {
  const present = await readTables(client);
  const each = async (statement: (table: string) => string) => {
    for (const { name } of present) await client.query(statement(quoted(name)));
  };
  await each((table) => `alter table ${table} disable trigger user`);
  await client.query(`truncate ${present.map(({ name }) => quoted(name)).join(", ")}`); // what the migrations wrote is in the backup too
  let shapes: TableShape[] = [];
  let done = 0;
  await readBackup(file, {
    manifest({ tables }) {
      shapes = tables;
      return Promise.resolve(requireSameShape(file, present, tables));
    },
    async table(name, rows) {
      const columns = shapes.find((shape) => shape.name === name)?.columns ?? [];
      const taken = await copyIn(client, `copy ${quoted(name)} (${columns.map(quoted).join(", ")}) from stdin`, rows);
      done++;
      log(`  ${String(done).padStart(3)}/${shapes.length}  ${name}: ${taken} rows`);
    },
  });
  await each((table) => `alter table ${table} enable trigger user`);
  if (present.some(({ name }) => name === "data_version"))
    await client.query(
      "update data_version set version = greatest(version + 1, (extract(epoch from clock_timestamp()) * 1000)::bigint)",
    );
  return countRows(client, present);
}

/** The same migrations make the same tables and columns; if not, the file is not what it says. */
function requireSameShape(file: string, present: readonly TableShape[], expected: readonly TableShape[]): void {
  const all = (shapes: readonly TableShape[]) =>
    shapes
      .map(({ name, columns }) => `${name}(${[...columns].sort().join(" ")})`)
      .sort()
      .join(" ");
  if (all(present) !== all(expected))
    throw new BackupFailure(`${file} holds other tables than its version of the product has: nothing was changed.`);
}

async function countRows(client: pg.Client, tables: readonly TableShape[]): Promise<number> {
  const { rows } = await client.query<{ all: string }>(
    `select (${tables.map(({ name }) => `(select count(*) from ${quoted(name)})`).join(" + ")})::text as all`,
  );
  return Number(rows[0]?.all ?? 0);
}

async function setSequences(client: pg.Client, file: string, { sequences }: Tail): Promise<void> {
  const sequenceNames = new Set((await readSequences(client)).map(({ name }) => name));
  for (const { name, last, called } of sequences) {
    if (!sequenceNames.has(name))
      throw new BackupFailure(
        `${file} holds other numberings than its version of the product has: nothing was changed.`,
      );
    await client.query("select setval($1::regclass, $2::bigint, $3)", [quoted(name), last, called]);
  }
}
