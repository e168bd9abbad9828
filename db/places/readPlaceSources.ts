import { parse } from "csv-parse/sync";
import { placeKey } from "~/domain/places/placeKeys";
import type { Place } from "~/domain/places/resolvePlace";

/** A Comune of the list of ISTAT: those that are there now. */
interface IstatRow {
  istat: string;
  name: string;
  otherName: string | null;
  province: string;
  cadastral: string;
}

/** The file is not what was asked for: said in one sentence. */
export class PlacesFileError extends Error {}

/** ISTAT's "Elenco dei codici e delle denominazioni", saved as CSV by itself: semicolons, Windows-1252, headings of several lines. */
export function readIstatList(file: Uint8Array): IstatRow[] {
  const [head = [], ...rows] = rowsOf(textOf(file), ";");
  const at = columnsOf(head, {
    istat: /^codice comune formato alfanumerico/,
    name: /^denominazione in italiano/,
    otherName: /^denominazione altra lingua/,
    province: /^sigla automobilistica/,
    cadastral: /^codice catastale del comune/,
  });
  return rows
    .filter((row) => /^\d{6}$/.test(row[at.istat] ?? ""))
    .map((row) => ({
      istat: row[at.istat] ?? "",
      name: nameOf(row[at.name]),
      otherName: nameOf(row[at.otherName]) || null,
      province: row[at.province] ?? "",
      cadastral: row[at.cadastral] ?? "",
    }));
}

/** The archive of ANPR, with every Comune since 1861: the CSV of the Ministry, or the same rows as JSON as software carries them. */
export function readAnprArchive(file: Uint8Array): Place[] {
  const text = textOf(file);
  return text.trimStart().startsWith("[") ? readAnprJson(text) : readAnprCsv(text);
}

function readAnprCsv(text: string): Place[] {
  const [head = [], ...rows] = rowsOf(text, text.slice(0, text.indexOf("\n")).includes(";") ? ";" : ",");
  const at = columnsOf(head, {
    startsOn: /^dataistituzione/,
    endsOn: /^datacessazione/,
    cadastral: /^codcatastale/,
    name: /^denominazione it/,
    otherName: /^altradenominazione/,
    province: /^siglaprovincia/,
  });
  const cell = (row: readonly string[], column: keyof typeof at) => row[at[column]] ?? "";
  return rows.flatMap((row) =>
    archived({
      name: cell(row, "name"),
      otherName: cell(row, "otherName"),
      province: cell(row, "province"),
      cadastral: cell(row, "cadastral"),
      startsOn: cell(row, "startsOn"),
      // The Ministry writes the end of time where a Comune is still there.
      endsOn: cell(row, "endsOn").startsWith("9999") ? "" : cell(row, "endsOn"),
    }),
  );
}

interface AnprJson {
  name: string;
  name_alt: string;
  province: string;
  code: string;
  date_created: string;
  date_deleted: string;
}

function readAnprJson(text: string): Place[] {
  const rows = JSON.parse(text) as AnprJson[];
  if (!Array.isArray(rows) || rows.some((row) => typeof row.name !== "string" || typeof row.code !== "string"))
    throw new PlacesFileError("The archive of Comuni has rows without a name or a code.");
  return rows.flatMap((row) =>
    archived({
      name: row.name,
      otherName: row.name_alt,
      province: row.province,
      cadastral: row.code,
      startsOn: row.date_created,
      endsOn: row.date_deleted,
    }),
  );
}

/** The archive writes names in capitals, or every word with one. */
function capitalised(name: string): string {
  const words =
    name === name.toUpperCase()
      ? name.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase())
      : name;
  return words.replace(PARTICLES, (word) => word.toLowerCase());
}

/** Small words inside a name. */
const PARTICLES =
  / (?:Di|Del|Della|Dell'|Dei|Degli|Delle|Dello|D'|In|A|Al|Alla|Ai|E|Ed|Da|Nel|Nell'|Nella|Con|Sul|Sulla|Per)(?= |(?<='))/g;

/** Nobody alive was born in what ended before. */
const FIRST_END = "1900-01-01";

function archived(row: { [Name in Exclude<keyof Place, "istat">]: string }): Place[] {
  const day = (text: string) => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? null;
  const endsOn = day(row.endsOn);
  if (row.name === "" || (endsOn !== null && endsOn < FIRST_END)) return [];
  return [
    {
      istat: null,
      name: capitalised(nameOf(row.name)),
      otherName: capitalised(nameOf(row.otherName)) || null,
      province: /^[A-Z]{2}$/.test(row.province) ? row.province : null,
      cadastral: /^[A-Z]\d{3}$/.test(row.cadastral) ? row.cadastral : null,
      startsOn: day(row.startsOn),
      endsOn,
    },
  ];
}

/**
 * One list of both: those ISTAT numbers with its spelling and code, with the day they began; all others from the archive.
 * Where the two disagree whether a Comune is still there, the archive is the newer.
 */
export function mergePlaces(numbered: readonly IstatRow[], archive: readonly Place[]): Place[] {
  const byCadastral = new Map(numbered.map((row) => [row.cadastral, row]));
  const merged = archive.map((place): Place => {
    const row = place.endsOn === null ? byCadastral.get(place.cadastral ?? "") : undefined;
    if (!row) return place;
    byCadastral.delete(row.cadastral);
    return {
      ...place,
      istat: row.istat,
      name: row.name,
      otherName: row.otherName ?? place.otherName,
      province: row.province,
    };
  });
  const left = [...byCadastral.values()].filter(
    ({ cadastral }) => !archive.some((place) => place.cadastral === cadastral),
  );
  const only = left.map((row): Place => ({ ...row, startsOn: null, endsOn: null }));
  return [...merged, ...only].sort(
    (a, b) => placeKey(a.name).localeCompare(placeKey(b.name)) || (a.startsOn ?? "").localeCompare(b.startsOn ?? ""),
  );
}

function nameOf(text: string | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function textOf(file: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(file);
  } catch {
    return new TextDecoder("windows-1252").decode(file);
  }
}

function rowsOf(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
}

/** The place of each column by its heading, in small letters without accents; throws the first that is missing. */
function columnsOf<Name extends string>(head: readonly string[], patterns: Record<Name, RegExp>): Record<Name, number> {
  const headings = head.map(placeKey);
  const found = {} as Record<Name, number>;
  for (const [name, pattern] of Object.entries(patterns) as [Name, RegExp][]) {
    found[name] = headings.findIndex((heading) => pattern.test(heading));
    if (found[name] < 0) throw new PlacesFileError(`No column is called as ${pattern.source.slice(1)} is.`);
  }
  return found;
}
