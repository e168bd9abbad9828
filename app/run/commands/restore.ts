import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { BackupFailure, type Manifest } from "~db/backup/format";
import { readBackup } from "~db/backup/readBackup";
import { restoreBackup } from "~db/backup/restoreBackup";
import { openDatabase } from "~db/client";
import { acquireDatabase } from "~db/embedded/acquireDatabase";
import { migrate } from "~db/migrate";
import { insertWaitingMailJobs } from "~db/queries/letters/mails";
import { checkConnection } from "~db/checkConnection";
import { createPostgresEngine } from "~search/postgres/engine";
import { loadPublished } from "~search/loadPosting";
import { CommandError, runCommand } from "./runCommand";
import { secretKeyFile, currentKey, keyFingerprint } from "./keyFingerprint";

const CONFIRMATION = "replace everything";

const HELP = `Puts a backup made by npm run backup into an empty database. Stop the product first.

  npm run restore -- FILE

  --check    only read the file through and say whether it is whole
  --replace  delete everything in the database first; asks to type "${CONFIRMATION}"
  --yes      do not ask
  --help     this page

Settings, from the environment or from .env: DATABASE_URL (without it the database that comes
along, in DATA_DIR). The file is checked before anything is changed, and everything happens in
one transaction: stopped half way, it leaves the database as it was. A backup of an older
version is brought to the present one; the search index is built anew.`;

async function restore(args: string[]): Promise<void> {
  const options = readOptions(args);
  if (options.help) return console.log(HELP);
  if (!options.file) throw new CommandError("Which file? npm run restore -- FILE");
  console.log("Checking the file…");
  const { manifest, rows } = await readBackup(options.file);
  console.log(
    `  made ${manifest.madeAt} by version ${manifest.product}: ${manifest.tables.length} tables, ${rows} rows, whole`,
  );
  if (options.check) return;
  requireSameKey(manifest);
  if (options.replace && !options.yes) await requireConfirmation();
  const database = await acquireDatabase({ joinRunning: false });
  try {
    const why = await checkConnection(database.url);
    if (why) throw new CommandError(why.words);
    await restoreBackup({
      url: database.url,
      file: options.file,
      replace: options.replace,
      log: (line) => console.log(line),
    });
    storeKey(manifest);
    await updateDatabase(database.url);
  } finally {
    await database.close();
  }
  console.log("Restored. npm start serves it.");
}

/** The shape of the present version, the search index, and the letters that were waiting. */
async function updateDatabase(url: string): Promise<void> {
  const { db, pool } = openDatabase(url, { max: 2 });
  try {
    const applied = await migrate(db, pool);
    if (applied.length > 0) console.log(`Brought to the present version: ${applied.join(", ")}`);
    console.log("Building the search index…");
    const indexed = await createPostgresEngine(db).rebuild(loadPublished(db));
    const letters = await db.transaction().execute((trx) => insertWaitingMailJobs(trx));
    console.log(
      `  ${indexed} published postings${letters > 0 ? `; ${letters} letters that waited are in the queue again` : ""}`,
    );
  } finally {
    await db.destroy();
  }
}

/** Tax codes encrypted with another key can never be read: this is checked before anything is restored. */
function requireSameKey({ keyMark: mark, secretKey }: Manifest): void {
  if (secretKey !== null && keyFingerprint(secretKey) !== mark)
    throw new CommandError(
      "The SECRET_KEY inside the file is not the one the file says it was made with: it is damaged.",
    );
  const mine = keyFingerprint(currentKey());
  if (mark === null || mine === null || mine === mark) return;
  if (secretKey !== null)
    throw new CommandError(
      `The SECRET_KEY here is not the one the backup was made with, which is inside the file: take away the one here (${secretKeyFile()}, or the setting) and restore again.`,
    );
  throw new CommandError(
    "The SECRET_KEY here is not the one the backup was made with: tax codes could not be read. Set that one first.",
  );
}

/** A key that came in the file goes where the database that comes along has it; for one of your own it is a setting. */
function storeKey({ secretKey, keyMark: mark }: Manifest): void {
  if (currentKey() !== null) return;
  if (secretKey === null)
    return console.log(
      mark === null
        ? ""
        : "Set SECRET_KEY to the key of the product that made the backup before you start: without it tax codes cannot be read.",
    );
  if (process.env["DATABASE_URL"])
    return console.log(
      "The SECRET_KEY is inside the file (first line of zcat FILE, secretKey): set it before you start.",
    );
  fs.mkdirSync(path.dirname(secretKeyFile()), { recursive: true, mode: 0o711 });
  fs.writeFileSync(secretKeyFile(), secretKey, { mode: 0o600 });
}

async function requireConfirmation(): Promise<void> {
  if (!process.stdin.isTTY)
    throw new CommandError("--replace deletes everything in the database first: if you mean it, add --yes.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await terminal.question(
    `Everything in the database will be deleted first. Type "${CONFIRMATION}" to go on: `,
  );
  terminal.close();
  if (typed.trim() !== CONFIRMATION) throw new CommandError("Nothing was changed.");
}

function readOptions(args: string[]) {
  try {
    const flag = { type: "boolean" } as const;
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { check: flag, replace: flag, yes: flag, help: { ...flag, short: "h" } },
    });
    return {
      file: positionals[0],
      check: values.check ?? false,
      replace: values.replace ?? false,
      yes: values.yes ?? false,
      help: values.help ?? false,
    };
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message.split("\n")[0] : "The options are not understood."} npm run restore -- --help shows what is.`,
    );
  }
}

await runCommand(async (args) => {
  try {
    await restore(args);
  } catch (error) {
    if (error instanceof BackupFailure) throw new CommandError(error.message);
    throw error;
  }
});
