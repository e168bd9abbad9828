import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { NO_SETTINGS } from "../support/noSettings";
import { freePort } from "../support/ports";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-start-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** The start command with these settings only, on a port of its own where none is given; resolves when it has ended. */
async function start(
  settings: Record<string, string>,
  ...args: string[]
): Promise<{ code: number | null; said: string }> {
  const env: NodeJS.ProcessEnv = {
    ...NO_SETTINGS,
    NODE_ENV: "test",
    PATH: process.env["PATH"],
    HOME: process.env["HOME"],
    DATA_DIR: folder,
    PORT: String(await freePort()),
    ...settings,
  };
  const command = spawn(process.execPath, [path.join(ROOT, "app", "run", "start.mjs"), ...args], {
    cwd: os.tmpdir(),
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  command.stdout.on("data", (text: Buffer) => (said += text.toString()));
  command.stderr.on("data", (text: Buffer) => (said += text.toString()));
  const code = await new Promise<number | null>((resolve) => command.once("close", resolve));
  return { code, said: said.trim() };
}

async function withPortTaken<Result>(work: (port: number) => Promise<Result>): Promise<Result> {
  const other = net.createServer().listen(0);
  await once(other, "listening");
  try {
    return await work((other.address() as net.AddressInfo).port);
  } finally {
    other.close();
  }
}

test("a port in use is one sentence with a way out, and exit code 1", async () => {
  await withPortTaken(async (port) => {
    expect(await start({ PORT: String(port) })).toEqual({
      code: 1,
      said: `Port ${port} is already in use: stop the program that uses it, or choose another, for example PORT=${port + 1} npm start.`,
    });
  });
});

const NOBODY_THERE = `127.0.0.1:${await freePort()}`;

test.each([
  [
    "a database that does not answer",
    { DATABASE_URL: `postgresql://a:b@${NOBODY_THERE}/x`, DATABASE_WAIT: "0", DEMO: "1" },
    /^The database at 127\.0\.0\.1:\d+\/x cannot be used: nothing answers there \(is PostgreSQL running\?\)\.$/,
  ],
  [
    "a database without its key",
    { DATABASE_URL: `postgresql://a:b@${NOBODY_THERE}/x` },
    /^SECRET_KEY must be set when the database is your own: [^\n]+$/,
  ],
  ["a wrong setting", { PORT: "many" }, /^The setting PORT must be a number from 1 to 65535 \(now "many"\)\.$/],
])("%s is refused in one sentence, exit code 1", async (_what, settings, words) => {
  const { code, said } = await start(settings);
  expect(said).toMatch(words);
  expect(code).toBe(1);
});

test("an argument it does not know is refused, help is shown", async () => {
  expect(await start({}, "--quick")).toEqual({
    code: 1,
    said: '"--quick" is not understood: npm start -- --help shows what is.',
  });
  const { code, said } = await start({}, "--help");
  expect(code).toBe(0);
  expect(said).toContain("DATABASE_URL");
});
