import { execFile } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { vi } from "vitest";
import { NO_SETTINGS } from "./noSettings";

const ROOT = path.resolve(import.meta.dirname, "../..");

export interface Ended {
  code: number;
  out: string;
  err: string;
}

/** A command of `app/run/commands` as people run it, on the database of this address and with no other setting. */
export function runCommand(name: string, args: readonly string[], databaseUrl: string): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ["--import", "tsx", `app/run/commands/${name}.ts`, ...args],
      { cwd: ROOT, env: { ...process.env, ...NO_SETTINGS, DATABASE_URL: databaseUrl } },
      (_failure, out, err) => {
        resolve({ code: child.exitCode ?? -1, out, err });
      },
    );
  });
}

let calls = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The same command run inside the test's own process, which spares it the two seconds a new one needs to load the product: for its
 * words and its effects, where `runCommand` has shown once that it starts and ends. Calls wait for each other.
 */
export function callCommand(name: string, args: readonly string[], databaseUrl: string): Promise<Ended> {
  const ended = last.then(() => called(name, args, databaseUrl));
  last = ended.catch(() => {});
  return ended;
}

async function called(name: string, args: readonly string[], databaseUrl: string): Promise<Ended> {
  const file = path.join(ROOT, "app", "run", "commands", `${name}.ts`);
  const said = { out: "", err: "" };
  const heard = [
    vi.spyOn(console, "log").mockImplementation((...words) => void (said.out += `${format(...words)}\n`)),
    vi.spyOn(console, "error").mockImplementation((...words) => void (said.err += `${format(...words)}\n`)),
  ];
  for (const [setting, value] of Object.entries({ ...NO_SETTINGS, DATABASE_URL: databaseUrl }))
    vi.stubEnv(setting, value);
  const { argv, exitCode } = process;
  process.argv = [process.execPath, file, ...args];
  process.exitCode = 0;
  try {
    calls += 1; // a command runs when it is loaded, so each call loads it anew
    await import(`${pathToFileURL(file).href}?call=${calls}`);
    return { code: process.exitCode, ...said };
  } finally {
    for (const spy of heard) spy.mockRestore();
    vi.unstubAllEnvs();
    process.argv = argv;
    process.exitCode = exitCode;
  }
}
