import type { SequenceState, TableShape } from "./shape";

/**
 * A backup is one gzip file of lines, readable with zcat: the manifest; for each table a line that names it, its rows as PostgreSQL's
 * COPY writes them, the line "\.", and a line with their number and checksum; where the numberings stand; and a last line without
 * which the file is not whole.
 */
export const FORMAT = "lucca-per-il-lavoro backup";
export const FORMAT_VERSION = 1;
/** Ends the rows of a table; a row never looks like this, for COPY doubles every backslash. */
export const END_OF_ROWS = "\\.";

export interface Manifest {
  format: typeof FORMAT;
  formatVersion: number;
  /** Of the product that made it. */
  product: string;
  /** ISO instant. */
  madeAt: string;
  /** Version of the PostgreSQL it was read from. */
  postgres: string;
  migrations: string[];
  tables: TableShape[];
  /** First letters of the SHA-256 of the SECRET_KEY that opens the tax codes inside; null when it was not known. */
  keyMark: string | null;
  /** The key itself, in base64, only when asked for. */
  secretKey: string | null;
}

export interface TableFoot {
  rows: number;
  sha256: string;
}

export interface Tail {
  end: true;
  sequences: SequenceState[];
}

/** Why a file or a database cannot be used, in one sentence for the console. */
export class BackupFailure extends Error {
  override readonly name = "BackupFailure";
}
