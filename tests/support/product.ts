import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { NO_SETTINGS } from "./noSettings";
import { freePort } from "./ports";

const ROOT = path.resolve(import.meta.dirname, "..", "..");
const PATIENCE_MS = 180_000;

export interface Product {
  url: string;
  /** Where its own files are, removed when it is closed. */
  dataDir: string;
  close(): Promise<void>;
}

/** The product itself, as `npm start` starts it, on a free port; resolves when it answers. Settings not given are not set. */
export async function startProduct(settings: Record<string, string>): Promise<Product> {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-site-"));
  const remove = () => fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 });
  process.once("exit", remove);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const product = spawn(process.execPath, [path.join(ROOT, "app", "run", "start.mjs")], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...NO_SETTINGS,
      PORT: String(port),
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = collectOutput(product);
  const ended = new Promise<void>((resolve) => product.once("exit", () => resolve()));
  const close = async () => {
    product.kill("SIGTERM");
    await ended;
    remove();
  };
  if (!(await answers(`${url}/healthz`, product))) {
    await close();
    throw new Error(`The product did not start:\n${output()}`);
  }
  return { url, dataDir, close };
}

function collectOutput(product: ChildProcess): () => string {
  let output = "";
  product.stdout?.on("data", (text: Buffer) => (output += text.toString()));
  product.stderr?.on("data", (text: Buffer) => (output += text.toString()));
  return () => output;
}

async function answers(address: string, product: ChildProcess): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end && product.exitCode === null; await wait(200)) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return true;
  }
  return false;
}
