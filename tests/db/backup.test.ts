import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { Migrator, sql, type Migration } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBackup } from "~db/backup/writeBackup";
import { readBackup } from "~db/backup/readBackup";
import { restoreBackup } from "~db/backup/restoreBackup";
import { MIGRATIONS } from "~db/migrations";
import { openDatabase } from "~db/client";
import { migrate } from "~db/migrate";
import { damagedBackups, endlessBackups, withHead } from "../support/damagedBackups";
import { demonstrationDatabase } from "../support/database";
import { administer } from "../support/postgres";
import { runCommand } from "../support/runCommand";

const { db, url } = await demonstrationDatabase();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-backup-"));
const file = path.join(folder, "all.gz");
const made: string[] = [];

/** An empty database beside the other. */
async function emptyDatabase(): Promise<string> {
  const name = `${new URL(url).pathname.slice(1)}_${made.length}`;
  await administer(url, `create database ${name}`);
  made.push(name);
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

const backup = (to: string) =>
  writeBackup({
    url,
    file: to,
    product: "0.1.0",
    keyMark: null,
    secretKey: null,
    now: new Date("2026-11-22T10:00:00Z"),
    log: () => {},
  });
const restore = (to: string, from = file, replace = false) =>
  restoreBackup({ url: to, file: from, replace, log: () => {} });

/** Everything a database holds, table by table, as PostgreSQL writes it; the version of the data is meant to differ. */
async function everything(of: string): Promise<Record<string, string[]>> {
  const client = new pg.Client({ connectionString: of });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('data_version', 'kysely_migration_lock') order by 1",
  );
  const found: Record<string, string[]> = {};
  for (const { name } of tables)
    found[name] = (await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`)).rows.map(
      ({ row }) => row,
    );
  const sequences = await client.query<{ row: string }>(
    "select sequencename || ' ' || coalesce(last_value::text, '-') as row from pg_sequences where schemaname = 'public' order by 1",
  );
  await client.end();
  return { ...found, sequences: sequences.rows.map(({ row }) => row) };
}

const failing = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "did not fail",
    (error: Error) => error.message,
  );

beforeAll(async () => {
  // What text goes wrong with: separators, backslashes, the mark that ends the rows, a byte string, fractions of a second.
  await sql`update site_settings set desk_name = ${"riga\nuno\ttab \\. \\N \u2028 \r ò €"}, updated_at = '2026-03-29 02:30:00.123456+01'`.execute(
    db,
  );
  await sql`insert into audit_entries (actor_role, deed, noun, details) values ('operator', 'x', 'y', ${JSON.stringify({ "a\\b": '"\n' })})`.execute(
    db,
  );
  await backup(file);
}, 120_000);

afterAll(async () => {
  for (const name of made) await administer(url, `drop database if exists ${name} with (force)`);
  fs.rmSync(folder, { recursive: true });
});

describe("a backup put into an empty database", () => {
  let other = "";
  beforeAll(async () => {
    other = await emptyDatabase();
    await restore(other);
    const { db: restored, pool } = openDatabase(other, { max: 1 });
    expect(await migrate(restored, pool)).toEqual([]);
    await restored.destroy();
  }, 120_000);

  test("is every row of every table, and where every numbering stands", async () => {
    const [mine, theirs] = [await everything(url), await everything(other)];
    expect(Object.keys(theirs)).toEqual(Object.keys(mine));
    expect(theirs["audit_entries"]?.length).toBeGreaterThan(0);
    for (const [name, rows] of Object.entries(mine)) expect(theirs[name], name).toEqual(rows);
  });

  test("has its triggers and rules again: what is written once stays", async () => {
    const client = new pg.Client({ connectionString: other });
    await client.connect();
    expect(await failing(client.query("delete from audit_entries"))).toMatch(/append|only|written/i);
    const before = await client.query<{ version: string }>("select version from data_version");
    await client.query("update site_settings set desk_name = 'x'");
    const after = await client.query<{ version: string }>("select version from data_version");
    expect(Number(after.rows[0]?.version)).toBe(Number(before.rows[0]?.version) + 1);
    await client.end();
  });

  test("is refused by a database that holds something, and replaces it when told to", async () => {
    expect(await failing(restore(other))).toMatch(/^The database is not empty: /);
    await restore(other, file, true);
    expect((await everything(other))["postings"]).toEqual((await everything(url))["postings"]);
  }, 120_000);

  test("is refused while somebody is connected", async () => {
    const somebody = new pg.Client({ connectionString: other });
    await somebody.connect();
    expect(await failing(restore(other, file, true))).toMatch(/^Somebody is connected to this database/);
    await somebody.end();
  });
});

describe("a file that is not a whole backup is refused in one sentence, before anything is changed", () => {
  const bytes = () => fs.readFileSync(file);
  const written = (name: string, content: Buffer) => {
    fs.writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };

  test.each(damagedBackups(bytes))(
    "%s",
    async (name, content, words) => {
      const other = await emptyDatabase();
      const bad = written(`${name}.gz`, content());
      expect(await failing(restore(other, bad))).toMatch(words);
      expect(Object.keys(await everything(other))).toEqual(["sequences"]);
    },
    60_000,
  );

  test.each(endlessBackups(folder, bytes))(
    "a small file %s is put down at its bound, not at its end",
    async (_, packed, why) => {
      const small = packed();
      expect(fs.statSync(small).size).toBeLessThan(4 << 20);
      const refused: unknown = await restore(await emptyDatabase(), small).catch((error: unknown) => error);
      expect(refused).toMatchObject({
        message: expect.stringContaining("is damaged or not whole") as string,
        cause: { message: why },
      });
    },
    60_000,
  );

  test("the command says it in one line", async () => {
    const { code, out, err } = await runCommand(
      "restore",
      [written("told.gz", withHead(bytes(), { tables: 3 })), "--check"],
      url,
    );
    expect({ code, lines: err.trim().split("\n").length }).toEqual({ code: 1, lines: 1 });
    expect(err + out).not.toMatch(/ at .*\.ts:/);
  }, 60_000);

  test("a file that is there is not written over", async () => {
    expect(await failing(backup(file))).toMatch(/exists already/);
    expect((await readBackup(file)).rows).toBeGreaterThan(1000);
  });
});

test("a backup of an older shape is taken in, then brought to the present one", async () => {
  const old = await emptyDatabase();
  const level = Object.keys(MIGRATIONS).filter((name) => name < "0010");
  const { db: olderDb } = openDatabase(old, { max: 1 });
  await new Migrator({
    db: olderDb.withoutPlugins(),
    provider: {
      getMigrations: () =>
        Promise.resolve(Object.fromEntries(level.map((name) => [name, MIGRATIONS[name] as Migration]))),
    },
  }).migrateToLatest();
  await sql`update site_settings set desk_name = 'di prima'`.execute(olderDb);
  await olderDb.destroy();
  const oldFile = path.join(folder, "old.gz");
  await writeBackup({
    url: old,
    file: oldFile,
    product: "0.0.9",
    keyMark: null,
    secretKey: null,
    now: new Date(),
    log: () => {},
  });
  const fresh = await emptyDatabase();
  await restore(fresh, oldFile);
  const { db: freshDb, pool } = openDatabase(fresh, { max: 2 });
  expect(await migrate(freshDb, pool)).toEqual(Object.keys(MIGRATIONS).filter((name) => name >= "0010"));
  expect(await freshDb.selectFrom("siteSettings").select("deskName").executeTakeFirst()).toEqual({
    deskName: "di prima",
  });
  await freshDb.destroy();
}, 60_000);

test("a restore cut off half way leaves the database as it was", async () => {
  const other = await emptyDatabase();
  await restore(other);
  const before = await everything(other);
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  // Killed for real: the server ends the connection when the tables are half filled.
  const cut = restoreBackup({
    url: other,
    file,
    replace: true,
    log: (line) => {
      if (line.includes(" postings: "))
        void admin.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and pid <> pg_backend_pid()",
          [new URL(other).pathname.slice(1)],
        );
    },
  });
  expect(await failing(cut)).toMatch(/terminat|ended|not queryable/i);
  await admin.end();
  expect(await everything(other)).toEqual(before);
}, 120_000);
