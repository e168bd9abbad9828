import { stringify } from "csv-stringify/sync";
import { CSV_COLUMNS } from "~/domain/postings/csvColumns";

/** An empty file of adverts to fill in, for Excel in Italian: names, one example row, semicolons, byte order mark. */
export function writeImportTemplate(): string {
  return stringify([CSV_COLUMNS.map(({ name }) => name), CSV_COLUMNS.map(({ example }) => example)], {
    bom: true,
    delimiter: ";",
    record_delimiter: "windows",
  });
}
