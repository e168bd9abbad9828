// npm start: from a fresh clone to a running product. Plain JavaScript, for it runs before anything is installed.
import fs from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { spawnServer } from "./launch/spawn.mjs";
import { HELP } from "./launch/help.mjs";
import { checkNode, prepare } from "./launch/prepare.mjs";
import { StartupError, printLine } from "./launch/startupError.mjs";
import { loadSecret } from "./launch/secret.mjs";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
const CLOSING_MS = 2000;
const DATABASE_WAIT_SECONDS = 60;
/** Exit code standing for "ended by a signal". */
const KILLED = 137;
const EXPECTED = new Set(["EmbeddedFailure", "SettingError"]);

/** What Ctrl-C must stop, last started first. */
const running = [];
let stopping;

try {
  await main(process.argv.slice(2));
} catch (error) {
  await stopAll();
  if (!(error instanceof StartupError) && !EXPECTED.has(error?.name)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exit(1);
}

async function main(args) {
  const unknown = args.find((arg) => arg !== "--dev" && arg !== "--help" && arg !== "-h");
  if (unknown) throw new StartupError(`"${unknown}" is not understood: npm start -- --help shows what is.`);
  if (args.includes("--help") || args.includes("-h")) return printLine(HELP);
  const dev = args.includes("--dev");
  process.chdir(ROOT);
  checkNode();
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  await prepare(ROOT, { withBuild: false });
  const { tsImport } = await import("tsx/esm/api");
  const load = (file) => tsImport(pathToFileURL(path.join(ROOT, file)).href, import.meta.url);
  const { readEnv } = await load("app/server/env.ts");
  // the address and the key of our own database are known only later: checked with stand-ins first
  const early = readEnv({
    ...process.env,
    DATABASE_URL: process.env.DATABASE_URL || "postgresql://localhost/",
    ...(hasOwnKey() ? {} : { SECRET_KEY: loadSecret(dataDir()) }),
  });
  await serveUntilStopped({ load, early, dev });
}

/** Given, or of a real database of their own: then the key is theirs to keep, and none is made here. */
function hasOwnKey() {
  return (
    Boolean(process.env.SECRET_KEY) ||
    (Boolean(process.env.DATABASE_URL) && !["1", "true", "yes", "on"].includes(process.env.DEMO ?? ""))
  );
}

function dataDir() {
  return process.env.DATA_DIR || ".data";
}

async function serveUntilStopped({ load, early, dev }) {
  const embedded = !process.env.DATABASE_URL;
  if (embedded) await refuseSecondStart();
  await checkPort(early);
  if (!embedded) await checkDatabase(load, early.databaseUrl);
  await prepare(ROOT, { withBuild: !dev });
  listenForStop();
  const env = { ...process.env, ...(hasOwnKey() ? {} : { SECRET_KEY: loadSecret(early.dataDir) }) };
  if (embedded)
    Object.assign(env, {
      EMBEDDED: "1",
      DEMO: process.env.DEMO || "1",
      DATABASE_URL: await startDatabase(load, early.dataDir),
    });
  if (stopping) return stopping;
  const server = spawnServer(ROOT, { env, dev });
  running.push({ stop: server.stop, kill: server.kill });
  const code = await server.ended;
  if (stopping) return stopping;
  if (code === KILLED)
    process.stderr.write(
      "\nThe server was killed from outside: everything stops; start again, nothing saved is lost.\n",
    );
  await stopAll();
  process.exit(code || 1);
}

async function refuseSecondStart() {
  const { lockHolder } = await import("../../db/embedded/lock.mjs");
  const other = lockHolder(path.resolve(dataDir(), "postgres", "owner.lock"));
  if (other)
    throw new StartupError(
      `The product is already running in this folder (process ${other}): stop that one first, or set DATA_DIR and PORT for a second one.`,
    );
}

/** A server whose start was killed a moment ago may still be closing: patience before saying no. */
async function checkPort(address) {
  for (const end = Date.now() + CLOSING_MS; ; await wait(100)) {
    try {
      return await tryPort(address);
    } catch (refusal) {
      if (Date.now() > end) throw refusal;
    }
  }
}

function tryPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once("error", ({ code }) => {
      if (code === "EADDRINUSE")
        reject(
          new StartupError(
            `Port ${port} is already in use: stop the program that uses it, or choose another, for example PORT=${port + 1} npm start.`,
          ),
        );
      else if (code === "EACCES")
        reject(
          new StartupError(
            `Port ${port} may not be used by this user: choose one above 1023, for example PORT=3000 npm start.`,
          ),
        );
      else
        reject(
          new StartupError(`The address HOST=${host} cannot be listened on (${code}): leave it out to listen on all.`),
        );
    });
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });
}

async function startDatabase(load, folder) {
  const { startEmbedded } = await load("db/embedded/server.ts");
  const starting = startEmbedded({ dataDir: folder });
  running.push({
    stop: () =>
      starting.then(
        (database) => database.stop(),
        () => {},
      ),
    kill: () => {},
  });
  const database = await starting;
  void database.ended.then(() => {
    if (stopping) return;
    process.stderr.write(
      "\nThe database server ended by itself: everything stops; start again, nothing saved is lost.\n",
    );
    void stopAll().then(() => process.exit(1));
  });
  return database.url;
}

/** A database that is still starting, as after a reboot, is waited for; a wrong address or password is not. */
async function checkDatabase(load, url) {
  const { checkConnection } = await load("db/checkConnection.ts");
  const seconds = Number(process.env.DATABASE_WAIT || DATABASE_WAIT_SECONDS);
  for (const end = Date.now() + seconds * 1000; ; await wait(1000)) {
    const refusal = await checkConnection(url);
    if (!refusal) return;
    if (!refusal.passes || !(Date.now() < end)) throw new StartupError(refusal.words);
    printLine(`${refusal.words} Waiting for it…`);
  }
}

/** First signal: everything ends in order, the database last. Second: at once. */
function listenForStop() {
  const onSignal = () => {
    if (stopping) return running.forEach(({ kill }) => kill());
    printLine("\nStopping…");
    void stopAll().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, onSignal);
}

function stopAll() {
  stopping ??= (async () => {
    for (const { stop } of running.reverse()) await stop();
  })();
  return stopping;
}
