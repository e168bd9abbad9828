import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { Refusal, say, seconds } from "./refusal.mjs";
import { runQuietly, tail } from "./run.mjs";

const SHOWN = 20;

/** Everything a build is made from. */
const SOURCES = ["app", "db", "search", "public", "vite.config.ts", "tsconfig.json", "package-lock.json"];
const STAMP = path.join("build", "stamp");
const PRODUCT = path.join("build", "server", "index.js");

/** There is no build, or it was made from other sources. */
export function needsBuild(root) {
  if (!fs.existsSync(path.join(root, PRODUCT))) return true;
  return readText(path.join(root, STAMP)) !== fingerprint(root);
}

/** Builds pages and assets; the stamp is written last, so a build cut short is made again. */
export async function build(root) {
  const began = Date.now();
  const from = fingerprint(root);
  say("Building the site…");
  fs.rmSync(path.join(root, STAMP), { force: true });
  const remix = path.join(root, "node_modules", "@remix-run", "dev", "dist", "cli.js");
  const { code, said } = await runQuietly({
    command: process.execPath,
    args: [remix, "vite:build"],
    cwd: root,
    env: { NODE_ENV: "production" },
    label: "build",
  });
  if (code !== 0) {
    say(fromFirstError(said));
    throw new Refusal("The site could not be built: the lines above say where.");
  }
  fs.writeFileSync(path.join(root, STAMP), from);
  say(`  built in ${seconds(began)}`);
}

/** What a builder says first is the cause; the rest are its consequences. */
function fromFirstError(said) {
  const lines = said.trim().split("\n");
  const first = lines.findIndex((line) => /error|could not|cannot|failed/i.test(line));
  return first < 0 ? tail(said, SHOWN) : lines.slice(first, first + SHOWN).join("\n");
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
  const found = fs.statSync(path.join(root, name), { throwIfNoEntry: false });
  if (!found) return [];
  if (found.isFile()) return [name];
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
