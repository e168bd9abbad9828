import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { StartupError, printLine, formatSeconds } from "./startupError.mjs";
import { runQuietly, tail } from "./run.mjs";

const SHOWN = 20;

/** Everything a build is made from. */
const SOURCES = ["app", "db", "search", "public", "vite.config.ts", "tsconfig.json", "package-lock.json"];
const STAMP = path.join("build", "stamp");
const PRODUCT = path.join("build", "server", "index.js");

/** There is no build, or it was made from other sources. */
export function isBuildNeeded(root) {
  if (!fs.existsSync(path.join(root, PRODUCT))) return true;
  return readText(path.join(root, STAMP)) !== fingerprint(root);
}

/** Builds pages and assets; the stamp is written last, so a build cut short is made again. */
export async function build(root) {
  const began = Date.now();
  const from = fingerprint(root);
  printLine("Building the site…");
  fs.rmSync(path.join(root, STAMP), { force: true });
  const remix = path.join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const { code, said: output } = await runQuietly({
    command: process.execPath,
    args: [remix, "vite:build"],
    cwd: root,
    env: { NODE_ENV: "production" },
    label: "build",
  });
  if (code !== 0) {
    printLine(fromFirstError(output));
    throw new StartupError("The site could not be built: the lines above say where.");
  }
  fs.writeFileSync(path.join(root, STAMP), from);
  printLine(`  built in ${formatSeconds(began)}`);
}

/** What a builder says first is the cause; the rest are its consequences. */
function fromFirstError(output) {
  const lines = output.trim().split("\n");
  const first = lines.findIndex((line) => /error|could not|cannot|failed/i.test(line));
  return first < 0 ? tail(output, SHOWN) : lines.slice(first, first + SHOWN).join("\n");
}

/** Names and contents of all sources: dates do not matter, a fresh clone of the same text is the same build. */
function fingerprint(root) {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap((name) => filesUnder(root, name))) {
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(root, name) {
  const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [name];
  return fs
    .readdirSync(path.join(root, name))
    .sort()
    .flatMap((entry) => filesUnder(root, path.join(name, entry)));
}

function readText(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
