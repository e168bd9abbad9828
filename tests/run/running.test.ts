import { once } from "node:events";
import fs from "node:fs";
import http, { type Server } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import express from "express";
import { pino } from "pino";
import { afterAll, expect, test } from "vitest";
import { createLogFile } from "~/server/observe/logFile";
import { createMetrics } from "~/server/observe/metrics";
import { createReadiness } from "~/server/observe/readiness";
import { pathForLog } from "~/server/middleware/requestLog";
import { createRouteNames } from "~/server/observe/routeNames";
import { createGracefulShutdown } from "~/server/middleware/gracefulShutdown";
import { createHealth } from "~search/health";
import { testDatabase } from "../support/database";

const { db, pool } = await testDatabase();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-running-"));
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.closeAllConnections();
  fs.rmSync(folder, { recursive: true });
});

async function listen(app: express.Express): Promise<{ server: Server; url: string }> {
  const server = app.listen(0, "127.0.0.1");
  servers.push(server);
  await once(server, "listening");
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const pickers = createHealth(true, new Date(0));
const metricsOf = (token?: string) =>
  createMetrics({
    pool,
    token,
    jobsRunning: () => true,
    searchHealth: () => createHealth(false, new Date(0)),
    pickersHealth: () => pickers,
    routeName: createRouteNames({
      root: { id: "root", path: "" },
      one: { id: "one", parentId: "root", path: "opportunita/:code" },
    } as never),
  });

test("the log never grows beyond twice its limit, and keeps its newest lines", () => {
  const file = path.join(folder, "server.log");
  const log = pino({}, createLogFile(file, { limitBytes: 5_000 }));
  for (let line = 0; line < 400; line++) log.info({ line }, "a request");
  const sizes = [file, `${file}.1`].map((name) => fs.statSync(name).size);
  expect(Math.max(...sizes)).toBeLessThan(5_200);
  expect(fs.readdirSync(folder).sort()).toEqual(["server.log", "server.log.1"]);
  expect(fs.readFileSync(file, "utf8").trim().split("\n").at(-1)).toContain('"line":399');
});

test.each([
  ["/candidatura/VBsbD-f4oxwfO14Pk-UdIX-7p4qUbCIQa5UHXfBGwFc/conferma", "/candidatura/…/conferma"],
  ["/opportunita?q=Mario+Rossi&dove=046017", "/opportunita"],
  ["/scrivania/persone/4fdd5224-8112-414a-ae59-0dbf24f3726e", "/scrivania/persone/…"],
  ["/opportunita/L-482", "/opportunita/L-482"],
  ["/dichiarazione-di-accessibilita-del-sito", "/dichiarazione-di-accessibilita-del-sito"],
])("the log says of %s only %s", (url, said) => expect(pathForLog(url)).toBe(said));

test("figures are shown to this machine alone, or to who shows the token", async () => {
  const app = express();
  const [open, closed] = [metricsOf(), metricsOf("a-long-enough-token")];
  app.get("/open", open.show);
  app.get("/closed", closed.show);
  app.use(open.measure);
  app.get("*", (_request, response) => void response.send("x"));
  const { url } = await listen(app);
  const ask = (address: string, headers: Record<string, string> = {}) => fetch(url + address, { headers });
  await ask("/opportunita/L-1?q=segreto");
  const text = await (await ask("/open")).text();
  expect(text).toMatch(/lucca_http_request_seconds_count\{method="GET",route="\/opportunita\/:code",status="200"\} 1/);
  expect(text).toMatch(/lucca_jobs_running 1/);
  expect(text).toMatch(/lucca_mails_waiting 0/);
  expect(text).toMatch(/lucca_search_in_order 1/);
  expect(text, "the pickers' Meilisearch is not trusted yet").toMatch(/lucca_pickers_in_order 0/);
  expect(text).not.toContain("segreto");
  expect((await ask("/open", { "x-forwarded-for": "127.0.0.1" })).status).toBe(404);
  expect((await ask("/closed")).status).toBe(404);
  expect((await ask("/closed", { authorization: "Bearer another-long-token" })).status).toBe(404);
  expect(
    (await ask("/closed", { authorization: "Bearer a-long-enough-token", "x-forwarded-for": "9.9.9.9" })).status,
  ).toBe(200);
});

const NEVER_MS = 2 ** 31 - 1;

test("told to stop under load, the server answers every request it took and then ends, before anything is cut", async () => {
  const stopping = createGracefulShutdown(NEVER_MS);
  const app = express();
  app.use(stopping.closeConnections);
  app.get("/readyz", createReadiness(db, stopping));
  let taken = 0;
  app.get("*", (_request, response) => {
    taken++;
    setImmediate(() => setImmediate(() => response.send("whole")));
  });
  const { server, url } = await listen(app);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  const agent = new http.Agent({ keepAlive: true, maxSockets: 20 });
  const answers: string[] = [];
  const client = async () => {
    for (;;) {
      const answer = await requestOnce(`${url}/`, agent);
      answers.push(answer);
      if (answer === "ECONNREFUSED") return;
    }
  };
  const clients = Array.from({ length: 20 }, () => client());
  while (answers.length < 200) await once(server, "request");
  await stopping.stop(server);
  await Promise.all(clients);
  agent.destroy();
  const whole = answers.filter((answer) => answer === "whole").length;
  expect(whole).toBe(taken);
  expect(new Set(answers)).toEqual(new Set(["whole", "ECONNREFUSED"]));
});

/** The body of one answer, or the code of what went wrong. */
function requestOnce(address: string, agent: http.Agent): Promise<string> {
  return new Promise((resolve) => {
    const request = http.get(address, { agent }, (response) => {
      let said = "";
      response.on("data", (text: Buffer) => (said += text.toString()));
      response.on("end", () => resolve(said));
      response.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    });
    request.on("error", (error: NodeJS.ErrnoException) =>
      resolve(error.code === "ECONNRESET" && request.reusedSocket ? "ECONNREFUSED" : (error.code ?? error.message)),
    );
  });
}
