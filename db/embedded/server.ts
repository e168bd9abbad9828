import { spawn, type ChildProcess } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { nativeFolder, program } from "./binaries";
import { prepareCluster, placesIn, type Places } from "./cluster";
import { EmbeddedFailure } from "./failure";
import { readPostmaster, stopOrphan } from "./orphan";
import { lockHolder, acquireLock } from "./lock.mjs";
import { prepareOwner } from "./owner";
import { chooseRunAs, stopWithParent, type RunAs } from "./runAs";

const READY_MS = 120_000; // recovery after a power cut may be long
const FAST_STOP_MS = 20_000;
const LOG_LIMIT = 5_000_000;
const ATTEMPTS = 40;
const RETRY_MS = 250;

/** A running PostgreSQL of our own. */
export interface EmbeddedServer {
  /** Connection address of the application's database, as its owner (not a superuser). */
  url: string;
  pid: number;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
  /** Ends it with a checkpoint; safe to call twice. */
  stop(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Everything is kept in its folder "postgres". */
  dataDir: string;
  /** A fixed port on the loopback; a free one when absent. */
  port?: number;
  /** False only for throw-away data: nothing survives a crash, and it is faster. */
  durable?: boolean;
}

/**
 * Starts the PostgreSQL that comes along, making its data folder on first use, listening on the
 * loopback only. A server left behind by a killed start is ended first; nothing acknowledged is lost.
 * @throws EmbeddedFailure with one sentence, also when another process owns the folder
 */
export async function startEmbedded({ dataDir, port, durable = true }: EmbeddedOptions): Promise<EmbeddedServer> {
  const places = placesIn(dataDir);
  createFolders(dataDir, places);
  const release = acquireLock(places.lock);
  if (!release) throw new EmbeddedFailure(inUse(places));
  try {
    const runAs = chooseRunAs(nativeFolder(), places);
    if (fs.existsSync(places.cluster)) await stopOrphan(places.cluster);
    const password = await prepareCluster(places, runAs, durable);
    const server = await startServer({ places, runAs, port, durable });
    void server.ended.then(release);
    const url = await prepareOwner({ port: server.port, password });
    return { url, pid: server.pid, ended: server.ended, stop: server.stop };
  } catch (error) {
    release();
    throw error;
  }
}

function inUse(places: Places): string {
  return `The data in ${places.base} is in use by another start (process ${lockHolder(places.lock) ?? "just ended"}): stop that one first, or use another folder.`;
}

/** The outer folder can be passed through by the user PostgreSQL runs as, but not listed. */
function createFolders(dataDir: string, { base }: Places): void {
  try {
    fs.mkdirSync(path.dirname(path.resolve(dataDir)), { recursive: true });
    if (!fs.existsSync(dataDir)) fs.mkdirSync(dataDir, { mode: 0o711 });
    fs.mkdirSync(base, { recursive: true, mode: 0o700 });
    fs.accessSync(base, fs.constants.W_OK | fs.constants.X_OK);
  } catch {
    throw new EmbeddedFailure(
      `The data folder ${base} cannot be written by this user: change its owner, or set DATA_DIR to another folder.`,
    );
  }
}

interface Launch {
  places: Places;
  runAs: RunAs;
  port: number | undefined;
  durable: boolean;
}

interface Running {
  pid: number;
  port: number;
  ended: Promise<void>;
  stop: () => Promise<void>;
}

/** A free port may be taken between finding and using it, and the last backends of a killed server need a moment. */
async function startServer(launch: Launch): Promise<Running> {
  for (let attempt = 1; ; attempt += 1) {
    const port = launch.port ?? (await freePort());
    const from = rotateLog(launch.places);
    const child = launchServer(launch, port);
    const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
    if (await becameReady(child, launch.places.cluster))
      return { pid: child.pid ?? 0, port, ended, stop: () => stopServer(child, ended) };
    const output = fs.readFileSync(launch.places.log, "utf8").slice(from);
    const passing = /could not bind|Address already in use|pre-existing shared memory|lock file .* already exists/.test(
      output,
    );
    if (!passing || attempt === ATTEMPTS)
      throw new EmbeddedFailure(`PostgreSQL did not start: ${reason(output)} (see ${launch.places.log})`);
    await wait(RETRY_MS);
  }
}

function launchServer({ places, runAs, durable }: Launch, port: number): ChildProcess {
  const settings = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    logging_collector: "off",
    jit: "off",
    log_line_prefix: "%m [%p] ",
    lc_messages: "C",
    max_connections: durable ? 60 : 200,
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off", autovacuum: "off" }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const ready = stopWithParent(runAs);
  const [command = "", ...rest] = [...ready.prefix, program(runAs.native, "postgres"), "-D", places.cluster, ...flags];
  const log = fs.openSync(places.log, "a", 0o600);
  // its own session: Ctrl-C in a terminal must reach the application first, the database last
  const child = spawn(command, rest, {
    ...runAs.identity,
    detached: process.platform !== "win32",
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_ALL: "C" },
  });
  fs.closeSync(log);
  return child;
}

/** False when the process ended before it accepted connections. */
async function becameReady(child: ChildProcess, cluster: string): Promise<boolean> {
  let failed = false;
  child.once("error", () => (failed = true));
  for (const end = Date.now() + READY_MS; Date.now() < end; await wait(15)) {
    if (failed || child.exitCode !== null || child.signalCode !== null) return false;
    const postmaster = readPostmaster(cluster);
    if (postmaster?.ready && (process.platform === "win32" || postmaster.pid === child.pid)) return true;
  }
  child.kill("SIGQUIT");
  return false;
}

async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGINT");
  const slow = setTimeout(() => child.kill("SIGQUIT"), FAST_STOP_MS);
  await ended;
  clearTimeout(slow);
}

/** Keeps the log small; returns its present length, to read later only what a start added. */
function rotateLog({ log }: Places): number {
  const size = fs.statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= LOG_LIMIT) return size;
  fs.renameSync(log, `${log}.1`);
  return 0;
}

function reason(output: string): string {
  const line =
    output.split("\n").find((text) => /FATAL|PANIC|error|cannot/i.test(text)) ?? output.trim().split("\n").at(-1) ?? "";
  return line.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, "") || "no reason given";
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
