import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPostingViews } from "~/server/observe/postingViews";
import { everyMonth, statisticsSince, sumFigures } from "~/domain/organisations/statistics";
import { measureResponsiveness } from "~/domain/organisations/responsiveness";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { insertApplication } from "~db/queries/applications/applications";
import { listMonthlyFigures, listPostingFigures } from "~db/queries/organisations/ownStatistics";
import { findMedianDays } from "~db/queries/postings/postingCards";
import { listClockedApplications } from "~db/queries/organisations/responsiveness";
import { testDatabase } from "../../support/database";
import { anOrganisationIn, aPostingIn, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
const errors: unknown[] = [];
let now = NOW;
const views = createPostingViews({ db, now: () => now, onError: (error) => errors.push(error) });
const BROWSER = "Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";
let server: Server;
let organisationId: OrganisationId;
let posting: PostingId;
let address: string;

beforeAll(async () => {
  await insertWorld(db);
  organisationId = await anOrganisationIn(db);
  posting = await aPostingIn(db, organisationId);
  const { code } = await db.selectFrom("postings").select("code").where("id", "=", posting).executeTakeFirstOrThrow();
  const app = express();
  app.use(views.count);
  app.get(
    "/opportunita/:code",
    (request, response) =>
      void response.status(request.params.code === `L-${code}` || request.query["c"] ? 200 : 404).send("ok"),
  );
  server = app.listen(0);
  address = `http://localhost:${(server.address() as AddressInfo).port}/opportunita/L-${code}`;
});
afterAll(() => server.close());

const open = (headers: Record<string, string> = {}, url = address) =>
  fetch(url, { headers: { "user-agent": BROWSER, ...headers } }).then((answer) => answer.text());
const stored = () =>
  db.selectFrom("postingViews").select(["onDay", "views"]).where("postingId", "=", posting).orderBy("onDay").execute();

test("a page opened is one more on its day in Italy; robots, the signed in and pages that are not there are none", async () => {
  await Promise.all([open(), open(), open({}, `${address}?da=046017`)]);
  await Promise.all([
    open({ "user-agent": "Mozilla/5.0 (compatible; SomeBot/2.1; +https://bot.invalid)" }),
    open({ "user-agent": "" }),
    open({ cookie: "a=b; sid=abcdef" }),
    open({ "sec-purpose": "prefetch" }),
    open({}, `${address}9`),
    fetch(address, { method: "POST", headers: { "user-agent": BROWSER } }).then((answer) => answer.text()),
  ]);
  expect(await stored()).toEqual([]);
  await Promise.all([views.flush(), views.flush()]);
  expect(await stored()).toEqual([{ onDay: "2026-11-23", views: 3 }]);
  now = new Date("2026-11-23T23:30:00Z"); // already the twenty-fourth, in Italy
  await open();
  await views.stop();
  expect(await stored()).toEqual([
    { onDay: "2026-11-23", views: 3 },
    { onDay: "2026-11-24", views: 1 },
  ]);
  expect(errors).toEqual([]);
});

test("what cannot be written is kept and written later, once", async () => {
  now = new Date("2026-11-25T10:00:00Z");
  await open();
  await db.schema.alterTable("posting_views").renameTo("away").execute();
  await views.flush();
  expect(errors).toHaveLength(1);
  await db.schema.alterTable("away").renameTo("posting_views").execute();
  await views.flush();
  expect((await stored()).at(-1)).toEqual({ onDay: "2026-11-25", views: 1 });
});

test("an advert no longer there does not stop the others", async () => {
  await open({}, `${address.replace(/L-\d+/, "L-999999")}?c=1`);
  await open();
  await views.flush();
  expect((await stored()).at(-1)).toEqual({ onDay: "2026-11-25", views: 2 });
});

test("figures by advert and by month, only of the own organisation; the median is the same everywhere it is shown", async () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  const answersFour = async () => {
    for (const [n, answered] of [
      [1, 26.5],
      [2, 28],
      [3, 10],
      [4, null],
    ] as const) {
      const sentAt = daysAgo(30);
      const id = await db.transaction().execute((trx) =>
        insertApplication(trx, {
          postingId: posting,
          personId: null,
          origin: n === 1 ? "desk" : "self",
          state: "sent",
          name: "Ada",
          email: `v${n}@prova.invalid`,
          phone: null,
          locale: "it",
          tokenHash: `v${n}`,
          sentAt,
          confirmedAt: sentAt,
          createdAt: sentAt,
        }),
      );
      if (id && answered !== null)
        await db
          .updateTable("applications")
          .set({ firstAnswerAt: daysAgo(answered) })
          .where("id", "=", id)
          .execute();
    }
  };
  expect((await listPostingFigures(db, [organisationId], "2026-01-01"))[0]?.medianDays).toBeNull();
  await answersFour();
  const [row, ...more] = await listPostingFigures(db, [organisationId], "2026-01-01");
  expect([row, more]).toMatchObject([{ self: 3, desk: 1, answered: 3, hired: 0, medianDays: 4 }, []]);
  expect(sumFigures([row ?? { views: 0, self: 0, desk: 0, answered: 0, hired: 0 }])).toMatchObject({
    self: 3,
    desk: 1,
  });
  expect(
    measureResponsiveness(await listClockedApplications(db, [organisationId], new Date()), new Date()).medianDays,
  ).toBe(4);
  expect(await findMedianDays(db, organisationId)).toBe(4);
  const other = await anOrganisationIn(db, "Altra");
  expect([
    await listPostingFigures(db, [other], "2026-01-01"),
    await listMonthlyFigures(db, [other], "2026-01-01"),
  ]).toEqual([[], []]);
  const months = everyMonth(await listMonthlyFigures(db, [organisationId], "2025-12-01"), "2026-11-30");
  expect([statisticsSince("2026-11-30"), months.length, months[0]?.month, months.at(-1)]).toMatchObject([
    "2025-12-01",
    12,
    "2025-12",
    { month: "2026-11" },
  ]);
  expect(months.at(-1)?.views).toBe(6);
});
