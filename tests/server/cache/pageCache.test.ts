import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import express, { type Request, type Response } from "express";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFreshnessReader } from "~/server/cache/freshness";
import { formKey, createPageCache } from "~/server/cache/pageCache";
import { setRequestId, readLocale, createSecureHeaders } from "~/server/middleware/requestSetup";
import { openDatabase } from "~db/client";
import { document, insertPostings } from "../../support/searchPostings";
import { testDatabase } from "../../support/database";

const { db, pool, url } = await testDatabase();
const clock = { now: new Date("2026-11-22T12:00:00Z") };
/** A second process of the product, as far as the cache is concerned: its own memory, its own connections. */
const second = openDatabase(url, { max: 2 });
const servers: Server[] = [];

interface Site {
  ask: (
    path: string,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; text: string; raw: Buffer; headers: Record<string, string>; writings: number }>;
}

/** A site whose pages say what is in the database, and how often they were written. */
async function siteOn(at: typeof pool): Promise<Site> {
  const app = express();
  let writings = 0;
  app.use(
    setRequestId,
    createSecureHeaders({ https: false }),
    readLocale(["it", "en"]),
    createPageCache({ freshness: createFreshnessReader(at), limitBytes: 5_000_000, now: () => clock.now }),
  );
  const write = async (request: Request, response: Response) => {
    writings++;
    const { rows } = await pool.query<{ said: string }>(
      "select (select string_agg(title || ' ' || state || ' ' || closes_on, ', ' order by code) from postings) || ' · ' || (select string_agg(name, ', ') from organisations) || ' · ' || (select desk_name from site_settings) as said",
    );
    const own = request.path === "/sportello" ? `${Math.random()}` : "";
    const key = request.path.startsWith("/opportunita/") ? `<input value="${formKey(response)}">` : "";
    response.type("text/html").send(`<p>${rows[0]?.said} ${clock.now.toISOString().slice(0, 10)} ${own}</p>${key} è`);
  };
  app.get("*", (request, response) => void write(request, response));
  const server = app.listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    async ask(path, headers = {}) {
      const before = writings;
      const response = await fetch(`http://127.0.0.1:${port}${path}`, {
        headers: { "accept-encoding": "identity", ...headers },
      });
      const raw = Buffer.from(await response.arrayBuffer());
      return {
        status: response.status,
        text: raw.toString("utf8"),
        raw,
        headers: Object.fromEntries(response.headers),
        writings: writings - before,
      };
    },
  };
}

let site: Site;
let other: Site;
const posting = document({ code: 482, title: "Magazziniere" });

/** Asks until the page is given from the cache: twice written alike, then kept. */
async function warm(path: string, on = site): Promise<string> {
  await on.ask(path);
  await on.ask(path);
  const third = await on.ask(path);
  expect(third.writings, `${path} is kept`).toBe(0);
  return third.text;
}

beforeAll(async () => {
  await insertPostings(db, [posting]);
  site = await siteOn(pool);
  other = await siteOn(second.pool);
});
afterAll(async () => {
  for (const server of servers) server.close();
  await second.db.destroy();
});

describe("whatever changes is seen by the very next request, in every process", () => {
  const changes: [string, () => Promise<unknown>, RegExp][] = [
    ["an advert changed", () => sql`update postings set title = 'Cuoca'`.execute(db), /Cuoca published/],
    [
      "an advert closed",
      () => sql`update postings set state = 'closed', closed_at = now(), closing_outcome = 'filled_here'`.execute(db),
      /Cuoca closed/,
    ],
    [
      "an advert published again",
      () => sql`update postings set state = 'published', closed_at = null, closing_outcome = null`.execute(db),
      /Cuoca published/,
    ],
    [
      "another advert",
      () => insertPostings(db, [document({ code: 483, title: "Saldatore" })]).catch(() => sql`select 1`.execute(db)),
      /Saldatore published/,
    ],
    ["an advert deleted", () => sql`delete from postings where code = 483`.execute(db), /^(?!.*Saldatore)/s],
    ["an organisation's name", () => sql`update organisations set name = 'Nome Nuovo'`.execute(db), /Nome Nuovo/],
    ["a setting", () => sql`update site_settings set desk_name = 'Sportello Nuovo'`.execute(db), /Sportello Nuovo/],
    [
      "a change inside a longer transaction",
      () =>
        db.transaction().execute(async (trx) => {
          await sql`update site_settings set desk_name = 'Prima'`.execute(trx);
          await sql`savepoint here`.execute(trx);
          await sql`update site_settings set desk_name = 'Dopo'`.execute(trx);
        }),
      /Dopo/,
    ],
  ];
  test.each(changes)("%s", async (_name, change, shown) => {
    await warm("/opportunita");
    await warm("/opportunita", other);
    await change();
    for (const each of [site, other]) {
      const answer = await each.ask("/opportunita");
      expect(answer.text).toMatch(shown);
      expect(answer.writings).toBe(1);
    }
  });

  test("a change not committed yet is not seen, and is seen as soon as it is", async () => {
    await warm("/opportunita");
    await db.transaction().execute(async (trx) => {
      await sql`update site_settings set desk_name = 'In Corso'`.execute(trx);
      const meanwhile = await site.ask("/opportunita");
      expect(meanwhile.writings).toBe(0);
      expect(meanwhile.text).not.toContain("In Corso");
    });
    expect((await site.ask("/opportunita")).text).toContain("In Corso");
  });

  test("who writes at the same time does not stop the other", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        db.transaction().execute(async (trx) => {
          // Crosswise, as a clerk and a job may: a lock held early would have them wait for each other.
          const both = [
            sql`update site_settings set desk_phone = ${String(at)}`,
            sql`insert into audit_entries (actor_role, deed, noun) values ('x', 'x', 'x')`,
          ];
          for (const statement of at % 2 ? both : both.toReversed()) await statement.execute(trx);
        }),
      ),
    );
    expect((await sql<{ phone: string }>`select desk_phone as phone from site_settings`.execute(db)).rows).toHaveLength(
      1,
    );
  });

  test("what no public page shows leaves the pages where they are", async () => {
    await warm("/opportunita");
    await sql`insert into posting_views (posting_id, on_day, views) select id, current_date, 1 from postings limit 1`.execute(
      db,
    );
    await sql`insert into audit_entries (actor_role, deed, noun) values ('x', 'x', 'x')`.execute(db);
    expect((await site.ask("/opportunita")).writings).toBe(0);
  });
});

describe("the clock alone changes pages too", () => {
  test("midnight in Rome, which is not midnight in London", async () => {
    clock.now = new Date("2026-11-22T22:59:59Z");
    await warm("/opportunita");
    clock.now = new Date("2026-11-22T23:00:00Z");
    expect((await site.ask("/opportunita")).writings).toBe(1);
  });

  test("the hour an event begins", async () => {
    clock.now = new Date("2026-11-25T08:00:00Z");
    await sql`update postings set begins_at = '2026-11-25T09:00:00Z'`.execute(db);
    await warm("/");
    clock.now = new Date("2026-11-25T08:59:59Z");
    expect((await site.ask("/")).writings).toBe(0);
    clock.now = new Date("2026-11-25T09:00:00Z");
    expect((await site.ask("/")).writings).toBe(1);
  });
});

describe("nobody is given what is another's", () => {
  test("any cookie, a search of one's own address, another method: always written anew", async () => {
    await warm("/opportunita");
    expect((await site.ask("/opportunita", { cookie: "sid=x" })).writings).toBe(1);
    expect((await site.ask("/opportunita", { cookie: "salvati=482" })).writings).toBe(1);
    expect((await site.ask("/opportunita", { authorization: "Bearer x" })).writings).toBe(1);
    expect((await site.ask("/en/opportunita")).writings).toBe(1);
    expect((await site.ask("/opportunita?q=cuoca")).writings).toBe(1);
    for (const path of ["/candidatura/abc", "/area-personale", "/scrivania"]) {
      await site.ask(path);
      await site.ask(path);
      expect((await site.ask(path)).writings, path).toBe(1);
    }
  });

  test("a page that is not written the same twice is never kept", async () => {
    for (let time = 0; time < 5; time++) expect((await site.ask("/sportello")).writings).toBe(1);
  });

  test("each response has its own form keys, plain and compressed", async () => {
    await warm("/opportunita/L-482");
    const [one, two] = [
      await site.ask("/opportunita/L-482"),
      await site.ask("/opportunita/L-482", { "accept-encoding": "gzip" }),
    ];
    expect([one.writings, two.writings]).toEqual([0, 0]);
    expect(two.headers["content-encoding"]).toBe("gzip");
    const keyOf = ({ text }: { text: string }) => /value="([^"]+)"/.exec(text)?.[1];
    expect(keyOf(one)).toHaveLength(32);
    expect(keyOf(two)).toHaveLength(32);
    expect(keyOf(one)).not.toBe(keyOf(two));
    expect(two.text.replace(/"[\w-]{20,}"/g, "")).toBe(one.text.replace(/"[\w-]{20,}"/g, ""));
    expect(one.headers["etag"]).toBeUndefined();
  });

  test("a browser that has the page is told so; after a change it is sent anew", async () => {
    await warm("/opportunita");
    const { headers } = await site.ask("/opportunita");
    const known = { "if-none-match": headers["etag"] ?? "" };
    expect(await site.ask("/opportunita", known)).toMatchObject({ status: 304, text: "" });
    await sql`update site_settings set desk_name = 'Ancora'`.execute(db);
    expect(await site.ask("/opportunita", known)).toMatchObject({ status: 200 });
  });
});

test("when the version cannot be read, pages are written and none is kept", async () => {
  await warm("/opportunita");
  await sql`alter table data_version rename to data_version_away`.execute(db);
  try {
    for (let time = 0; time < 4; time++)
      expect(await site.ask("/opportunita")).toMatchObject({ status: 200, writings: 1 });
  } finally {
    await sql`alter table data_version_away rename to data_version`.execute(db);
  }
  expect((await site.ask("/opportunita")).status).toBe(200);
});

test("what is compressed is a whole gzip stream", async () => {
  const { fillGzip, fillPlain, templateOf } = await import("~/server/cache/template");
  const own = ["a".repeat(22), "b".repeat(32)];
  const page = Buffer.from(`${"è".repeat(3000)}${own[0]}mezzo${own[1]}${own[0]}fine`);
  const template = templateOf(page, own);
  expect(fillPlain(template, own)).toEqual(page);
  expect(gunzipSync(fillGzip(template, ["x", "yy"])).toString()).toBe(`${"è".repeat(3000)}xmezzoyyxfine`);
});
