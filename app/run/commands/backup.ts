import { parseArgs } from "node:util";
import { readProductVersion } from "~/server/observe/version";
import { BackupFailure } from "~db/backup/format";
import { writeBackup } from "~db/backup/writeBackup";
import { acquireDatabase } from "~db/embedded/acquireDatabase";
import { checkConnection } from "~db/checkConnection";
import { CommandError, runCommand } from "./runCommand";
import { currentKey, keyFingerprint } from "./keyFingerprint";

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
  const options = readOptions(args);
  if (options.help) return console.log(HELP);
  if (!options.file) throw new CommandError("Which file? npm run backup -- FILE");
  const key = currentKey();
  if (options.withSecret && key === null)
    throw new CommandError("There is no SECRET_KEY here to put inside: set it, or leave --with-secret out.");
  const database = await acquireDatabase();
  try {
    const why = await checkConnection(database.url);
    if (why) throw new CommandError(why.words);
    const began = Date.now();
    const { tables, rows, bytes } = await writeBackup({
      url: database.url,
      file: options.file,
      product: readProductVersion(),
      keyMark: keyFingerprint(key),
      secretKey: options.withSecret ? key : null,
      now: new Date(),
      log: (line) => console.log(line),
    });
    console.log(
      `${options.file}: ${tables} tables, ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB, in ${((Date.now() - began) / 1000).toFixed(1)} s.`,
    );
    console.log(
      options.withSecret
        ? "The SECRET_KEY is inside: guard this file like the key."
        : "The SECRET_KEY is not inside: keep it apart from this file, and do keep it.",
    );
  } catch (error) {
    if (error instanceof BackupFailure) throw new CommandError(error.message);
    throw error;
  } finally {
    await database.close();
  }
}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { "with-secret": { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
    return { file: positionals[0], withSecret: values["with-secret"] ?? false, help: values.help ?? false };
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message.split("\n")[0] : "The options are not understood."} npm run backup -- --help shows what is.`,
    );
  }
}

await runCommand(backup);
