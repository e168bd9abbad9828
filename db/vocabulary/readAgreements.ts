import { parse } from "csv-parse/sync";
import type { Agreement } from "../queries/vocabulary/agreements";

export interface AgreementsFile {
  agreements: Agreement[];
  /** Lines left out: no code of four signs, or no name. */
  leftOut: number[];
  /** Columns asked for and not found in the header. */
  lacking: string[];
}

/** How the columns may be called, in lower case without accents. */
const COLUMNS = {
  code: /^(?:codice(?: contratto| ccnl| cnel| unico)?|codice alfanumerico(?: unico)?|code)$/,
  name: /^(?:titolo(?: del)?(?: contratto| ccnl)?|ccnl|contratto|denominazione|descrizione|nome|name)$/,
  sector: /^(?:settore(?: contrattuale)?|macrosettore|categoria|sector)$/,
};

/** The list of agreements as a spreadsheet saves it: comma, semicolon or tab, with a header; other columns are ignored. */
export function readAgreements(text: string): AgreementsFile {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const [delimiter = ","] = [",", ";", "\t"].sort((a, b) => header.split(b).length - header.split(a).length);
  const [names = [], ...rows]: string[][] = parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  const place = (pattern: RegExp) => names.findIndex((name) => pattern.test(plain(name)));
  const at = { code: place(COLUMNS.code), name: place(COLUMNS.name), sector: place(COLUMNS.sector) };
  const lacking = (["code", "name"] as const).filter((column) => at[column] < 0);
  if (lacking.length > 0) return { agreements: [], leftOut: [], lacking };
  const agreements = new Map<string, Agreement>();
  const leftOut: number[] = [];
  rows.forEach((row, index) => {
    const code = (row[at.code] ?? "").toUpperCase();
    const name = (row[at.name] ?? "").replace(/\s+/g, " ").slice(0, 400);
    if (/^[A-Z][A-Z0-9]{3}$/.test(code) && name.length > 1)
      agreements.set(code, { code, name, sector: row[at.sector] || null });
    else leftOut.push(index + 2);
  });
  return { agreements: [...agreements.values()], leftOut, lacking: [] };
}

function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/g, " ")
    .trim();
}
