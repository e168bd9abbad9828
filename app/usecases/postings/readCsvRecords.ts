import { parse } from "csv-parse/sync";
import { type FieldError, fieldError } from "~/domain/forms/errors";
import { CSV_COLUMNS } from "~/domain/postings/csvColumns";
import { plain } from "~/domain/postings/csvWords";
import type { CsvRecord } from "~/domain/postings/importRow";
import { readFileText } from "./readFileText";
import { createTurns } from "./turns";

export interface CsvRecords {
  records: { /** Line of the file the row begins on, from 1. */ line: number; values: CsvRecord }[];
  /** The first of the rows that cannot be read. */
  damaged: { line: number; error: FieldError }[];
  /** How many rows cannot be read in all. */
  damagedCount: number;
  /** Columns of the file that mean nothing here: ignored, and said. */
  unknownColumns: string[];
}

/** Rows of one file, readable or not; beyond them nothing of it is taken. */
export const MAX_ROWS = 5000;
const MAX_COLUMNS = 120;
/** Damaged rows told one by one; of the others the number. */
const MAX_DAMAGED = 200;
/** A row with more line ends than this inside its quotes is taken for quotes that never close. */
const MOST_LINES = 80;
/** Characters of one row: the longest texts of an advert fit several times. */
const MAX_ROW_LENGTH = 60_000;

/**
 * The rows of an import file: semicolons or commas (or tabs), quotes, blank lines, UTF-8, UTF-16 or Windows-1252.
 * A damaged row is reported with its line and the others are kept; a file of more than `MAX_ROWS` rows is refused whole.
 * Others are answered while a long file is read.
 */
export async function readCsvRecords(file: Uint8Array | string): Promise<CsvRecords> {
  const text = (await readFileText(file)).replace(/^\uFEFF/, "");
  const head = await findHead(text);
  if (!head) return refused(1, fieldError("file_empty"));
  if (head.text.length > MAX_ROW_LENGTH) return refused(head.line, fieldError("file_columns", { max: MAX_COLUMNS }));
  const delimiter = delimiterOf(head.text);
  const columns = (cellsOf(head.text, delimiter) ?? []).map(columnName);
  if (columns.length > MAX_COLUMNS) return refused(head.line, fieldError("file_columns", { max: MAX_COLUMNS }));
  const columnNames = new Set<string>(CSV_COLUMNS.map((column) => column.name));
  const lacking = CSV_COLUMNS.filter((column) => column.required && !columns.includes(column.name)).map(
    (column) => column.name,
  );
  if (lacking.length > 0) return refused(head.line, fieldError("file_header", { columns: lacking.join(", ") }));
  const unknownColumns = columns.filter((column) => column !== "" && !columnNames.has(column));
  const rows = await readRows(text, { line: head.line + 1, at: head.next }, { columns, delimiter });
  return rows ? { ...rows, unknownColumns } : refused(head.line, fieldError("file_rows", { max: MAX_ROWS }));
}

function refused(line: number, error: FieldError): CsvRecords {
  return { records: [], damaged: [{ line, error }], damagedCount: 1, unknownColumns: [] };
}

/** Where a line begins: its number in the file from 1, and its first character. */
interface Position {
  line: number;
  at: number;
}

interface Line {
  text: string;
  /** Where the next line begins: past the end of the text after the last. */
  next: number;
}

const LINE_END = /\r\n|\n|\r/g;

function lineAt(text: string, at: number): Line {
  LINE_END.lastIndex = at;
  const end = LINE_END.exec(text);
  return end
    ? { text: text.slice(at, end.index), next: end.index + end[0].length }
    : { text: text.slice(at), next: text.length + 1 };
}

/** The first line that says something, after the "sep=;" that Excel writes. */
async function findHead(text: string): Promise<(Line & { line: number }) | null> {
  const turn = createTurns();
  for (let at = 0, line = 1; at < text.length; line++) {
    const here = lineAt(text, at);
    if (here.text.trim() !== "" && !/^sep=.$/i.test(here.text)) return { ...here, line };
    at = here.next;
    await turn();
  }
  return null;
}

interface Layout {
  columns: string[];
  delimiter: string;
}

/** Null when the file has too many rows. */
async function readRows(
  text: string,
  { line, at }: Position,
  layout: Layout,
): Promise<Pick<CsvRecords, "records" | "damaged" | "damagedCount"> | null> {
  const records: CsvRecords["records"] = [];
  const damaged: CsvRecords["damaged"] = [];
  let damagedCount = 0;
  const turn = createTurns();
  while (at < text.length) {
    const row = readRow(text, at, layout);
    if ("error" in row) {
      damagedCount++;
      if (damaged.length < MAX_DAMAGED) damaged.push({ line, error: row.error });
    } else if (Object.values(row.values).some((value) => value.trim() !== ""))
      records.push({ line, values: row.values });
    if (records.length + damagedCount > MAX_ROWS) return null;
    line += row.lines;
    at = row.next;
    await turn();
  }
  return { records, damaged, damagedCount };
}

type Row = ({ values: CsvRecord } | { error: FieldError }) & { lines: number; next: number };

/** One row, as many lines as its quotes need. A row that makes no sense costs its first line only. */
function readRow(text: string, at: number, { columns, delimiter }: Layout): Row {
  const first = lineAt(text, at);
  const damage = (error: FieldError): Row => ({ error, lines: 1, next: first.next });
  let open = oddQuotes(first.text);
  let [row, next, lines] = [first.text, first.next, 1];
  while (open && lines < MOST_LINES && next < text.length && row.length <= MAX_ROW_LENGTH) {
    const more = lineAt(text, next);
    open = oddQuotes(more.text) !== open;
    [row, next, lines] = [`${row}\n${more.text}`, more.next, lines + 1];
  }
  if (row.length > MAX_ROW_LENGTH) return damage(fieldError("too_long", { max: MAX_ROW_LENGTH }));
  if (row.trim() === "") return { values: {}, lines, next };
  const cells = open ? null : cellsOf(row, delimiter);
  if (cells === null) return damage(fieldError("row_quotes"));
  const extra = cells.slice(columns.length).some((cell) => cell.trim() !== "");
  if (cells.length < columns.length || extra)
    return damage(fieldError("row_columns", { found: cells.length, expected: columns.length }));
  return { values: Object.fromEntries(columns.map((column, index) => [column, cells[index] ?? ""])), lines, next };
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
