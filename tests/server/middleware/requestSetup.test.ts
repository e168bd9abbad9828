import { once } from "node:events";
import type { AddressInfo } from "node:net";
import express, { type RequestHandler } from "express";
import { afterAll, expect, test } from "vitest";
import { readLocale, rejectForeignForms } from "~/server/middleware/requestSetup";

const app = express();
const say: RequestHandler = (request, response) => {
  response.json({ cookie: request.headers.cookie ?? null, origin: request.headers.origin ?? null });
};
app.use(rejectForeignForms, readLocale(["it", "en"]), say);
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => void server.close());

const TOKEN = "x".repeat(43);
const post = (path: string, headers: Record<string, string>) =>
  fetch(site + path, { method: "POST", headers, body: new URLSearchParams({ "List-Unsubscribe": "One-Click" }) });
const ELSEWHERE = { origin: "https://posta.invalid", "sec-fetch-site": "cross-site", cookie: "sid=segreto" };

test("leaving in one click works from anywhere, and brings no cookie along", async () => {
  for (const path of [`/avvisi/${TOKEN}/ferma`, `/en/avvisi/${TOKEN}/ferma`]) {
    const answer = await post(path, ELSEWHERE);
    expect([answer.status, await answer.json()]).toEqual([200, { cookie: null, origin: null }]);
  }
});

test("every other form sent from elsewhere is refused", async () => {
  const paths = [
    `/avvisi/${TOKEN}`,
    `/avvisi/${TOKEN}/conferma`,
    "/avvisi/corto/ferma",
    `/area-personale?x=/avvisi/${TOKEN}/ferma`,
    `/x/avvisi/${TOKEN}/ferma`,
    `/avvisi/${TOKEN}/ferma/altro`,
    "/salvati",
  ];
  const answers = await Promise.all(paths.map((path) => post(path, ELSEWHERE)));
  expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 403));
  expect((await post("/salvati", { origin: site })).status).toBe(200);
});
