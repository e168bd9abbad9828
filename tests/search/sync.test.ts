import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PostingId } from "~/domain/ids";
import { EVERYTHING } from "~search/port";
import { insertChanges } from "~search/sync/outbox";
import { verifyAll } from "~search/sync/verify";
import { rebuild, type Progress } from "~search/sync/rebuild";
import { loadSyncState } from "~search/sync/state";
import {
  changePosting,
  inMeilisearch,
  keptDatabase,
  createSyncedSearch,
  MOMENT,
  type KeptSearch,
} from "../support/syncedSearch";
import { MEILISEARCH, testMeilisearch } from "../support/meilisearch";
import { document, insertPostings, TRADES } from "../support/searchPostings";

describe.skipIf(!MEILISEARCH)("the Meilisearch index of a running product", { timeout: 60_000 }, async () => {
  const db = await keptDatabase();
  const own = testMeilisearch();
  const documents = Array.from({ length: 30 }, (_, at) => document({ ...TRADES[at % TRADES.length], code: 400 + at }));
  const CODES = documents.map((doc) => doc.code);
  const idOf = (at: number) => documents[at % documents.length]?.postingId as PostingId;
  let search: KeptSearch;

  beforeAll(async () => {
    if (!MEILISEARCH || !own) return;
    await insertPostings(db, documents);
    for (const { postingId } of documents) await changePosting(db, postingId, {});
    search = createSyncedSearch(db, { ...MEILISEARCH, prefix: own.prefix, answerWithinMs: 10_000 });
    await search.trusted();
  });
  afterAll(() => search?.stop());

  test("is made by itself where there was none, and says what the postings say", async () => {
    expect(await inMeilisearch(search)).toEqual(CODES);
    expect((await search.engine.search({ ...EVERYTHING, text: "saldatore" }, MOMENT)).engine).toBe("meilisearch");
  });

  test("shows a change by itself, and what is taken back no more", async () => {
    await changePosting(db, idOf(0), { title: "Ombrellaio" });
    expect(await search.codes("ombrellaio"), "PostgreSQL answers meanwhile").toEqual([400]);
    await expect
      .poll(() => search.codes("ombrellaio", search.meilisearch), { timeout: 15_000, interval: 20 })
      .toEqual([400]);
    await changePosting(db, idOf(0), { state: "paused" });
    await expect
      .poll(() => search.codes("ombrellaio", search.meilisearch), { timeout: 15_000, interval: 20 })
      .toEqual([]);
    await changePosting(db, idOf(0), { title: documents[0]?.title ?? "", state: "published" });
    await expect.poll(() => inMeilisearch(search), { timeout: 15_000 }).toEqual(CODES);
  });

  test("a change that is given up is never told", async () => {
    const before = search.way.health.told;
    await expect(
      db.transaction().execute(async (trx) => {
        await insertChanges(trx, [idOf(0)]);
        throw new Error("given up");
      }),
    ).rejects.toThrow("given up");
    await changePosting(db, idOf(1), {});
    await expect.poll(() => search.way.health.told, { timeout: 5000 }).toBe(before + 1);
  });

  test("an index that is lost and begun again by the next change, while nobody asks, is noticed and made anew", async () => {
    const { trips } = search.way.health;
    await search.connection.waitForTask(
      await search.connection.call(async (client) => await client.deleteIndex(search.connection.live)),
    );
    await changePosting(db, idOf(5), {});
    await expect.poll(() => search.way.health.trips, { timeout: 10_000 }).toBeGreaterThan(trips);
    await search.trusted();
    expect(await inMeilisearch(search)).toEqual(CODES);
  });

  test("a posting Meilisearch refuses is set aside, the others of its batch are told, and its next change is tried again", async () => {
    await sql`alter table comuni drop constraint comuni_lat_on_earth`.execute(db);
    await sql`update comuni set lat = 'NaN' where istat = '046003'`.execute(db);
    await db.transaction().execute(async (trx) => {
      await sql`update postings set comune = '046003', version = version + 1 where id = ${idOf(2)}`.execute(trx);
      await sql`update postings set title = 'Bottaio', version = version + 1 where id = any(${documents.slice(3, 8).map((doc) => doc.postingId)}::uuid[])`.execute(
        trx,
      );
      await insertChanges(
        trx,
        documents.slice(0, 10).map((doc) => doc.postingId),
      );
    });
    await expect
      .poll(async () => (await search.meilisearch.search({ ...EVERYTHING, text: "bottaio" }, MOMENT)).total, {
        timeout: 5000,
      })
      .toBe(5);
    await expect.poll(() => search.way.health.setAside, { timeout: 5000 }).toBe(1);
    expect(search.way.health.answering).toBe("meilisearch");
    await sql`update comuni set lat = 44.0739 where istat = '046003'`.execute(db);
    await changePosting(db, idOf(2), {});
    await expect.poll(() => search.way.health.setAside, { timeout: 5000 }).toBe(0);
    expect(await inMeilisearch(search)).toEqual(CODES);
  });

  test("what was changed behind its back is found by comparing, and mended", async () => {
    await search.connection.waitForTask(
      await search.connection.withIndex(
        search.connection.live,
        async (index) => await index.deleteDocuments([idOf(4)]),
      ),
    );
    await search.meilisearch.index([
      { ...document({ code: 999 }), postingId: "0198aaaa-0000-7000-8000-000000000000" as never },
    ]);
    expect(await verifyAll({ db, connection: search.connection })).toBe("mended");
    await expect.poll(() => inMeilisearch(search), { timeout: 3000 }).toEqual(CODES);
  });

  test("is made anew under load without losing a change, while questions go on", async () => {
    const steps: Progress["step"][] = [];
    const making = new AbortController();
    const made = rebuild(
      { db, connection: search.connection },
      { moment: MOMENT, live: true, onProgress: ({ step }) => steps.push(step) },
    ).finally(() => making.abort());
    let change = 0;
    const answers = new Set<number>();
    while (!making.signal.aborted) {
      await changePosting(db, idOf(change), { title: `Mestiere ${change++}` });
      answers.add((await search.engine.search(EVERYTHING, MOMENT)).total);
    }
    expect(await made).toBe(30);
    expect([...new Set(steps)]).toEqual(["settings", "filling", "replaying", "checking", "exchanging"]);
    expect(answers).toEqual(new Set([30]));
    await expect.poll(() => search.way.health.waiting, { timeout: 5000 }).toBe(0);
    expect(await verifyAll({ db, connection: search.connection })).toBe("true");
    expect((await loadSyncState(db)).oldUid).not.toBeNull();
  });

  test("made by two processes at once, it is made once", async () => {
    const parts = { db, connection: search.connection };
    const both = await Promise.all([
      rebuild(parts, { moment: MOMENT, live: true }),
      rebuild(parts, { moment: MOMENT, live: true }),
    ]);
    expect(both.filter((count) => count === null)).toHaveLength(1);
    expect(await inMeilisearch(search)).toEqual(CODES);
  });
});
