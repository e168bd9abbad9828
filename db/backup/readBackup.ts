import { createHash } from "node:crypto";
import type { z } from "zod";
import {
  BackupFailure,
  END_OF_ROWS,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST,
  TABLE_FOOT,
  TABLE_HEAD,
  TAIL,
  type Manifest,
  type TableFoot,
  type Tail,
} from "./format";
import { BrokenLines, Lines } from "./lines";

/** Rows given on together: fewer, larger pieces for the database. */
const BLOCK = 1 << 16;

/** A backup as it is read from the start to the end. `table` must take all the rows it is given before it resolves. */
export interface BackupReader {
  manifest?: (manifest: Manifest) => Promise<void>;
  table?: (name: string, rows: AsyncIterable<Buffer>) => Promise<void>;
}

/**
 * Reads a backup through and checks it as it goes: every table's number of rows and checksum, and that nothing is missing at its end.
 * @throws BackupFailure in one sentence when the file is no backup, is damaged, or is not whole
 */
export async function readBackup(
  file: string,
  reader: BackupReader = {},
): Promise<{ manifest: Manifest; tail: Tail; rows: number }> {
  const lines = new Lines(file);
  try {
    return await read(file, lines, reader);
  } catch (error) {
    throw backupFailureOf(file, error);
  } finally {
    lines.close();
  }
}

function backupFailureOf(file: string, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  if (code === "ENOENT") return new BackupFailure(`There is no file ${file}.`);
  if (code === "EISDIR") return new BackupFailure(`${file} is a folder, not a backup.`);
  if (code === "EACCES" || code === "EPERM") return new BackupFailure(`${file} may not be read by this user.`);
  if (code.startsWith("Z_") || code === "ERR_TRAILING_JUNK_AFTER_STREAM_END" || error instanceof BrokenLines)
    return new BackupFailure(`${file} is damaged or not whole: nothing was changed.`, { cause: error });
  return error;
}

async function read(file: string, lines: Lines, reader: BackupReader) {
  const manifest = manifestIn(file, await firstLine(file, lines));
  await reader.manifest?.(manifest);
  let total = 0;
  for (const { name } of manifest.tables) {
    if (parseLine(await lines.next(), TABLE_HEAD).table !== name)
      throw new BackupFailure(`${file} is damaged: the table ${name} is not where it should be. Nothing was changed.`);
    const counted = checked(lines);
    if (reader.table) await reader.table(name, counted.rows());
    await skipRows(counted.rows()); // what nobody took is checked all the same
    const foot = parseLine(await lines.next(), TABLE_FOOT);
    const counts = counted.foot();
    if (counts.rows !== foot.rows || counts.sha256 !== foot.sha256)
      throw new BackupFailure(
        `${file} is damaged: the rows of ${name} are not those that were written. Nothing was changed.`,
      );
    total += foot.rows;
  }
  const tail = parseLine(await lines.next(), TAIL);
  await lines.end();
  return { manifest, tail, rows: total };
}

/** A line of ours that is not a row. @throws BrokenLines when it is not what stands there in a backup */
function parseLine<Value>(line: string, shape: z.ZodType<Value>): Value {
  const result = shape.safeParse(parsed(line));
  if (!result.success) throw new BrokenLines("a line is not what stands there in a backup");
  return result.data;
}

/** What is not gzip, or is gzip of something else, is no damaged backup. */
async function firstLine(file: string, lines: Lines): Promise<string> {
  try {
    return await lines.next();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "Z_DATA_ERROR") throw new BackupFailure(notABackup(file));
    throw error;
  }
}

const notABackup = (file: string) => `${file} is no backup of this product.`;

async function skipRows(rows: AsyncIterable<Buffer>): Promise<void> {
  const left = rows[Symbol.asyncIterator]();
  while (!(await left.next()).done);
}

function manifestIn(file: string, line: string): Manifest {
  const manifest = parsed(line) as Partial<Record<keyof Manifest, unknown>> | null;
  if (manifest?.format !== FORMAT) throw new BackupFailure(notABackup(file));
  if (typeof manifest.formatVersion === "number" && manifest.formatVersion > FORMAT_VERSION)
    throw new BackupFailure(`${file} was made by a newer version of the product: restore it with that one.`);
  const result = MANIFEST.safeParse(manifest);
  if (result.success) return result.data;
  throw new BackupFailure(
    `${file} is damaged: its first line does not say what a backup says (${result.error.issues[0]?.path.join(".") ?? "all of it"}). Nothing was changed.`,
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** The rows of one table up to their end, counted as they pass. */
function checked(lines: Lines) {
  const hash = createHash("sha256");
  let count = 0;
  let ended = false;
  async function* rows(): AsyncGenerator<Buffer> {
    let block: Buffer[] = [];
    let size = 0;
    while (!ended) {
      const line = await lines.nextBytes();
      if (line.equals(END)) {
        ended = true;
        break;
      }
      hash.update(line);
      count++;
      block.push(line);
      size += line.length;
      if (size < BLOCK) continue;
      yield Buffer.concat(block);
      block = [];
      size = 0;
    }
    if (size > 0) yield Buffer.concat(block);
  }
  return { rows, foot: (): TableFoot => ({ rows: count, sha256: hash.digest("hex") }) };
}

const END = Buffer.from(`${END_OF_ROWS}\n`);
