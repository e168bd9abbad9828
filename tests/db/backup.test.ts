import { createHash } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip, gunzipSync, gzipSync } from "node:zlib";
import { Migrator, sql, type Migration } from "kysely";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeBackup } from "~db/backup/writeBackup";
import { readBackup } from "~db/backup/readBackup";
import { restoreBackup } from "~db/backup/restoreBackup";
import { MIGRATIONS } from "~db/migrations";
import { openDatabase } from "~db/client";
import { migrate } from "~db/migrate";
import { seed } from "~/run/seed/seed";
import { testDatabase } from "../support/database";
import { administer } from "../support/postgres";
import { runCommand } from "../support/runCommand";

const { db, url } = await testDatabase();
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
    say: () => {},
  });
const restore = (to: string, from = file, replace = false) =>
  restoreBackup({ url: to, file: from, replace, say: () => {} });

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
  await seed(db, { demo: true, now: new Date(), secretKey: Buffer.alloc(32, 3), say: () => {} });
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
  const repacked = (change: (text: string) => string) => {
    const text = gunzipSync(bytes()).toString("latin1");
    expect(change(text)).not.toBe(text);
    return gzipSync(Buffer.from(change(text), "latin1"));
  };
  /** The file with another first line. */
  const told = (values: Record<string, unknown>) =>
    repacked((text) => {
      const end = text.indexOf("\n");
      return JSON.stringify({ ...(JSON.parse(text.slice(0, end)) as object), ...values }) + text.slice(end);
    });
  /** The file with other rows in one table, and their true number and checksum. */
  const withRow = (table: string, rows: string) =>
    repacked((text) =>
      text.replace(
        new RegExp(`(\\n\\{"table":"${table}"\\}\\n)[^]*?\\n\\\\\\.\\n[^\\n]*`),
        (_, head: string) =>
          `${head}${rows}\\.\n${JSON.stringify({ rows: 1, sha256: createHash("sha256").update(rows).digest("hex") })}`,
      ),
    );

  test.each([
    ["cut short", () => bytes().subarray(0, bytes().length - 500), /is damaged or not whole: nothing was changed\.$/],
    ["one byte other", () => Buffer.from(bytes()).fill(0x5a, 40_000, 40_004), /is damaged/],
    [
      "a row changed and packed again",
      () => gzipSync(Buffer.from(gunzipSync(bytes()).toString("latin1").replace("Capannori", "Capannoro"), "latin1")),
      /is damaged: the rows of comuni are not those that were written/,
    ],
    [
      "a row taken out",
      () =>
        gzipSync(
          Buffer.from(
            gunzipSync(bytes())
              .toString("latin1")
              .replace(/\n046007\t[^\n]*/, ""),
            "latin1",
          ),
        ),
      /is damaged: the rows of comuni/,
    ],
    ["no backup at all", () => gzipSync(Buffer.from("ciao\n")), /is no backup of this product\.$/],
    ["not packed", () => Buffer.from("ciao\n"), /is no backup of this product\.$/],
    ["nothing in it", () => Buffer.alloc(0), /is damaged or not whole/],
    ["made by pg_dump -Fc", () => Buffer.from("PGDMP\x01\x0e\x00\x04\x08\x01"), /is no backup of this product\.$/],
    [
      "made by pg_dump and packed",
      () => gzipSync(Buffer.from("--\n-- PostgreSQL database dump\n--\n")),
      /is no backup of this product\.$/,
    ],
    [
      "of another product of this kind",
      () => repacked((text) => text.replace("lucca-per-il-lavoro backup", "another backup")),
      /is no backup of this product\.$/,
    ],
    [
      "of a newer version",
      () => repacked((text) => text.replace('"0001_accounts"', '"9999_future"')),
      /was made by a newer version of the product/,
    ],
    [
      "of a newer form",
      () => told({ formatVersion: 2 }),
      /was made by a newer version of the product: restore it with that one\.$/,
    ],
    [
      "its version no number",
      () => told({ formatVersion: "1" }),
      /its first line does not say what a backup says \(formatVersion\)/,
    ],
    ["its tables a number", () => told({ tables: 3 }), /its first line does not say what a backup says \(tables\)/],
    [
      "its migrations a word",
      () => told({ migrations: "all" }),
      /its first line does not say what a backup says \(migrations\)/,
    ],
    [
      "a migration every object has",
      () => told({ migrations: ["toString"] }),
      /its first line does not say what a backup says \(migrations\.0\)/,
    ],
    [
      "a name that would be written on the screen",
      () => told({ product: "\u001b[2J" }),
      /its first line does not say what a backup says \(product\)/,
    ],
    [
      "migrations with one missing",
      () => told({ migrations: Object.keys(MIGRATIONS).slice(1) }),
      /tells of a shape no version of the product had/,
    ],
    [
      "other columns",
      () => repacked((text) => text.replace('"site_settings","columns":["', '"site_settings","columns":["one_more","')),
      /holds other tables than its version/,
    ],
    [
      "rows one fewer than said",
      () => repacked((text) => text.replace(/"rows":1,/, '"rows":2,')),
      /is damaged: the rows of /,
    ],
    [
      "a number of rows that is none",
      () => repacked((text) => text.replace(/"rows":1,/, '"rows":null,')),
      /is damaged or not whole/,
    ],
    [
      "null where a table begins",
      () => repacked((text) => text.replace(/\n\{"table":"[a-z_]+"\}\n/, "\nnull\n")),
      /is damaged or not whole/,
    ],
    [
      "more after its end",
      () => gzipSync(Buffer.concat([gunzipSync(bytes()), Buffer.from("and more")])),
      /is damaged or not whole/,
    ],
    [
      "its last line another",
      () =>
        repacked((text) =>
          text.replace(/\{"end":true.*/, '{"end":true,"sequences":[{"name":"nobody","last":"1","called":true}]}'),
        ),
      /holds other numberings/,
    ],
    [
      "rows the database refuses",
      () => withRow("site_settings", "\\N\n"),
      /^The database did not take in .* it is as it was\.$/,
    ],
  ])(
    "%s",
    async (name, content, words) => {
      const other = await emptyDatabase();
      const bad = written(`${name}.gz`, content());
      expect(await failing(restore(other, bad))).toMatch(words);
      expect(Object.keys(await everything(other))).toEqual(["sequences"]);
    },
    60_000,
  );

  /** Packed to a thousandth, as the worst files are. */
  const bomb = async (name: string, head: Buffer, piece: Buffer, times: number) => {
    const to = path.join(folder, name);
    await pipeline(
      function* () {
        yield head;
        for (let at = 0; at < times; at++) yield piece;
      },
      createGzip({ level: 1 }),
      fs.createWriteStream(to),
    );
    return to;
  };
  const uptoRows = () => {
    const text = gunzipSync(bytes());
    return text.subarray(0, text.indexOf("\n", text.indexOf('{"table":')) + 1);
  };

  test.each([
    [
      "that never ends its first line",
      () => bomb("first.gz", Buffer.alloc(0), Buffer.alloc(1 << 20), 400),
      /is damaged or not whole/,
    ],
    [
      "that never ends a row",
      () => bomb("row.gz", uptoRows(), Buffer.alloc(1 << 20, "a"), 400),
      /is damaged or not whole/,
    ],
    [
      "of rows without end",
      () => bomb("rows.gz", uptoRows(), Buffer.alloc(1 << 20, `${"a".repeat(1023)}\n`), 400),
      /is damaged or not whole/,
    ],
  ])(
    "a small file %s is put down before it fills the memory",
    async (_, packed, words) => {
      const other = await emptyDatabase();
      const small = await packed();
      expect(fs.statSync(small).size).toBeLessThan(4 << 20);
      const before = process.memoryUsage().rss;
      let most = 0;
      const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
      expect(await failing(restore(other, small))).toMatch(words);
      clearInterval(watching);
      expect(most - before).toBeLessThan(300 << 20);
    },
    60_000,
  );

  test("the command says it in one line", async () => {
    const { code, out, err } = await runCommand("restore", [written("told.gz", told({ tables: 3 })), "--check"], url);
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
    say: () => {},
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
    say: (line) => {
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
