import { expect, test } from "vitest";
import { readCsvRecords } from "~/usecases/postings/readCsvRecords";

const HEAD = "codice_interno;titolo;descrizione";
const bytes = (text: string) => new TextEncoder().encode(text);
const titles = (file: Uint8Array | string) => readCsvRecords(file).records.map((record) => record.values["titolo"]);

test.each([
  ["semicolons, BOM, CRLF", bytes(`\uFEFF${HEAD}\r\n1;Perito;x\r\n`)],
  ["commas", bytes('codice_interno,titolo,descrizione\n1,Perito,"a, b"\n')],
  ["tabs", bytes("codice_interno\ttitolo\tdescrizione\n1\tPerito\tx")],
  ["capitals and accents in the names", bytes("Codice Interno;TITOLO;Descrizione\n1;Perito;x")],
  ["a sep line", bytes(`sep=;\n${HEAD}\n1;Perito;x`)],
  ["blank lines and empty rows", bytes(`\n${HEAD}\n\n;;\n1;Perito;x\n;;\n`)],
  [
    "UTF-16",
    new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from([...`${HEAD}\n1;Perito;x`].map((each) => each.charCodeAt(0))).buffer),
    ]),
  ],
])("%s", (_, file) => expect(titles(file)).toEqual(["Perito"]));

test("an old Windows file keeps its accents and its euro sign", () => {
  const file = new Uint8Array([...bytes(`${HEAD}\n1;Attivit`), 0xe0, ...bytes(";paga in "), 0x80]);
  expect(readCsvRecords(file).records[0]?.values).toEqual({
    codice_interno: "1",
    titolo: "Attività",
    descrizione: "paga in €",
  });
});

test("a text on several lines stays one row, and the next rows know their line", () => {
  const { records } = readCsvRecords(`${HEAD}\n1;"Cuoca/o";"primo\nsecondo; ""terzo"""\n2;Barista;x`);
  expect(records.map((record) => record.line)).toEqual([2, 4]);
  expect(records[0]?.values["descrizione"]).toBe('primo\nsecondo; "terzo"');
});

test("damaged rows are reported by line with the reason, and the others are kept", () => {
  const { records, damaged } = readCsvRecords(
    `${HEAD}\n1;Cuoca/o;x\n2;Barista\n3;Tubi da 1" e più;x\n4;Perito;x;y;z\n5;"Mai chiusa;x\n6;Giardiniera/e;"due\nrighe"\n7;Guida;x;;`,
  );
  expect(records.map((record) => record.values["codice_interno"])).toEqual(["1", "6", "7"]);
  expect(damaged.map(({ line, error }) => [line, error.code])).toEqual([
    [3, "row_columns"],
    [4, "row_quotes"],
    [5, "row_columns"],
    [6, "row_quotes"],
  ]);
  expect(damaged[0]?.error.params).toEqual({ found: 2, expected: 3 });
});

test("a file without names, or with nothing, is said in one line", () => {
  expect(readCsvRecords("").damaged[0]?.error.code).toBe("file_empty");
  expect(readCsvRecords("1;Cuoca/o;x").damaged).toEqual([
    { line: 1, error: { code: "file_header", params: { columns: "codice_interno, titolo" } } },
  ]);
  expect(readCsvRecords(`${HEAD};stipendio_segreto\n1;Cuoca/o;x;y`).unknownColumns).toEqual(["stipendio_segreto"]);
});

test("a file that is not a CSV, and a very long one, do not bring anything down", () => {
  expect(readCsvRecords(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe])).records).toEqual([]);
  expect(readCsvRecords(`${HEAD}\n${'1;"Cuoca/o;x\n'.repeat(5000)}`).records.length).toBeLessThan(5000);
  expect(readCsvRecords(`${HEAD}\n${"1;Cuoca/o;x\n".repeat(5000)}`).records).toHaveLength(5000);
});
