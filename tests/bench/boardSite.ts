import { spawn, type ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { openDatabase } from "~db/client";
import { startEmbedded } from "~db/embedded/server";
import { migrate } from "~db/migrate";
import { NO_SETTINGS } from "../support/noSettings";
import { freePort } from "../support/ports";
import { administer, databaseUrl } from "../support/postgres";
import { fillBoard } from "./webPostings";

export interface BoardSite {
  url: string;
  stop: () => void;
}

/** Starts the built site on the board, with so much memory for pages seen before (0: every page is written anew). */
export type StartSite = (cacheMegabytes: number) => Promise<BoardSite>;

/**
 * A board of `postings` in a database of its own (in DATABASE_URL_TEST where given, else on a server started for it), and the site as
 * it is served, without demonstration; everything is taken away at the end.
 */
export async function withBoard<Result>(
  postings: number,
  work: (start: StartSite) => Promise<Result>,
): Promise<Result> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-bench-"));
  const given = process.env["DATABASE_URL_TEST"] || null;
  const server = given ? null : await startEmbedded({ dataDir: folder, durable: false });
  const serverUrl = given ?? server?.url ?? "";
  const name = `lucca_bench_${randomBytes(4).toString("hex")}`;
  await administer(serverUrl, `create database ${name}`);
  const url = databaseUrl(serverUrl, name);
  const sites: BoardSite[] = [];
  try {
    await fill(url, postings);
    return await work(async (cacheMegabytes) => {
      const site = await startSite({ url, folder, cacheMegabytes });
      sites.push(site);
      return site;
    });
  } finally {
    for (const site of sites) site.stop();
    await administer(serverUrl, `drop database ${name} with (force)`);
    await server?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function fill(url: string, postings: number): Promise<void> {
  const { db, pool } = openDatabase(url, { max: 4 });
  await migrate(db, pool);
  await fillBoard(db, postings);
  await db.destroy();
}

async function startSite({
  url,
  folder,
  cacheMegabytes,
}: {
  url: string;
  folder: string;
  cacheMegabytes: number;
}): Promise<BoardSite> {
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...NO_SETTINGS,
    NODE_ENV: "production",
    PORT: String(port),
    DATABASE_URL: url,
    SECRET_KEY: "0".repeat(64),
    DATA_DIR: folder,
    PAGE_CACHE_MB: String(cacheMegabytes),
    DEMO: "0",
  };
  const child = spawn(process.execPath, ["--import", "tsx", path.join(import.meta.dirname, "webSite.ts")], {
    env,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const stop = () => {
    child.kill("SIGKILL");
  };
  await listening(child);
  return { url: `http://127.0.0.1:${port}`, stop };
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve());
    child.once("exit", () => reject(new Error("The site did not start: is it built (npm run build)?")));
  });
}
