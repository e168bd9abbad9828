import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import type { PostingId } from "~/domain/ids";
import type { Db } from "~db/client";
import { EVERYTHING } from "~search/port";
import { verifyAll } from "~search/sync/verify";
import { countPendingChanges } from "~search/sync/outbox";
import {
  changePosting,
  inMeilisearch,
  keptDatabase,
  createSyncedSearch,
  MOMENT,
  type KeptSearch,
} from "../support/syncedSearch";
import { MEILISEARCH_PROGRAM, SERVER_KEY, testServer, type MeilisearchServer } from "../support/meilisearchServer";
import { rawAnswer, testProxy, type Proxy } from "../support/proxy";
import { document, insertPostings, TRADES } from "../support/searchPostings";

/** A real server that the tests may kill and wipe (MEILI_BIN says where its program is), reached through a proxy of their own. */
describe.skipIf(!MEILISEARCH_PROGRAM)("when Meilisearch fails", { timeout: 90_000 }, async () => {
  const documents = Array.from({ length: 60 }, (_, at) => document({ ...TRADES[at % TRADES.length], code: 400 + at }));
  const CODES = documents.map((doc) => doc.code);
  let db: Db;
  let server: MeilisearchServer;
  let proxy: Proxy;
  if (MEILISEARCH_PROGRAM) db = await keptDatabase();

  beforeAll(async () => {
    if (!MEILISEARCH_PROGRAM) return;
    server = await testServer();
    proxy = await testProxy(server.port);
    await insertPostings(db, documents);
    for (const { postingId } of documents) await changePosting(db, postingId, {});
    return async () => {
      proxy.close();
      await server.kill();
      server.putAway();
    };
  });

  /** A search of the test's own over the proxy, already trusted; stopped, and the server well again, at the end of the test. */
  async function running(): Promise<KeptSearch> {
    proxy.behave({});
    const search = createSyncedSearch(db, { url: proxy.url, key: SERVER_KEY, answerWithinMs: 800 });
    onTestFinished(async () => {
      proxy.behave({});
      await search.stop();
    });
    await search.trusted();
    return search;
  }

  /** Nothing lost, nothing too much, every record as its posting says. */
  async function trueAgain(search: KeptSearch): Promise<void> {
    const whole = async () => {
      expect(search.way.health.answering, search.said.join(" | ")).toBe("meilisearch"); // it may not have noticed yet what happened
      expect(await countPendingChanges(db)).toMatchObject({ waiting: 0 });
      expect(await inMeilisearch(search)).toEqual(CODES);
    };
    await vi.waitFor(whole, { timeout: 50_000, interval: 100 });
    expect(await verifyAll({ db, connection: search.connection })).toBe("true");
  }

  let change = 0;
  const changeOne = () =>
    changePosting(db, documents[change % documents.length]?.postingId as PostingId, { title: `Mestiere ${change++}` });

  /** Asks and changes until `done`. A question that throws fails the test. */
  async function askMeanwhile(search: KeptSearch, done: () => boolean): Promise<void> {
    for (let asked = 0; !done(); asked++) {
      if (asked % 40 === 0) await changeOne();
      const { total } = await search.engine.search(EVERYTHING, MOMENT);
      expect(total).toBe(documents.length);
    }
  }

  test("killed while it indexes and while it is asked: every question is answered, no change is lost, it is trusted again by itself", async () => {
    const search = await running();
    let over = false;
    const asking = askMeanwhile(search, () => over);
    await pause(300);
    await server.kill();
    await vi.waitFor(() => expect(search.way.health.answering).toBe("postgres"), { timeout: 5000 });
    await pause(500);
    await server.start();
    await pause(300);
    over = true;
    await asking;
    expect(search.way.health.trips).toBeGreaterThan(0);
    await trueAgain(search);
  });

  test("killed while nobody asks: it is noticed all the same", async () => {
    const search = await running();
    await server.kill();
    await vi.waitFor(() => expect(search.way.health).toMatchObject({ answering: "postgres", doubt: "away" }), {
      timeout: 10_000,
    });
    await server.start();
    await trueAgain(search);
  });

  test("its volume wiped: it is filled again by itself", async () => {
    const search = await running();
    await server.kill();
    server.wipe();
    await changeOne();
    expect(await search.codes("")).toEqual(CODES);
    await server.start();
    await trueAgain(search);
  });

  test("its volume wiped and the server back before anybody looked: an empty index is never believed", async () => {
    const search = await running();
    await server.kill();
    server.wipe();
    await server.start();
    expect(await search.codes("")).toEqual(CODES);
    await changeOne();
    await trueAgain(search);
  });

  test("a wrong key: PostgreSQL answers, and the reason is said", async () => {
    await (await running()).stop();
    const search = createSyncedSearch(db, { url: proxy.url, key: "not the key" });
    onTestFinished(() => search.stop());
    await vi.waitFor(() => expect(search.way.health.problem).toContain("MEILI_KEY"), { timeout: 5000 });
    expect(await search.codes("")).toEqual(CODES);
    expect(search.way.health.answering).toBe("postgres");
  });

  test("a full task queue: the changes wait, finished tasks are forgotten, and then all are told", async () => {
    const search = await running();
    const full = JSON.stringify({
      message: "Meilisearch cannot receive write operations because the limit of the task database has been reached.",
      code: "no_space_left_on_device",
      type: "system",
      link: "",
    });
    proxy.behave({
      answer: {
        to: /^POST \/indexes\/[^/]+\/documents[? ]/,
        raw: rawAnswer("422 Unprocessable Entity", "application/json", full),
      },
    });
    await changeOne();
    await vi.waitFor(() => expect(search.way.health.failures.full).toBeGreaterThan(0), { timeout: 5000 });
    expect(await search.codes("")).toEqual(CODES);
    proxy.behave({});
    await trueAgain(search);
    expect(search.way.health.setAside).toBe(0);
  });

  test("slow answers: PostgreSQL answers in the same request, and after two the wait is spared", async () => {
    const search = await running();
    proxy.behave({ delayMs: 5000 });
    for (let asked = 0; asked < 4; asked++) {
      const { engine, total } = await search.engine.search(EVERYTHING, MOMENT);
      expect({ engine, total }).toEqual({ engine: "postgres", total: documents.length });
    }
    expect(search.way.health.trips).toBe(1);
    expect(search.way.health.fallbacks, "questions that waited").toBeLessThanOrEqual(2);
    proxy.behave({});
    await trueAgain(search);
  });

  test.each([
    ["a proxy's page in its place", rawAnswer("502 Bad Gateway", "text/html", "<html><h1>Bad gateway</h1></html>")],
    ["a page that says all is well", rawAnswer("200 OK", "text/html", "<html>Hello</html>")],
    ["JSON that is no answer", rawAnswer("200 OK", "application/json", '{"results":"none"}')],
    ["an empty answer", rawAnswer("200 OK", "application/json", "")],
  ])("%s: the question is answered all the same", async (_, raw) => {
    const search = await running();
    proxy.behave({ answer: { to: /multi-search/, raw } });
    expect(await search.codes("")).toEqual(CODES);
    expect(search.way.health).toMatchObject({ answering: "postgres", doubt: "away" });
    await changeOne();
    proxy.behave({});
    await trueAgain(search);
  });

  test("connections cut in the middle of everything", async () => {
    const search = await running();
    let over = false;
    const asking = askMeanwhile(search, () => over);
    for (let times = 0; times < 5; times++) {
      proxy.behave({ cut: true });
      await pause(150);
      proxy.behave({});
      await pause(250);
    }
    over = true;
    await asking;
    await trueAgain(search);
  });

  test("other settings put on the live index under load: it is made anew beside, and the questions never notice", async () => {
    const search = await running();
    let over = false;
    const asking = askMeanwhile(search, () => over);
    await search.connection.waitForTask(
      await search.connection.withIndex(
        search.connection.live,
        async (index) => await index.updateSettings({ filterableAttributes: ["id"], searchableAttributes: ["title"] }),
      ),
    );
    await vi.waitFor(() => expect(search.way.health.trips).toBeGreaterThan(0), { timeout: 10_000 });
    over = true;
    await asking;
    await trueAgain(search);
  });
});
