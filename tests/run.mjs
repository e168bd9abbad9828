// npm test: everything that must hold, from a fresh clone. Plain JavaScript, for it installs what it needs.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { checkNode, prepare } from "../app/run/launch/prepare.mjs";
import { StartupError, printLine, formatSeconds } from "../app/run/launch/startupError.mjs";
import { partsOf } from "./support/parts.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const AT_ONCE = 2;
const LONGEST_MS = 20 * 60_000;
const PUT_AWAY_MS = 8000;
const REPORTS = fs.mkdtempSync(path.join(os.tmpdir(), "lucca-reports-"));
const PARTS = partsOf(ROOT, REPORTS);

const HELP = `npm test                 everything but the sweep, of which the browser tests take a sample
npm test -- unit e2e     only these parts
npm run sweep            the whole of it

${PARTS.map(({ name, shows }) => `  ${name.padEnd(9)} ${shows}`).join("\n")}

Settings: DATABASE_URL_TEST  a PostgreSQL where the tests may make databases (else one is started)
          CHROMIUM_PATH      the browser (else the system's, else one is installed)
          SWEEP_SEED         what chooses the sample: a number printed by an earlier run (else a new one)
          MEILI_URL, MEILI_KEY  a Meilisearch (else its tests are left out)
          MEILI_BIN          the program of a Meilisearch, to kill and wipe (else those tests are left out)
          ESCO_DATA          folder of the published ESCO files (else the tests that read them are left out)

The last line is "N passed, N failed": tests, and each other part that failed as one.`;

const began = Date.now();
const groups = new Set();
let stopped = false;
process.on("exit", () => fs.rmSync(REPORTS, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => stopEverything(signal));

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  printLine(`\n${error.message}`);
  printLine("0 passed, 1 failed");
  process.exitCode = 1;
}

async function main(args) {
  if (args.includes("--help") || args.includes("-h")) return printLine(HELP);
  const unknown = args.find((arg) => !PARTS.some(({ name }) => name === arg));
  if (unknown) throw new StartupError(`"${unknown}" is no part of the tests: npm test -- --help shows them.`);
  process.chdir(ROOT);
  checkNode();
  await prepare(ROOT, { withBuild: false });
  const wanted = PARTS.filter(({ name, onlyAsked }) => (args.length === 0 ? !onlyAsked : args.includes(name)));
  const results = await runAll(wanted);
  if (!stopped) summarise(results);
}

/** Runs parts two at a time; resolves with what came of each, in the order of the table. */
async function runAll(wanted) {
  const results = new Map();
  const waiting = [...wanted];
  const working = new Map();
  while (waiting.length > 0 || working.size > 0) {
    for (let next = ready(waiting, working); next; next = ready(waiting, working)) {
      const part = next;
      waiting.splice(waiting.indexOf(part), 1);
      working.set(
        part,
        runPart(part, results).then((result) => [part, result]),
      );
    }
    if (working.size === 0) break; // asked to stop
    const [part, result] = await Promise.race(working.values());
    working.delete(part);
    results.set(part.name, result);
  }
  return wanted.map((part) => ({ part, ...results.get(part.name) }));
}

function ready(waiting, working) {
  if (stopped) return undefined;
  if (working.size >= AT_ONCE || [...working.keys()].some(({ alone }) => alone)) return undefined;
  const busy = new Set([...working.keys()].map(({ name }) => name));
  return waiting.find(({ alone, after = [] }) => {
    const blocked = after.some((name) => busy.has(name) || waiting.some((part) => part.name === name));
    return !blocked && (!alone || working.size === 0);
  });
}

async function runPart(part, results) {
  const start = Date.now();
  const missing = (part.after ?? []).find((name) => results.get(name)?.ok === false);
  if (missing) return { ok: false, passed: 0, failed: 1, took: "0 s", note: `not run: ${missing} failed` };
  const env = { ...part.env, ...(part.needsChromium ? await chromiumSetting() : {}) };
  printLine(`[${part.name}] ${part.shows}`);
  const ok = await runGroup(part, env);
  return { ok, took: formatSeconds(start), ...counted(part, ok) };
}

/** Playwright is there by now: how it finds and brings a browser is loaded late. */
async function chromiumSetting() {
  const { findChromium, installChromium } = await import("./support/chromium.mjs");
  const found = findChromium() ?? installChromium((line) => printLine(`[e2e] ${line}`));
  if (!found)
    throw new StartupError(
      "No Chromium was found and none could be installed: install one and set CHROMIUM_PATH to it.",
    );
  return { CHROMIUM_PATH: found };
}

/** Each part is a group of processes of its own, so that nothing of it outlives it. */
function runGroup({ name, args }, env) {
  const { FORCE_COLOR: _colours, ...plain } = process.env;
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      env: { ...plain, NO_COLOR: "1", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    groups.add(child.pid);
    const late = setTimeout(() => {
      printLine(`[${name}] stopped: longer than ${LONGEST_MS / 60_000} minutes`);
      endGroup(child.pid, "SIGKILL");
    }, LONGEST_MS);
    prefixed(child.stdout, name);
    prefixed(child.stderr, name);
    child.once("error", (error) => printLine(`[${name}] ${error.message}`));
    child.once("close", (code) => {
      clearTimeout(late);
      endGroup(child.pid, "SIGKILL");
      groups.delete(child.pid);
      resolve(code === 0);
    });
  });
}

function prefixed(stream, name) {
  let rest = "";
  stream.setEncoding("utf8");
  stream.on("data", (text) => {
    const lines = (rest + text).split("\n");
    rest = lines.pop();
    for (const line of lines) if (line.trim()) printLine(`[${name}] ${line}`);
  });
  stream.on("end", () => rest.trim() && printLine(`[${name}] ${rest}`));
}

function counted({ count }, ok) {
  if (!count) return { passed: 0, failed: ok ? 0 : 1 };
  try {
    const { passed, failed, skipped } = count();
    return { passed, failed: ok ? failed : Math.max(failed, 1), skipped };
  } catch {
    return { passed: 0, failed: 1, note: "no report was written" };
  }
}

function summarise(results) {
  const sum = (key) => results.reduce((total, result) => total + (result[key] ?? 0), 0);
  printLine("");
  for (const { part, ok, took, passed, failed, skipped, note } of results) {
    const tests = part.count ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} left out` : ""}` : "";
    printLine(`  ${ok ? "ok  " : "FAIL"} ${part.name.padEnd(9)} ${took.padStart(6)}  ${note ?? tests}`);
  }
  printLine(`  everything in ${formatSeconds(began)}`);
  if (!process.env.MEILI_URL && results.some(({ part }) => part.name === "unit"))
    printLine("Tests against Meilisearch were not run: MEILI_URL is not set.");
  if (!process.env.MEILI_BIN && results.some(({ part }) => part.name === "unit"))
    printLine("Meilisearch was not killed, wiped or slowed down: MEILI_BIN is not set.");
  if (!process.env.ESCO_DATA && results.some(({ part }) => part.name === "unit"))
    printLine("The published ESCO files were not read: ESCO_DATA is not set.");
  printLine(`${sum("passed")} passed, ${sum("failed")} failed`);
  if (results.some(({ ok, failed }) => !ok || failed > 0)) process.exitCode = 1;
}

/** Asked to stop: every part may put its things away, for a few seconds. */
function stopEverything(signal) {
  stopped = true;
  printLine(`\nStopped by ${signal}.`);
  for (const pid of groups) endGroup(pid, "SIGINT");
  const late = Date.now() + PUT_AWAY_MS;
  setInterval(() => {
    if (groups.size > 0 && Date.now() < late) return;
    for (const pid of groups) endGroup(pid, "SIGKILL");
    process.exit(130);
  }, 100);
}

function endGroup(pid, signal) {
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
    // nothing of it is left
  }
}
