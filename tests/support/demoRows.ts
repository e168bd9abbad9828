import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { DEMO_PEOPLE, DEMO_SEED, generatePeople } from "~db/seed/demo/people";

/** A line of a file, by the names of its columns. */
export type Row = Record<string, string>;
export const cell = (row: Row, column: string) => row[column] ?? "";
/** The lines of a file separated by tabs. */
export const tsv = (file: string): Row[] => parse(readFileSync(file), { columns: true, delimiter: "\t", quote: null });

/** The postings' file as bytes, then its lines. */
export const raw = readFileSync("db/seed/demo/postings.csv");
export const postings: Row[] = parse(raw, { columns: true, delimiter: ";", bom: true });
export const organisations = tsv("db/seed/demo/organisations.tsv");
export const people = generatePeople(DEMO_PEOPLE, DEMO_SEED);
export const ofKind = (kind: string) => postings.filter((row) => cell(row, "tipo") === kind);
export const jobs = ofKind("lavoro");
/** Percent of the rows. */
export const share = (rows: Row[], is: (row: Row) => boolean) => (100 * rows.filter(is).length) / rows.length;
/** A cell with several values. */
export const listed = (row: Row, column: string) => cell(row, column).split("|").filter(Boolean);
/** How many different ones. */
export const unique = (values: string[]) => new Set(values).size;
