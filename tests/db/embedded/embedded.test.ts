import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { afterAll, afterEach, expect, test } from "vitest";
import { acquireDatabase } from "~db/embedded/acquireDatabase";
import { placesIn } from "~db/embedded/cluster";
import { startEmbedded, type EmbeddedServer } from "~db/embedded/server";

const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca embedded-"));
const dataDir = path.join(folder, "data");
const started: EmbeddedServer[] = [];

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function start(): Promise<EmbeddedServer> {
  const server = await startEmbedded({ dataDir });
  started.push(server);
  return server;
}

async function ask<Row>(url: string, query: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(query)).rows as Row[];
  } finally {
    await client.end();
  }
}

function startWriter(): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", path.join(import.meta.dirname, "writer.ts"), dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** Lets it acknowledge some rows, then kills what `victims` names, the hard way. */
async function killWhileWriting(victims: (writer: number, server: number) => number[]): Promise<number> {
  const writer = startWriter();
  let said = "";
  const kept = () => said.split("\n").filter((line) => line.startsWith("kept")).length;
  writer.stdout?.on("data", (text: Buffer) => {
    said += text.toString();
    if (kept() < 300 || writer.killed) return;
    for (const pid of victims(writer.pid ?? 0, Number(/server (\d+)/.exec(said)?.[1]))) process.kill(pid, "SIGKILL");
  });
  await once(writer, "close");
  return Number(/kept (\d+)\n[^\n]*$/.exec(said)?.[1]);
}

test("a first start killed while it made the data folder is made again", async () => {
  const { base } = placesIn(dataDir);
  const writer = startWriter();
  while (!fs.existsSync(base) || !fs.readdirSync(base).some((name) => name.startsWith("cluster.new-")))
    await new Promise((resolve) => setImmediate(resolve));
  writer.kill("SIGKILL");
  await once(writer, "close");
  expect(fs.existsSync(path.join(base, "cluster"))).toBe(false);
  const { url } = await start();
  expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
  expect(fs.readdirSync(base).filter((name) => name.startsWith("cluster.new-"))).toEqual([]);
});

test.each([
  ["the owner alone", (writer: number) => [writer]],
  ["owner and database at once", (writer: number, server: number) => [server, writer]],
])("kill -9 of %s loses no acknowledged row", async (_who, victims) => {
  const acknowledged = await killWhileWriting(victims);
  expect(acknowledged).toBeGreaterThanOrEqual(300);
  const { url } = await start();
  const [row] = await ask<{ last: number }>(url, "select max(number) as last from kept");
  expect(row?.last).toBeGreaterThanOrEqual(acknowledged);
});

test("a second owner is refused in one sentence, a command joins the running server", async () => {
  const { url } = await start();
  await expect(startEmbedded({ dataDir })).rejects.toThrow(
    /in use by another start \(process \d+\): stop that one first/,
  );
  const borrowed = await acquireDatabase({ settings: { DATA_DIR: dataDir } });
  expect(borrowed.url).toBe(url);
  await borrowed.close();
  expect(await ask(url, "select 1 as one")).toEqual([{ one: 1 }]);
});

test("only this machine and only the password's holder get in, and data is written through", async () => {
  const { url } = await start();
  const wrong = new URL(url);
  wrong.password = "guess";
  await expect(ask(wrong.href, "select 1")).rejects.toThrow(/password authentication failed/);
  expect(fs.statSync(placesIn(dataDir).password).mode & 0o077).toBe(0);
  const settings = await ask(
    url,
    "select name, setting from pg_settings where name in ('listen_addresses', 'fsync', 'synchronous_commit') order by name",
  );
  expect(settings).toEqual([
    { name: "fsync", setting: "on" },
    { name: "listen_addresses", setting: "127.0.0.1" },
    { name: "synchronous_commit", setting: "on" },
  ]);
});

test("stopping ends it in order, and the next start finds everything", async () => {
  const first = await start();
  await ask(first.url, "create table words as select 'sì' as word");
  await first.stop();
  await first.stop();
  const before = fs.statSync(placesIn(dataDir).log).size;
  const second = await start();
  expect(await ask(second.url, "select word from words")).toEqual([{ word: "sì" }]);
  expect(fs.readFileSync(placesIn(dataDir).log, "utf8").slice(before)).not.toContain("not properly shut down");
});
