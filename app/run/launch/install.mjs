import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { StartupError, printLine, formatSeconds } from "./startupError.mjs";
import { runQuietly, tail } from "./run.mjs";

/** The packages are missing, half installed, or older than the lock file. */
export function isInstallNeeded(root) {
  const lock = path.join(root, "package-lock.json");
  const installed = fs.statSync(path.join(root, "node_modules", ".package-lock.json"), { throwIfNoEntry: false });
  if (!installed) return true;
  if (readText(stampFile(root)) === fingerprint(lock)) return false;
  return installed.mtimeMs < fs.statSync(lock).mtimeMs;
}

/** Installs exactly what the lock file says, development packages included: the site is built here. */
export async function install(root) {
  const began = Date.now();
  printLine("Installing packages (first start, or the lock file changed)…");
  const { code, said: output } = await runQuietly({
    ...npm(["ci", "--include=dev", "--no-audit", "--no-fund"]),
    cwd: root,
    label: "packages",
  });
  if (code !== 0) {
    printLine(tail(output));
    throw new StartupError(
      "The packages could not be installed: check the connection to the npm registry, then start again.",
    );
  }
  fs.writeFileSync(stampFile(root), fingerprint(path.join(root, "package-lock.json")));
  printLine(`  packages installed in ${formatSeconds(began)}`);
}

/** npm as it was called, else as found on the path. */
function npm(args) {
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.c?js$/.test(script)) return { command: process.execPath, args: [script, ...args] };
  return process.platform === "win32" ? { command: "cmd.exe", args: ["/c", "npm", ...args] } : { command: "npm", args };
}

function stampFile(root) {
  return path.join(root, "node_modules", ".lock-stamp");
}

function fingerprint(file) {
  return createHash("sha256").update(fs.readFileSync(file)).digest("hex");
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
