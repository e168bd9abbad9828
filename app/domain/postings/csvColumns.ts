import { POSTING_FIELD_KEYS, POSTING_FIELDS, type CsvCell, type PostingField } from "./fieldTable";

export interface CsvColumn extends CsvCell {
  /** The field it fills by itself; columns that need a lookup or several fields have none. */
  field?: Exclude<PostingField, "languages">;
}

/** Columns about the row itself, before the fields. */
const ROW_COLUMNS = [
  { name: "organizzazione", example: "00743110157" },
  { name: "codice_interno", required: true, example: "MAG-2026-04" },
] as const satisfies readonly CsvColumn[];

export type RowColumnName = (typeof ROW_COLUMNS)[number]["name"];

const FIELD_COLUMNS = POSTING_FIELD_KEYS.map((about) => {
  const { csv } = POSTING_FIELDS[about];
  return "lookup" in csv ? { ...csv, about } : { ...csv, about, field: about as Exclude<PostingField, "languages"> };
});

/** The field a column says something of; columns about the row itself have none. */
type About = { about: PostingField } | { about?: undefined; name: RowColumnName };

/** The columns of an import file, in the order of the template. Only two are required; the order is free. */
export const CSV_COLUMNS: readonly (CsvColumn & About)[] = [...ROW_COLUMNS, ...FIELD_COLUMNS];
