import fs from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { BackupFailure, type Manifest } from "~db/backup/format";
import { readBackup } from "~db/backup/readBackup";
import { restoreBackup } from "~db/backup/restoreBackup";
import { openDatabase } from "~db/client";
import { borrowDatabase } from "~db/embedded/borrow";
import { migrate } from "~db/migrate";
import { requeueMails } from "~db/queries/letters/mails";
import { whyUnreachable } from "~db/reachable";
import { postgresSearch } from "~search/postgres/engine";
import { readPublished } from "~search/readPosting";
import { Refusal, runCommand } from "./borrowing";
import { keptKeyFile, keyInUse, keyMark } from "./keyMark";

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
  const asked = read(args);
  if (asked.help) return console.log(HELP);
  if (!asked.file) throw new Refusal("Which file? npm run restore -- FILE");
  console.log("Checking the file…");
  const { manifest, rows } = await readBackup(asked.file);
  console.log(
    `  made ${manifest.madeAt} by version ${manifest.product}: ${manifest.tables.length} tables, ${rows} rows, whole`,
  );
  if (asked.check) return;
  refuseWrongKey(manifest);
  if (asked.replace && !asked.yes) await confirm();
  const database = await borrowDatabase({ joining: false });
  try {
    const why = await whyUnreachable(database.url);
    if (why) throw new Refusal(why);
    await restoreBackup({
      url: database.url,
      file: asked.file,
      replace: asked.replace,
      say: (line) => console.log(line),
    });
    keepKey(manifest);
    await bringUpToDate(database.url);
  } finally {
    await database.close();
  }
  console.log("Restored. npm start serves it.");
}

/** The shape of the present version, the search index, and the letters that were waiting. */
async function bringUpToDate(url: string): Promise<void> {
  const { db, pool } = openDatabase(url, { max: 2 });
  try {
    const applied = await migrate(db, pool);
    if (applied.length > 0) console.log(`Brought to the present version: ${applied.join(", ")}`);
    console.log("Building the search index…");
    const indexed = await postgresSearch(db).rebuild(readPublished(db));
    const letters = await db.transaction().execute((trx) => requeueMails(trx));
    console.log(
      `  ${indexed} published postings${letters > 0 ? `; ${letters} letters that waited are in the queue again` : ""}`,
    );
  } finally {
    await db.destroy();
  }
}

/** Tax codes sealed with another key could never be read: better to say so before than after. */
function refuseWrongKey({ keyMark: mark, secretKey }: Manifest): void {
  if (secretKey !== null && keyMark(secretKey) !== mark)
    throw new Refusal("The SECRET_KEY inside the file is not the one the file says it was made with: it is damaged.");
  const mine = keyMark(keyInUse());
  if (mark === null || mine === null || mine === mark) return;
  if (secretKey !== null)
    throw new Refusal(
      `The SECRET_KEY here is not the one the backup was made with, which is inside the file: take away the one here (${keptKeyFile()}, or the setting) and restore again.`,
    );
  throw new Refusal(
    "The SECRET_KEY here is not the one the backup was made with: tax codes could not be read. Set that one first.",
  );
}

/** A key that came in the file goes where the database that comes along has it; for one of your own it is a setting. */
function keepKey({ secretKey, keyMark: mark }: Manifest): void {
  if (keyInUse() !== null) return;
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
  fs.mkdirSync(path.dirname(keptKeyFile()), { recursive: true, mode: 0o711 });
  fs.writeFileSync(keptKeyFile(), secretKey, { mode: 0o600 });
}

async function confirm(): Promise<void> {
  if (!process.stdin.isTTY)
    throw new Refusal("--replace deletes everything in the database first: if you mean it, add --yes.");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const typed = await terminal.question(
    `Everything in the database will be deleted first. Type "${CONFIRMATION}" to go on: `,
  );
  terminal.close();
  if (typed.trim() !== CONFIRMATION) throw new Refusal("Nothing was changed.");
}

function read(args: string[]) {
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
    throw new Refusal(
      `${error instanceof Error ? error.message.split("\n")[0] : "The options are not understood."} npm run restore -- --help shows what is.`,
    );
  }
}

await runCommand(async (args) => {
  try {
    await restore(args);
  } catch (error) {
    if (error instanceof BackupFailure) throw new Refusal(error.message);
    throw error;
  }
});
