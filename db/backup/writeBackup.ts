import { createHash } from "node:crypto";
import { once } from "node:events";
import fs from "node:fs";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import pg from "pg";
import { copyOut } from "./copy";
import { BackupFailure, END_OF_ROWS, FORMAT, FORMAT_VERSION, type Manifest, type TableFoot, type Tail } from "./format";
import { quoted, readLevel, readSequences, readTables, type TableShape } from "./shape";

export interface BackupOptions {
  url: string;
  file: string;
  product: string;
  keyMark: string | null;
  secretKey: string | null;
  now: Date;
  /** Hears of every table that was written. */
  log: (line: string) => void;
}

export interface BackupSummary {
  tables: number;
  rows: number;
  bytes: number;
}

/** Settings that decide how values are written as text: the same wherever it is read. */
const PLAIN =
  "set local client_encoding = 'UTF8'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local timezone = 'UTC'; set local bytea_output = 'hex'; set local extra_float_digits = 3";

/**
 * Writes everything the database holds, as it is at one instant, into one compressed file; the product may go on working meanwhile.
 * The file has its name only when it is whole.
 * @throws BackupFailure when the database is not one of ours or the file exists
 */
export async function writeBackup(options: BackupOptions): Promise<BackupSummary> {
  if (fs.existsSync(options.file))
    throw new BackupFailure(`${options.file} exists already: choose another name, or move it away.`);
  const draft = `${options.file}.part`;
  const client = new pg.Client({ connectionString: options.url });
  client.on("error", () => {}); // a lost connection fails the statement in course
  await client.connect();
  try {
    await client.query("begin transaction isolation level repeatable read, read only");
    await client.query(PLAIN);
    const summary = await write(client, draft, options);
    await client.query("commit");
    fs.renameSync(draft, options.file);
    return summary;
  } catch (error) {
    fs.rmSync(draft, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function write(client: pg.Client, draft: string, options: BackupOptions): Promise<BackupSummary> {
  const manifest = await manifestOf(client, options);
  const gzip = createGzip({ level: 6 });
  const file = fs.createWriteStream(draft, { mode: 0o600, flush: true });
  const written = finished(gzip.pipe(file));
  written.catch(() => {}); // reported by the await below
  const put = async (chunk: string | Buffer) => {
    if (!gzip.write(chunk)) await Promise.race([once(gzip, "drain"), written]);
  };
  await put(`${JSON.stringify(manifest)}\n`);
  let rows = 0;
  for (const [at, table] of manifest.tables.entries()) {
    const foot = await writeTable(client, table, put);
    rows += foot.rows;
    options.log(`  ${String(at + 1).padStart(3)}/${manifest.tables.length}  ${table.name}: ${foot.rows} rows`);
  }
  const tail: Tail = { end: true, sequences: await readSequences(client) };
  await put(`${JSON.stringify(tail)}\n`);
  gzip.end();
  await written;
  return { tables: manifest.tables.length, rows, bytes: fs.statSync(draft).size };
}

async function manifestOf(client: pg.Client, { product, keyMark, secretKey, now }: BackupOptions): Promise<Manifest> {
  const migrations = await readLevel(client);
  if (migrations.length === 0)
    throw new BackupFailure(
      "There is nothing of this product in the database yet: start the product once, then make the backup.",
    );
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    product,
    madeAt: now.toISOString(),
    postgres: rows[0]?.server_version ?? "",
    migrations,
    tables: await readTables(client),
    keyMark,
    secretKey,
  };
}

async function writeTable(
  client: pg.Client,
  { name, columns }: TableShape,
  put: (chunk: string | Buffer) => Promise<void>,
): Promise<TableFoot> {
  const hash = createHash("sha256");
  let rows = 0;
  await put(`${JSON.stringify({ table: name })}\n`);
  // In the order of the rows' first column: the same data gives the same file.
  for await (const chunk of copyOut(
    client,
    `copy (select ${columns.map(quoted).join(", ")} from ${quoted(name)} order by 1) to stdout`,
  )) {
    hash.update(chunk);
    rows += newlines(chunk);
    await put(chunk);
  }
  const foot = { rows, sha256: hash.digest("hex") };
  await put(`${END_OF_ROWS}\n${JSON.stringify(foot)}\n`);
  return foot;
}

const NEWLINE = 10;

function newlines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count++;
  return count;
}
