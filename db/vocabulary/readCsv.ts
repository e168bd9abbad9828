import { CsvError, parse } from "csv-parse/sync";
import type { CsvRow, EscoProblem } from "~/domain/vocabulary/escoCsv";

export interface CsvContent {
  rows: CsvRow[];
  /** Records out of form, by the line they begin on. */
  problems: EscoProblem[];
}

/** How a record of ESCO begins: its kind and its address, or the two words of a relation. Inside a record no line does. */
const BEGINNING =
  /^(?:[A-Za-z]+|"[A-Za-z]+")[,;\t]"?https?:\/\/|^(?:https?:\/\/[^\s",;]+|"https?:\/\/[^\s"]+")[,;\t]"?(?:essential|optional)/;

/**
 * Records of a CSV file with a header. A file in order is read in one go; otherwise record by record,
 * so that an open quotation mark damages its own record and not what follows.
 */
export function readCsv(text: string): CsvContent {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const dialect = dialectOf(header);
  try {
    return { rows: rowsOf(parse<Parsed>(text, { ...dialect, columns: true })), problems: [] };
  } catch (damage) {
    if (!(damage instanceof CsvError)) throw damage;
    return recordByRecord(text, dialect);
  }
}

interface Dialect {
  delimiter: string;
  bom: true;
  info: true;
  skip_empty_lines: true;
}
interface Parsed {
  record: Record<string, string>;
  info: { lines: number };
}

function dialectOf(header: string): Dialect {
  const [delimiter = ","] = [",", ";", "\t"].sort((a, b) => header.split(b).length - header.split(a).length);
  return { delimiter, bom: true, info: true, skip_empty_lines: true };
}

/** csv-parse counts the line a record ends on; people look for the one it begins on. */
function rowsOf(parsed: readonly Parsed[], before = 0): CsvRow[] {
  return parsed.map(({ record, info }) => {
    const inside = Object.values(record).join("").split("\n").length - 1;
    return { line: before + info.lines - inside, record };
  });
}

function recordByRecord(text: string, dialect: Dialect): CsvContent {
  const [first = "", ...lines] = text.split("\n");
  const [columns = []]: string[][] = parse(first, { ...dialect, info: false });
  return readPieces(piecesOf(lines), { ...dialect, columns });
}

/** Halves what does not parse until the damaged records stand alone: a few damages cost a few readings, not one a record. */
function readPieces(pieces: readonly Piece[], dialect: Dialect & { columns: string[] }): CsvContent {
  const [first] = pieces;
  if (!first) return { rows: [], problems: [] };
  if (pieces.length === 1) return readPiece(first, dialect);
  try {
    const text = pieces.map((piece) => piece.text).join("\n");
    return { rows: rowsOf(parse<Parsed>(text, dialect), first.before), problems: [] };
  } catch (damage) {
    if (!(damage instanceof CsvError)) throw damage;
    const middle = pieces.length >> 1;
    const [before, after] = [readPieces(pieces.slice(0, middle), dialect), readPieces(pieces.slice(middle), dialect)];
    return { rows: before.rows.concat(after.rows), problems: before.problems.concat(after.problems) };
  }
}

interface Piece {
  /** Lines of the file before this piece. */
  before: number;
  text: string;
}

function piecesOf(lines: readonly string[]): Piece[] {
  const pieces: { before: number; lines: string[] }[] = [];
  lines.forEach((line, at) => {
    const last = pieces.at(-1);
    if (!last || BEGINNING.test(line)) pieces.push({ before: at + 1, lines: [line] });
    else last.lines.push(line);
  });
  return pieces.map(({ before, lines: own }) => ({ before, text: own.join("\n") }));
}

function readPiece({ before, text }: Piece, dialect: Dialect & { columns: string[] }): CsvContent {
  const damages: CsvError[] = [];
  // After a stray quotation mark nothing else said about the piece can be trusted.
  const skipped = (damage: CsvError | undefined) => {
    if (damage && !damages.some(isQuotation)) damages.push(damage);
    return undefined;
  };
  const parsed = parse<Parsed>(text, { ...dialect, skip_records_with_error: true, on_skip: skipped });
  return {
    rows: rowsOf(parsed, before),
    problems: damages.map((damage) => ({ line: before + lineOf(damage), reason: reasonOf(damage) })),
  };
}

const isQuotation = ({ code }: CsvError) => !code.startsWith("CSV_RECORD_INCONSISTENT");

function lineOf(damage: CsvError): number {
  const { lines, record } = damage;
  if (isQuotation(damage) || typeof lines !== "number") return 1;
  return lines - (Array.isArray(record) ? record.join("").split("\n").length - 1 : 0);
}

function reasonOf(damage: CsvError): string {
  return isQuotation(damage)
    ? "a quotation mark is open or out of place"
    : "the number of cells differs from the header";
}
