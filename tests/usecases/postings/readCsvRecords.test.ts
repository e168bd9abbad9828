import { expect, test } from "vitest";
import { readCsvRecords } from "~/usecases/postings/readCsvRecords";

const HEAD = "codice_interno;titolo;descrizione";
const bytes = (text: string) => new TextEncoder().encode(text);
const titles = async (file: Uint8Array | string) =>
  (await readCsvRecords(file)).records.map((record) => record.values["titolo"]);

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
])("%s", async (_, file) => expect(await titles(file)).toEqual(["Perito"]));

test("an old Windows file keeps its accents and its euro sign", async () => {
  const file = new Uint8Array([...bytes(`${HEAD}\n1;Attivit`), 0xe0, ...bytes(";paga in "), 0x80]);
  expect((await readCsvRecords(file)).records[0]?.values).toEqual({
    codice_interno: "1",
    titolo: "Attività",
    descrizione: "paga in €",
  });
});

test("a text on several lines stays one row, and the next rows know their line", async () => {
  const { records } = await readCsvRecords(`${HEAD}\n1;"Cuoca/o";"primo\nsecondo; ""terzo"""\n2;Barista;x`);
  expect(records.map((record) => record.line)).toEqual([2, 4]);
  expect(records[0]?.values["descrizione"]).toBe('primo\nsecondo; "terzo"');
});

test("damaged rows are reported by line with the reason, and the others are kept", async () => {
  const { records, damaged } = await readCsvRecords(
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

test("a file without names, or with nothing, is said in one line", async () => {
  expect((await readCsvRecords("")).damaged[0]?.error.code).toBe("file_empty");
  expect((await readCsvRecords("1;Cuoca/o;x")).damaged).toEqual([
    { line: 1, error: { code: "file_header", params: { columns: "codice_interno, titolo" } } },
  ]);
  expect((await readCsvRecords(`${HEAD};stipendio_segreto\n1;Cuoca/o;x;y`)).unknownColumns).toEqual([
    "stipendio_segreto",
  ]);
});

test("a file that is not a CSV, and a very long one, do not bring anything down", async () => {
  expect((await readCsvRecords(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0xff, 0xfe]))).records).toEqual([]);
  expect((await readCsvRecords(`${HEAD}\n${'1;"Cuoca/o;x\n'.repeat(5000)}`)).records.length).toBeLessThan(5000);
  expect((await readCsvRecords(`${HEAD}\n${"1;Cuoca/o;x\n".repeat(5000)}`)).records).toHaveLength(5000);
});

test("a file past its measure is refused in words, and of many damaged rows the first are told", async () => {
  expect((await readCsvRecords(`${HEAD}\n${"a\n".repeat(2_000_000)}`)).damaged).toEqual([
    { line: 1, error: { code: "file_rows", params: { max: 5000 } } },
  ]);
  const wide = (columns: number) => readCsvRecords(`${HEAD}${";x".repeat(columns - 3)}\n1;Cuoca/o;x`);
  expect((await wide(121)).damaged[0]?.error).toEqual({ code: "file_columns", params: { max: 120 } });
  expect((await wide(2_000_000)).damaged[0]?.error).toEqual({ code: "file_columns", params: { max: 120 } });
  expect((await wide(120)).damaged[0]?.error.code).toBe("row_columns");
  const damaged = await readCsvRecords(`${HEAD}\n${"a\n".repeat(1000)}1;Cuoca/o;x`);
  expect([damaged.damaged.length, damaged.damagedCount, damaged.records.length]).toEqual([200, 1000, 1]);
  expect(damaged.records[0]?.line).toBe(1002);
  expect((await readCsvRecords(`${HEAD}\r${"1;Cuoca/o;x\r".repeat(3)}`)).records.map(({ line }) => line)).toEqual([
    2, 3, 4,
  ]);
});
