import type { AddressInfo } from "node:net";
import { once } from "node:events";
import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { setRequestId, readLocale, rejectForeignForms, createSecureHeaders } from "~/server/middleware/requestSetup";

const app = express().use(
  setRequestId,
  createSecureHeaders({ https: true }),
  rejectForeignForms,
  readLocale(["it", "en"]),
  (_request, response) => void response.send("ok"),
);
const server = app.listen(0);
let site = "";
beforeAll(async () => {
  if (!server.listening) await once(server, "listening");
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const policyOf = async (path: string) => (await fetch(site + path)).headers;

test.each([
  "/",
  "/incorpora",
  "/incorpora/opportunita/",
  "/incorpora/opportunita/x",
  "/x/incorpora/opportunita",
  "/en/incorpora",
  "/opportunita?/incorpora/opportunita",
  "//incorpora/opportunita",
])("%s may be framed by nobody", async (path) => {
  const headers = await policyOf(path);
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
});

test("scripts of this host alone run, none written into a page", async () => {
  const directives = ((await policyOf("/")).get("content-security-policy") ?? "").split(";");
  expect(directives.filter((each) => /^(script|default)-src/.test(each)).sort()).toEqual([
    "default-src 'self'",
    "script-src 'self'",
    "script-src-attr 'none'",
  ]);
});

test.each(["/incorpora/opportunita", "/en/incorpora/opportunita?q=x"])(
  "%s may be framed by anybody, and can do nothing",
  async (path) => {
    const headers = await policyOf(path);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("frame-ancestors *");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).not.toContain("script-src");
    expect(headers.get("x-frame-options")).toBeNull();
  },
);

test("with https this host is reached by https alone, and nothing is said of others below its name", async () => {
  for (const path of ["/", "/incorpora/opportunita"])
    expect((await policyOf(path)).get("strict-transport-security")).toBe("max-age=31536000");
});

test("another site's program may ask what is allowed, and may not send a form", async () => {
  const from = { origin: "https://altro.invalid", "sec-fetch-site": "cross-site" };
  expect((await fetch(`${site}/api/v1/opportunita`, { method: "OPTIONS", headers: from })).status).toBe(200);
  expect((await fetch(`${site}/opportunita/L-482`, { method: "POST", headers: from })).status).toBe(403);
});
