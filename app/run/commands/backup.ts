import { parseArgs } from "node:util";
import { productVersion } from "~/server/observe/version";
import { BackupFailure } from "~db/backup/format";
import { writeBackup } from "~db/backup/writeBackup";
import { borrowDatabase } from "~db/embedded/borrow";
import { whyUnreachable } from "~db/reachable";
import { Refusal, runCommand } from "./borrowing";
import { keyInUse, keyMark } from "./keyMark";

const HELP = `Writes everything the database holds into one compressed file, as it is at one instant.
The product may go on working meanwhile.

  npm run backup -- FILE

  --with-secret  put the SECRET_KEY inside too: then the file alone is enough, and must be
                 guarded like the key itself
  --help         this page

Settings, from the environment or from .env: DATABASE_URL (without it the database that comes
along, in DATA_DIR). Without --with-secret the key is NOT inside: keep a copy of it apart, or
tax codes cannot be read again. Letters kept as files (DATA_DIR/outbox) are not inside either.
A file that exists is never written over. Put it back with npm run restore -- FILE`;

async function backup(args: string[]): Promise<void> {
  const asked = read(args);
  if (asked.help) return console.log(HELP);
  if (!asked.file) throw new Refusal("Which file? npm run backup -- FILE");
  const key = keyInUse();
  if (asked.withSecret && key === null)
    throw new Refusal("There is no SECRET_KEY here to put inside: set it, or leave --with-secret out.");
  const database = await borrowDatabase();
  try {
    const why = await whyUnreachable(database.url);
    if (why) throw new Refusal(why);
    const began = Date.now();
    const { tables, rows, bytes } = await writeBackup({
      url: database.url,
      file: asked.file,
      product: productVersion(),
      keyMark: keyMark(key),
      secretKey: asked.withSecret ? key : null,
      now: new Date(),
      say: (line) => console.log(line),
    });
    console.log(
      `${asked.file}: ${tables} tables, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, in ${((Date.now() - began) / 1000).toFixed(1)} s.`,
    );
    console.log(
      asked.withSecret
        ? "The SECRET_KEY is inside: guard this file like the key."
        : "The SECRET_KEY is not inside: keep it apart from this file, and do keep it.",
    );
  } catch (error) {
    if (error instanceof BackupFailure) throw new Refusal(error.message);
    throw error;
  } finally {
    await database.close();
  }
}

function read(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { "with-secret": { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
    return { file: positionals[0], withSecret: values["with-secret"] ?? false, help: values.help ?? false };
  } catch (error) {
    throw new Refusal(
      `${error instanceof Error ? error.message.split("\n")[0] : "The options are not understood."} npm run backup -- --help shows what is.`,
    );
  }
}

await runCommand(backup);
