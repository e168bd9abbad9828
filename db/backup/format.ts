import { z } from "zod";
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

/** Nothing an operator's console could be deceived with, and nothing longer than it can be. */
const NAME = z.string().regex(/^[a-z_][a-z0-9_]{0,62}$/);
const SHAPE = z.object({ name: NAME, columns: z.array(NAME).min(1).max(1000) }) satisfies z.ZodType<TableShape>;

export const MANIFEST = z.object({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  /** Of the product that made it. */
  product: z.string().regex(/^[\w.+ -]{1,60}$/),
  /** ISO instant. */
  madeAt: z.iso.datetime(),
  /** Version of the PostgreSQL it was read from. */
  postgres: z.string().max(200),
  migrations: z
    .array(z.string().regex(/^\d{4}_\w{1,80}$/))
    .min(1)
    .max(5000),
  tables: z
    .array(SHAPE)
    .min(1)
    .max(1000)
    .refine((tables) => new Set(tables.map(({ name }) => name)).size === tables.length),
  /** First letters of the SHA-256 of the SECRET_KEY that opens the tax codes inside; null when it was not known. */
  keyMark: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
  /** The key itself, in base64 or as 64 hexadecimal figures, only when asked for. */
  secretKey: z
    .string()
    .regex(/^[\w+/=-]{16,200}$/)
    .nullable(),
});
export type Manifest = z.infer<typeof MANIFEST>;

export const TABLE_HEAD = z.object({ table: NAME });

export const TABLE_FOOT = z.object({ rows: z.int().min(0), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
export type TableFoot = z.infer<typeof TABLE_FOOT>;

const SEQUENCE = z.object({
  name: NAME,
  last: z.string().regex(/^-?\d{1,19}$/),
  called: z.boolean(),
}) satisfies z.ZodType<SequenceState>;
export const TAIL = z.object({ end: z.literal(true), sequences: z.array(SEQUENCE).max(1000) });
export type Tail = z.infer<typeof TAIL>;

/** Why a file or a database cannot be used, in one sentence for the console. */
export class BackupFailure extends Error {
  override readonly name = "BackupFailure";
}
