import { beforeAll, expect, test } from "vitest";
import { EVERYTHING } from "~search/port";
import { createPostgresEngine } from "~search/postgres/engine";
import { upsertDocument, deleteDocument } from "~search/postgres/upsertDocuments";
import { testDatabase } from "../../support/database";
import { document, insertPostings } from "../../support/searchPostings";

const { db } = await testDatabase();
const posting = document({ code: 600, title: "Ombrellaio" });
const codes = async () =>
  (await createPostgresEngine(db).search({ ...EVERYTHING, text: "ombrellaio" }, { today: "2026-11-22" })).hits.map(
    (hit) => hit.code,
  );

beforeAll(() => insertPostings(db, [posting]));

test("a posting is found at the commit, not before, and not if the writer gives up", async () => {
  const given = db.transaction().execute(async (trx) => {
    await upsertDocument(trx, posting);
    expect(await codes()).toEqual([]);
    throw new Error("given up");
  });
  await expect(given).rejects.toThrow("given up");
  expect(await codes()).toEqual([]);
  await db.transaction().execute((trx) => upsertDocument(trx, posting));
  expect(await codes()).toEqual([600]);
  await db.transaction().execute((trx) => deleteDocument(trx, posting.postingId));
  expect(await codes()).toEqual([]);
});
