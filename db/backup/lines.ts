import fs from "node:fs";
import { createGunzip, type Gunzip } from "node:zlib";

const NEWLINE = 10;
/** The manifest and the other lines that are not rows: thousands of names fit. */
const MAX_LINE_BYTES = 4 << 20;
/** One row of a table, in bytes: no text of the product comes near. */
export const MAX_ROW_BYTES = 64 << 20;
/** What a backup unpacks to, at most: rows are seldom packed to a twentieth. Small files may do as they like. */
const MAX_RATIO = 200;
const RATIO_FROM = 256 << 20;

/** The file ends early, or goes on after its end, or holds what no backup holds. */
export class BrokenLines extends Error {
  override readonly name = "BrokenLines";
}

/** Lines of a compressed file, split at newlines alone (a row may hold any other separator). Holds one line and one chunk, never more. */
export class Lines {
  readonly #source: fs.ReadStream;
  readonly #gunzip: Gunzip;
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);
  #unpacked = 0;

  constructor(file: string) {
    this.#source = fs.createReadStream(file);
    this.#gunzip = createGunzip();
    this.#source.once("error", (error) => this.#gunzip.destroy(error));
    this.#chunks = (this.#source.pipe(this.#gunzip) as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  /** One line with its newline. @throws BrokenLines when the file ends before it, or it is longer than `most` bytes */
  async nextBytes(limit = MAX_ROW_BYTES): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let size = 0; ;) {
      const at = this.#rest.indexOf(NEWLINE);
      const part = at < 0 ? this.#rest : this.#rest.subarray(0, at + 1);
      size += part.length;
      if (size > limit) throw new BrokenLines("a line is longer than any of a backup");
      parts.push(part);
      if (at >= 0) {
        this.#rest = this.#rest.subarray(at + 1);
        return parts.length === 1 ? part : Buffer.concat(parts);
      }
      const more = await this.#more();
      if (!more) throw new BrokenLines("the file ends early");
      this.#rest = more;
    }
  }

  async next(): Promise<string> {
    return (await this.nextBytes(MAX_LINE_BYTES)).toString("utf8");
  }

  /** Nothing may follow; gzip's own checksum is looked at here. */
  async end(): Promise<void> {
    if (this.#rest.length > 0 || (await this.#more())) throw new BrokenLines("the file goes on after its end");
  }

  close(): void {
    this.#source.destroy();
    this.#gunzip.destroy();
  }

  async #more(): Promise<Buffer | null> {
    const more = await this.#chunks.next();
    if (more.done) return null;
    this.#unpacked += more.value.length;
    if (this.#unpacked > RATIO_FROM && this.#unpacked > this.#source.bytesRead * MAX_RATIO)
      throw new BrokenLines("the file unpacks to more than any backup");
    return more.value;
  }
}
