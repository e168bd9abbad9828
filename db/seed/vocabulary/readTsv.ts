import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { ZodType } from "zod";

export interface Line<Row> {
  /** Where the row stands, as an editor shows it: `skills.tsv, line 12`. */
  place: string;
  row: Row;
}

/**
 * Rows of a tab-separated file with a header, each checked against `shape`.
 * @throws Error naming file and line at the first row that does not fit
 */
export function readTsv<Row>(directory: string, name: string, shape: ZodType<Row>): Line<Row>[] {
  const records = parseTsv(readFileSync(path.join(directory, name), "utf8"), name);
  return records.map(({ record, info }) => {
    const place = `${name}, line ${info.lines}`;
    const checked = shape.safeParse(record);
    if (checked.success) return { place, row: checked.data };
    const [issue] = checked.error.issues;
    throw new Error(`${place}: ${issue?.path.join(".") ?? "row"}: ${issue?.message ?? "does not fit"}`);
  });
}

function parseTsv(text: string, name: string): { record: unknown; info: { lines: number } }[] {
  try {
    // Words are never quoted here: a quotation mark is a letter like any other.
    return parse(text, { delimiter: "\t", quote: false, bom: true, columns: true, info: true, skip_empty_lines: true });
  } catch (cause) {
    throw new Error(`${name}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}
