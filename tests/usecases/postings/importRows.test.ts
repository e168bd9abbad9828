import { readFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { fillVocabulary } from "~/run/seed/vocabulary";
import { resolveRows } from "~/usecases/postings/importRows";
import { readCsvRecords } from "~/usecases/postings/readCsvRecords";
import { findOccupations } from "~db/queries/vocabulary/vocabulary";
import { setComuni } from "~db/queries/places/places";
import { COMUNI } from "~db/seed/comuni";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import { testDatabase } from "../../support/database";

const { db } = await testDatabase();
const TODAY = "2026-11-23";

beforeAll(async () => {
  await db.transaction().execute((trx) => setComuni(trx, COMUNI));
  await fillVocabulary(db, () => {});
});

test("every advert of the demonstration is read whole, each word as the lists have it", async () => {
  const { records, damaged, unknownColumns } = await readCsvRecords(readFileSync("db/seed/demo/postings.csv"));
  expect([damaged, unknownColumns]).toEqual([[], []]);
  const rows = await resolveRows(db, records, { today: TODAY });
  expect(rows.length).toBeGreaterThan(100);
  expect(
    rows.flatMap((row) => (row.ok ? row.notes : row.problems).map((problem) => ({ line: row.line, ...problem }))),
  ).toEqual([]);
  expect(rows.filter((row) => row.readAs.length > 0)).toEqual([]);
});

test("other words are taken for the likest of the vocabulary when one is clearly meant, and it is said", async () => {
  const values = {
    codice_interno: "A1",
    titolo: "Prova",
    professione: "adetto magazino",
    competenze_essenziali: "condurre carelli elevatori, pulire, coraggio",
  };
  const [row] = await resolveRows(db, [{ line: 2, values }], {
    today: TODAY,
    vocabulary: createPostgresVocabulary(db),
  });
  expect(row?.readAs).toEqual([
    { column: "competenze", typed: "condurre carelli elevatori", read: "condurre carrelli elevatori" },
    { column: "professione", typed: "adetto magazino", read: "magazziniere/magazziniera" },
  ]);
  const fields = row?.ok ? row.fields : undefined;
  expect(await findOccupations(db, fields?.occupationId ? [fields.occupationId] : [])).toMatchObject([
    { masculine: "magazziniere" },
  ]);
  // What nobody can tell stays in the writer's words, and no word goes lost.
  expect(fields?.otherRequirements).toBe("pulire\ncoraggio");
});
