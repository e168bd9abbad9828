import { expect, test } from "vitest";
import { CSV_COLUMNS } from "~/domain/postings/csvColumns";
import { writeImportTemplate } from "~/serializers/importTemplate";
import { readCsvRecords } from "~/usecases/postings/readCsvRecords";

test("the template opens in Excel in Italian: a byte order mark, semicolons, whole lines, examples as they are typed", () => {
  const [head, example, ...rest] = writeImportTemplate().split("\r\n");
  expect(head).toMatch(/^\uFEFForganizzazione;codice_interno;/);
  expect(example).toMatch(/;1\.500,00;1\.650,00;mese;.*;\+30;\+30;/);
  expect(rest).toEqual([""]);
});

test("the template reads back", () => {
  const { records, damaged, unknownColumns } = readCsvRecords(new TextEncoder().encode(writeImportTemplate()));
  expect([damaged, unknownColumns]).toEqual([[], []]);
  expect(records).toEqual([
    { line: 2, values: Object.fromEntries(CSV_COLUMNS.map(({ name, example }) => [name, example])) },
  ]);
});
