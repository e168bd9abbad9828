import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { MIGRATIONS } from "~db/migrations";

/** A name for the test, the file's bytes, and the words of the refusal. */
export type Damaged = readonly [name: string, content: () => Buffer, words: RegExp];
/** What follows "a small file" in the test's name, where the file was written, and what was wrong with it. */
export type Endless = readonly [name: string, written: () => string, cause: string];

/** A backup unpacked, changed and packed again. Throws when nothing was changed. */
function repack(backup: Buffer, change: (text: string) => string): Buffer {
  const text = gunzipSync(backup).toString("latin1");
  if (change(text) === text) throw new Error("Nothing was changed in the backup.");
  return gzipSync(Buffer.from(change(text), "latin1"));
}

/** A backup with other values in its first line. */
export function withHead(backup: Buffer, values: Record<string, unknown>): Buffer {
  return repack(backup, (text) => {
    const end = text.indexOf("\n");
    return JSON.stringify({ ...(JSON.parse(text.slice(0, end)) as object), ...values }) + text.slice(end);
  });
}

/** A backup with other rows in one table, and their true number and checksum. */
function withRows(backup: Buffer, table: string, rows: string): Buffer {
  return repack(backup, (text) =>
    text.replace(
      new RegExp(`(\\n\\{"table":"${table}"\\}\\n)[^]*?\\n\\\\\\.\\n[^\\n]*`),
      (_, head: string) =>
        `${head}${rows}\\.\n${JSON.stringify({ rows: 1, sha256: createHash("sha256").update(rows).digest("hex") })}`,
    ),
  );
}

/** Files made from a whole backup's bytes that are no backup any more. */
export function damagedBackups(bytes: () => Buffer): Damaged[] {
  const repacked = (change: (text: string) => string) => repack(bytes(), change);
  const told = (values: Record<string, unknown>) => withHead(bytes(), values);
  return [
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
      () => withRows(bytes(), "site_settings", "\\N\n"),
      /^The database did not take in .* it is as it was\.$/,
    ],
  ];
}

/** Small files, written into the folder, that unpack to more than a memory should hold. */
export function endlessBackups(folder: string, bytes: () => Buffer): Endless[] {
  /** Packed to a thousandth, as the worst files are. */
  const bomb = (name: string, head: Buffer, piece: Buffer, times: number) => {
    const packed = gzipSync(piece);
    const to = path.join(folder, name);
    fs.writeFileSync(to, Buffer.concat([gzipSync(head), ...Array.from({ length: times }, () => packed)]));
    return to;
  };
  const uptoRows = () => {
    const text = gunzipSync(bytes());
    return text.subarray(0, text.indexOf("\n", text.indexOf('{"table":')) + 1);
  };
  return [
    [
      "that never ends its first line",
      () => bomb("first.gz", Buffer.alloc(0), Buffer.alloc(1 << 20), 400),
      "a line is longer than any of a backup",
    ],
    [
      "that never ends a row",
      () => bomb("row.gz", uptoRows(), Buffer.alloc(1 << 20, "a"), 400),
      "a line is longer than any of a backup",
    ],
    [
      "of rows without end",
      () => bomb("rows.gz", uptoRows(), Buffer.alloc(1 << 20, `${"a".repeat(1023)}\n`), 400),
      "the file unpacks to more than any backup",
    ],
  ];
}
