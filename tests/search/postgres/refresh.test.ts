import { sql } from "kysely";
import { afterAll, beforeEach, expect, test } from "vitest";
import { openDatabase } from "~db/client";
import { EVERYTHING, type SearchEngine } from "~search/port";
import { createPostgresEngine } from "~search/postgres/engine";
import { upsertDocument, deleteDocument } from "~search/postgres/upsertDocuments";
import { testDatabase } from "../../support/database";
import { document, insertPostings, randomOf, TRADES } from "../../support/searchPostings";

/** Two pools are two processes: each keeps columns of its own. */
const { db, url } = await testDatabase();
const another = openDatabase(url);
afterAll(() => another.db.destroy());
const here = createPostgresEngine(db);
const there = createPostgresEngine(another.db);

const FIRST = document({ code: 701, title: "Ombrellaio" });
const SECOND = document({ code: 702, title: "Arrotino" });
const THIRD = document({ code: 703, title: "Spazzacamino" });
const codes = async (engine = there) =>
  (await engine.search({ ...EVERYTHING, pageSize: 50 }, { today: "2026-11-22" })).hits
    .map((hit) => hit.code)
    .sort((a, b) => a - b);

let given = false;
beforeEach(async () => {
  if (!given) await insertPostings(db, [FIRST, SECOND, THIRD]);
  given = true;
  await here.rebuild([FIRST, SECOND]);
});

test("what another process writes, changes or takes out is seen by the next question", async () => {
  expect(await codes()).toEqual([701, 702]);
  await here.index([THIRD, { ...FIRST, version: 2, closesOn: "2026-11-01" }]);
  expect(await codes()).toEqual([702, 703]);
  await here.remove([SECOND.postingId]);
  expect(await codes()).toEqual([703]);
  expect(await codes(here)).toEqual([703]);
});

test("who began to write first and ended last is not missed, and what was given up is not seen", async () => {
  let end = () => {};
  const held = new Promise<void>((resolve) => (end = resolve));
  let begun = () => {};
  const writing = new Promise<void>((resolve) => (begun = resolve));
  const slow = db.transaction().execute(async (trx) => {
    await upsertDocument(trx, THIRD);
    begun();
    await held;
  });
  await writing;
  await db.transaction().execute((trx) => deleteDocument(trx, SECOND.postingId));
  expect(await codes()).toEqual([701]);
  await db
    .transaction()
    .execute(async (trx) => {
      await upsertDocument(trx, SECOND);
      throw new Error("given up");
    })
    .catch(() => {});
  expect(await codes()).toEqual([701]);
  end();
  await slow;
  expect(await codes()).toEqual([701, 703]);
});

test("many questions while much is written: each number is of one state", async () => {
  const answers: Promise<void>[] = [];
  for (let round = 0; round < 30; round++) {
    const changed = round % 2 === 0 ? here.remove([FIRST.postingId]) : here.index([FIRST]);
    for (const engine of [here, there]) {
      answers.push(
        engine
          .search({ ...EVERYTHING, text: "ombrellaio arrotino" }, { today: "2026-11-22" })
          .then(({ hits, total, facets }) => {
            expect(hits.length).toBe(total);
            expect(facets.kinds.job).toBe(total);
            expect(hits.every((hit) => hit.postingId === (hit.code === 701 ? FIRST : SECOND).postingId)).toBe(true);
          }),
      );
    }
    await changed;
  }
  await Promise.all(answers);
});

test("after many changes, what is kept in memory says what would be read anew", async () => {
  const random = randomOf(5);
  const many = Array.from({ length: 120 }, (_, at) => document({ ...TRADES[at % TRADES.length], code: 800 + at }));
  await insertPostings(db, many);
  await here.index(many);
  const texts = ["", "cameriera", "addetta vendite", "operaio turni", "magaziniere", "saldatore tig", "oss"];
  const ask = async (engine: SearchEngine) => {
    const answers = await Promise.all(
      texts.map((text) =>
        engine.search({ ...EVERYTHING, text, pageSize: 200, comune: "046017", withinKm: 20 }, { today: "2026-11-22" }),
      ),
    );
    return answers.map(({ tookMs: _, ...answer }) => answer);
  };
  for (let version = 2; version < 14; version++) {
    await ask(there);
    const some = many
      .filter(() => random() < 0.15)
      .map((one) => ({
        ...one,
        ...TRADES[(one.code + version) % TRADES.length],
        version,
        comune: version % 2 ? "046017" : "046003",
      }));
    if (version % 3 === 0) await here.index(some);
    else await here.remove(some.map(({ postingId }) => postingId));
    const anew = openDatabase(url);
    const read = await ask(createPostgresEngine(anew.db));
    await anew.db.destroy();
    expect(await ask(there)).toEqual(read);
  }
});

test("a table emptied or brought back from a backup is read anew, though no change says so", async () => {
  expect(await codes()).toEqual([701, 702]);
  await sql`truncate search_documents cascade`.execute(db);
  await sql`truncate search_changes`.execute(db);
  expect(await codes()).toEqual([]);
  await here.rebuild([THIRD]);
  expect(await codes()).toEqual([703]);
});
