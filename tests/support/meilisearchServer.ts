import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./ports";

/** A server of the test's own, which it may kill, wipe and start again: where MEILI_BIN says its program is. */
export const MEILISEARCH_PROGRAM = process.env["MEILI_BIN"];
export const SERVER_KEY = "a key for tests only, 32 letters";

export class MeilisearchServer {
  readonly folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-meili-"));
  #process: ChildProcess | null = null;
  constructor(readonly port: number) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async start(): Promise<void> {
    const args = [
      "--no-analytics",
      "--db-path",
      path.join(this.folder, "data"),
      "--http-addr",
      `127.0.0.1:${this.port}`,
      "--master-key",
      SERVER_KEY,
      "--max-indexing-memory",
      "256MiB",
    ];
    this.#process = spawn(MEILISEARCH_PROGRAM ?? "", args, { stdio: "ignore", cwd: this.folder });
    for (;;) {
      const answer = await fetch(`${this.url}/health`).catch(() => null);
      if (answer?.ok) return;
      if (this.#process.exitCode !== null)
        throw new Error(`Meilisearch ended with ${this.#process.exitCode} instead of starting on port ${this.port}`);
      await new Promise((resolve) => setTimeout(resolve, 50)); // nothing tells when it listens
    }
  }

  async kill(): Promise<void> {
    const running = this.#process;
    if (!running || running.exitCode !== null || running.signalCode !== null) return;
    const ended = once(running, "exit");
    running.kill("SIGKILL");
    await ended;
  }

  /** At once, with its folder. */
  putAway(): void {
    this.#process?.kill("SIGKILL");
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  wipe(): void {
    fs.rmSync(path.join(this.folder, "data"), { recursive: true, force: true });
  }
}

/** Started; the caller puts it away, and the end of the process does so for a run cut short. */
export async function testServer(): Promise<MeilisearchServer> {
  const server = new MeilisearchServer(await freePort());
  process.once("exit", () => server.putAway());
  await server.start();
  return server;
}
