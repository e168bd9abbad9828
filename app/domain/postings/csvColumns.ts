import { POSTING_FIELDS, type CsvCell, type PostingField } from "./fieldTable";

export interface CsvColumn extends CsvCell {
  /** The field it fills by itself; columns that need a lookup or several fields have none. */
  field?: Exclude<PostingField, "languages">;
}

/** Columns about the row itself, before the fields. */
const ROW_COLUMNS = [
  { name: "organizzazione", example: "00743110157" },
  { name: "codice_interno", required: true, example: "MAG-2026-04" },
] as const satisfies readonly CsvColumn[];

export type CsvColumnName = (typeof ROW_COLUMNS)[number]["name"] | (typeof POSTING_FIELDS)[PostingField]["csv"]["name"];

const FIELD_COLUMNS: CsvColumn[] = Object.entries(POSTING_FIELDS).map(([field, { csv }]) =>
  "lookup" in csv ? csv : { ...csv, field: field as Exclude<PostingField, "languages"> },
);

/** The columns of an import file, in the order of the template. Only two are required; the order is free. */
export const CSV_COLUMNS = [...ROW_COLUMNS, ...FIELD_COLUMNS] as readonly (CsvColumn & { name: CsvColumnName })[];
