import { parse } from "csv-parse/sync";
import { type FieldError, fieldError } from "~/domain/forms/errors";
import { CSV_COLUMNS } from "~/domain/postings/csvColumns";
import { plain } from "~/domain/postings/csvWords";
import type { CsvRecord } from "~/domain/postings/importRow";

export interface CsvRecords {
  records: { /** Line of the file the row begins on, from 1. */ line: number; values: CsvRecord }[];
  damaged: { line: number; error: FieldError }[];
  /** Columns of the file that mean nothing here: ignored, and said. */
  unknownColumns: string[];
}

/** A row with more line ends than this inside its quotes is taken for quotes that never close. */
const MOST_LINES = 80;

/**
 * The rows of an import file: semicolons or commas (or tabs), quotes, blank lines, UTF-8, UTF-16 or Windows-1252.
 * A damaged row is reported with its line and the others are kept.
 */
export function readCsvRecords(file: Uint8Array | string): CsvRecords {
  const lines = decode(file)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/);
  const first = lines.findIndex((line) => line.trim() !== "" && !/^sep=.$/i.test(line));
  if (first < 0) return { records: [], damaged: [{ line: 1, error: fieldError("file_empty") }], unknownColumns: [] };
  const delimiter = delimiterOf(lines[first] ?? "");
  const columns = (cellsOf(lines[first] ?? "", delimiter) ?? []).map(columnName);
  const columnNames = new Set<string>(CSV_COLUMNS.map((column) => column.name));
  const lacking = CSV_COLUMNS.filter((column) => column.required && !columns.includes(column.name)).map(
    (column) => column.name,
  );
  if (lacking.length > 0)
    return {
      records: [],
      damaged: [{ line: first + 1, error: fieldError("file_header", { columns: lacking.join(", ") }) }],
      unknownColumns: [],
    };
  const unknownColumns = columns.filter((column) => column !== "" && !columnNames.has(column));
  return { ...readRows(lines, first + 1, { columns, delimiter }), unknownColumns };
}

interface Layout {
  columns: string[];
  delimiter: string;
}

function readRows(lines: string[], from: number, layout: Layout): Pick<CsvRecords, "records" | "damaged"> {
  const records: CsvRecords["records"] = [];
  const damaged: CsvRecords["damaged"] = [];
  for (let at = from; at < lines.length;) {
    const row = readRow(lines, at, layout);
    if ("error" in row) damaged.push({ line: at + 1, error: row.error });
    else if (Object.values(row.values).some((value) => value.trim() !== ""))
      records.push({ line: at + 1, values: row.values });
    at += "error" in row ? 1 : row.length;
  }
  return { records, damaged };
}

/** One row, as many lines as its quotes need. A row that makes no sense costs its first line only. */
function readRow(
  lines: string[],
  at: number,
  { columns, delimiter }: Layout,
): { values: CsvRecord; length: number } | { error: FieldError } {
  let open = oddQuotes(lines[at] ?? "");
  let length = 1;
  while (open && length < MOST_LINES && at + length < lines.length)
    open = oddQuotes(lines[at + length++] ?? "") !== open;
  const text = lines.slice(at, at + length).join("\n");
  if (text.trim() === "") return { values: {}, length };
  const cells = open ? null : cellsOf(text, delimiter);
  if (cells === null) return { error: fieldError("row_quotes") };
  const extra = cells.slice(columns.length).some((cell) => cell.trim() !== "");
  if (cells.length < columns.length || extra)
    return { error: fieldError("row_columns", { found: cells.length, expected: columns.length }) };
  return { values: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])), length };
}

function oddQuotes(text: string): boolean {
  return (text.match(/"/g)?.length ?? 0) % 2 === 1;
}

function cellsOf(row: string, delimiter: string): string[] | null {
  try {
    return parse(row, { delimiter, relax_column_count: true, trim: true, record_delimiter: ["\u0000"] })[0] ?? [];
  } catch {
    return null;
  }
}

function delimiterOf(header: string): string {
  const count = (sign: string) => header.split(sign).length;
  return [";", ",", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ";");
}

/** "Ore settimanali", "ORE_SETTIMANALI" → "ore_settimanali". */
function columnName(cell: string): string {
  return plain(cell).replaceAll(" ", "_");
}

/** The text of a file: UTF-8, UTF-16 or, where neither fits, Windows-1252. */
export function decode(file: Uint8Array | string): string {
  if (typeof file === "string") return file;
  if (file[0] === 0xff && file[1] === 0xfe) return new TextDecoder("utf-16le").decode(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252")
      .decode(file)
      .replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80] ?? "");
  }
}

/** Signs 128 to 159 of Windows-1252: some versions of Node decode them as Latin-1, losing the euro and the curly quotes. */
const WINDOWS_SIGNS = [..."€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ"];
