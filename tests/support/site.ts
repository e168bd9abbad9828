import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { NO_SETTINGS } from "./noSettings";
import { freePort } from "./ports";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const PATIENCE_MS = 180_000;

/**
 * Runs once before all browser tests: the product itself, as `npm start` starts it, with a
 * database and demonstration data of its own. SITE_UNDER_TEST and DATA_UNDER_TEST tell the tests where;
 * given from outside, they name one that runs already.
 */
export default async function setup(): Promise<() => Promise<void>> {
  if (process.env["SITE_UNDER_TEST"] && process.env["DATA_UNDER_TEST"]) return () => Promise.resolve();
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-site-"));
  const remove = () => fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = { ...process.env, ...NO_SETTINGS, PORT: String(port), DATA_DIR: dataDir, DEMO: "1", LOG_LEVEL: "warn" };
  const product = spawn(process.execPath, [path.join(ROOT, "app", "run", "start.mjs")], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = collect(product);
  const ended = new Promise<void>((resolve) => product.once("exit", () => resolve()));
  const close = async () => {
    product.kill("SIGTERM");
    await ended;
    remove();
  };
  if (!(await answers(`${url}/healthz`, product))) {
    await close();
    throw new Error(`The product did not start:\n${said()}`);
  }
  process.env["SITE_UNDER_TEST"] = url;
  process.env["DATA_UNDER_TEST"] = dataDir;
  return close;
}

function collect(product: ChildProcess): () => string {
  let said = "";
  product.stdout?.on("data", (text: Buffer) => (said += text.toString()));
  product.stderr?.on("data", (text: Buffer) => (said += text.toString()));
  return () => said;
}

async function answers(address: string, product: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && product.exitCode === null; await wait(200)) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return true;
  }
  return false;
}
