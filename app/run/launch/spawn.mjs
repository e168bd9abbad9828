import { spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const PATIENCE_MS = 15_000;

/**
 * Starts the server in a process of its own.
 * @returns `ended` (its exit code, 137 when killed by a signal) and `stop`, which asks politely, then insists
 */
export function spawnServer(root, { env, dev }) {
  const here = path.join(root, "app", "run");
  const args = [
    "--enable-source-maps",
    "--import",
    "tsx",
    "--import",
    pathToFileURL(path.join(here, "launch", "exitWithParent.mjs")).href,
    path.join(here, "serve.ts"),
  ];
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...env, NODE_ENV: dev ? "development" : "production", ...(dev ? { DEV: "1" } : {}) },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    detached: process.platform !== "win32", // Ctrl-C reaches it once, from here
  });
  const ended = new Promise((resolve) => {
    child.once("error", () => resolve(1));
    child.once("exit", (code) => resolve(code ?? 137));
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
    const insist = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
    await ended;
    clearTimeout(insist);
  };
  return { ended, stop, kill: () => child.kill("SIGKILL") };
}
