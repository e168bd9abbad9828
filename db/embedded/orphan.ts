import fs from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { EmbeddedFailure } from "./failure";
import { processFingerprint } from "./lock.mjs";

const STATUS_LINE = 7;
const PORT_LINE = 3;
const FAST_STOP_MS = 30_000;
const HARD_STOP_MS = 10_000;

/** What a running server writes about itself in its data folder. */
export interface Postmaster {
  pid: number;
  port: number;
  ready: boolean;
}

/** Reads postmaster.pid; undefined when there is none or it is half written. */
export function readPostmaster(cluster: string): Postmaster | undefined {
  try {
    const lines = fs.readFileSync(path.join(cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!Number.isInteger(pid) || pid <= 0) return undefined;
    return { pid, port: Number(lines[PORT_LINE] ?? 0), ready: (lines[STATUS_LINE] ?? "").trim() === "ready" };
  } catch {
    return undefined;
  }
}

/** True while the process that wrote postmaster.pid is alive and really is PostgreSQL on this folder. */
export function isServing(cluster: string, { pid }: Postmaster): boolean {
  if (processFingerprint(pid) === undefined) return false;
  try {
    const command = fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return command.some((word) => /postgres(\.exe)?$/.test(word)) && command.includes(cluster);
  } catch {
    return process.platform !== "linux"; // no /proc: believe the file
  }
}

/**
 * Ends a server whose owner was killed. It has no clients left, and what it acknowledged is on
 * disk: a fast stop writes a checkpoint, a hard one is recovered from the log at the next start.
 * @throws EmbeddedFailure when it does not end
 */
export async function stopOrphan(cluster: string): Promise<void> {
  const orphan = readPostmaster(cluster);
  if (!orphan) return;
  if (!isServing(cluster, orphan)) return removeForeignMark(cluster, orphan);
  for (const [signal, patience] of [
    ["SIGINT", FAST_STOP_MS],
    ["SIGQUIT", HARD_STOP_MS],
    ["SIGKILL", HARD_STOP_MS],
  ] as const) {
    signalTo(orphan.pid, signal);
    if (await waitForEnd(cluster, orphan, patience)) return;
  }
  throw new EmbeddedFailure(
    `A database server from an earlier start (process ${orphan.pid}) does not stop: end it by hand, then start again.`,
  );
}

/** A number reused by another program would make PostgreSQL refuse to start; a dead one it understands by itself. */
function removeForeignMark(cluster: string, { pid }: Postmaster): void {
  if (processFingerprint(pid) !== undefined) fs.rmSync(path.join(cluster, "postmaster.pid"), { force: true });
}

async function waitForEnd(cluster: string, left: Postmaster, patienceMs: number): Promise<boolean> {
  for (const end = Date.now() + patienceMs; Date.now() < end; await wait(50))
    if (!isServing(cluster, left)) return true;
  return false;
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return;
    throw new EmbeddedFailure(
      `A database server started by another user (process ${pid}) is using this data folder: stop it first.`,
    );
  }
}
