import { createHash } from "node:crypto";
import fs from "node:fs";
import { createGunzip } from "node:zlib";
import { BackupFailure, END_OF_ROWS, FORMAT, FORMAT_VERSION, type Manifest, type TableFoot, type Tail } from "./format";

const NEWLINE = 10;
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
export async function readBackup(file: string, reader: BackupReader = {}): Promise<{ manifest: Manifest; tail: Tail; rows: number }> {
  const lines = new Lines(file);
  try {
    return await read(file, lines, reader);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (code === "ENOENT") throw new BackupFailure(`There is no file ${file}.`);
    if (code === "Z_BUF_ERROR" || code === "Z_DATA_ERROR" || error instanceof SyntaxError) throw new BackupFailure(`${file} is damaged or not whole: nothing was changed.`);
    throw error;
  } finally {
    lines.close();
  }
}

async function read(file: string, lines: Lines, reader: BackupReader) {
  const manifest = manifestIn(file, await lines.next());
  await reader.manifest?.(manifest);
  let total = 0;
  for (const { name } of manifest.tables) {
    const head = JSON.parse(await lines.next()) as { table?: string };
    if (head.table !== name) throw new BackupFailure(`${file} is damaged: the table ${name} is not where it should be. Nothing was changed.`);
    const counted = checked(lines);
    if (reader.table) await reader.table(name, counted.rows());
    await passOver(counted.rows()); // what nobody took is checked all the same
    const foot = JSON.parse(await lines.next()) as TableFoot;
    const found = counted.foot();
    if (found.rows !== foot.rows || found.sha256 !== foot.sha256) throw new BackupFailure(`${file} is damaged: the rows of ${name} are not those that were written. Nothing was changed.`);
    total += foot.rows;
  }
  const tail = JSON.parse(await lines.next()) as Partial<Tail>;
  if (!tail.end || !tail.sequences) throw new BackupFailure(`${file} is not whole: nothing was changed.`);
  return { manifest, tail: { end: tail.end, sequences: tail.sequences }, rows: total };
}

async function passOver(rows: AsyncIterable<Buffer>): Promise<void> {
  const left = rows[Symbol.asyncIterator]();
  while (!(await left.next()).done);
}

function manifestIn(file: string, line: string): Manifest {
  const manifest = parsed(line) as Partial<Manifest> | null;
  if (manifest?.format !== FORMAT) throw new BackupFailure(`${file} is no backup of this product.`);
  if (manifest.formatVersion !== FORMAT_VERSION) throw new BackupFailure(`${file} was made by a newer version of the product (${manifest.product ?? "unknown"}): restore it with that one.`);
  return manifest as Manifest;
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

/** Lines of a compressed file, split at newlines alone (a row may hold any other separator). */
class Lines {
  readonly #source: fs.ReadStream;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(file: string) {
    this.#source = fs.createReadStream(file);
    const gunzip = createGunzip();
    this.#source.once("error", (error) => gunzip.destroy(error));
    this.#chunks = (this.#source.pipe(gunzip) as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  /** One line with its newline. Throws when the file ends before it. */
  async nextBytes(): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (;;) {
      const at = this.#rest.indexOf(NEWLINE);
      if (at >= 0) {
        parts.push(this.#rest.subarray(0, at + 1));
        this.#rest = this.#rest.subarray(at + 1);
        return parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts);
      }
      parts.push(this.#rest);
      const more = await this.#chunks.next();
      if (more.done) throw new SyntaxError("the file ends early");
      this.#rest = more.value;
    }
  }

  async next(): Promise<string> {
    return (await this.nextBytes()).toString("utf8");
  }

  close(): void {
    this.#source.destroy();
  }
}
