import { once } from "node:events";
import { connect, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import express from "express";
import { afterAll, expect, test } from "vitest";
import { rejectMalformed } from "~/server/middleware/rejectMalformed";

const app = express();
app.use(rejectMalformed, (_request, response) => void response.status(200).end());
const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => void server.close());

/** What is answered to a request written by hand: a well-behaved client would never send some of these. */
async function statusOf(line: string, headers: readonly string[] = ["Host: localhost"]): Promise<number> {
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write([`${line} HTTP/1.1`, ...headers, "Connection: close", "", ""].join("\r\n"));
  return Number((await text(socket)).slice(9, 12));
}

test("pages and their questions pass", async () => {
  for (const path of [
    "/",
    "/en",
    "/opportunita?q=a//b&dove=%00",
    "/dati-aperti/opportunita.csv",
    "/opportunita/L-1?data=x",
  ])
    expect([path, await statusOf(`GET ${path}`)]).toEqual([path, 200]);
  expect(await statusOf("GET /", ["Host: [::1]:3000", "X-Forwarded-Host: lavoro.comune.example:8443"])).toBe(200);
});

test("an address of another site, or none at all, is not looked at", async () => {
  for (const path of [
    "//altrove.invalid/",
    "/en//altrove.invalid/",
    "/en/\\altrove.invalid/",
    "/\\altrove.invalid",
    "/en/x/..//altrove.invalid",
    "/%2e//altrove.invalid",
    "http://altrove.invalid/opportunita",
    "/opportunita#x",
    "/opportunita/%ff",
    "/%E0%A4%A.css",
  ]) {
    expect([path, await statusOf(`GET ${path}`)]).toEqual([path, 400]);
  }
  expect(await statusOf("OPTIONS *")).toBe(400);
  expect(await statusOf("TRACE /")).toBe(405);
});

test("a host that is none is refused, also the one a proxy tells", async () => {
  for (const host of ["a b", "[", "localhost:999999", "nome@altrove.invalid"])
    expect([host, await statusOf("GET /", [`Host: ${host}`])]).toEqual([host, 400]);
  expect(await statusOf("GET /", ["Host: localhost", "X-Forwarded-Host: a b"])).toBe(400);
});

test("what a page is made from is not given out apart from the page", async () => {
  for (const path of [
    "/opportunita/L-1.data",
    "/en/opportunita.data?x=1",
    "/_root.data",
    "/opportunita?x=1&_data=routes%2Fsite%2Fpostings",
    "/opportunita?%5Fdata=x",
    "/opportunita?x=?&_data=x",
    "/x/../_root.data",
    "/__manifest?p=%2Fgestione",
  ]) {
    expect([path, await statusOf(`GET ${path}`)]).toEqual([path, 404]);
  }
});
