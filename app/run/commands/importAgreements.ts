import fs from "node:fs";
import { setAgreements } from "~db/queries/vocabulary/agreements";
import { readAgreements } from "~db/vocabulary/readAgreements";
import { CommandError, runCommand, withDatabase } from "./runCommand";

const HELP = `npm run agreements:import -- FILE.csv

Brings in the national collective agreements (CCNL), so that who writes an advert finds theirs by name.
FILE.csv is the list of agreements in force of the archive of CNEL (https://www.cnel.it/Archivio-Contratti-Collettivi),
saved from the spreadsheet as CSV. Its first line names the columns; two are read, whatever else is there:

  codice     the unique code of four signs, as H011
  titolo     the name of the agreement (also: ccnl, contratto, denominazione, descrizione)
  settore    when there

The same file again corrects names and adds nothing twice. Agreements no longer in it stay.
It works on DATABASE_URL, or on the database that comes along (also while npm start runs).`;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) return console.log(HELP);
  const [file, ...more] = args;
  if (!file || file.startsWith("-") || more.length > 0)
    throw new CommandError("Give the file: npm run agreements:import -- FILE.csv (--help tells which).");
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) throw new CommandError(`${file} is not a file.`);
  const { agreements, leftOut, lacking } = readAgreements(fs.readFileSync(file, "utf8"));
  if (lacking.length > 0)
    throw new CommandError(
      `The first line of ${file} must name the columns "codice" and "titolo": nothing was changed.`,
    );
  if (leftOut.length > 0)
    console.log(
      `Left out, no code of four signs or no name: line ${leftOut.slice(0, 20).join(", ")}${leftOut.length > 20 ? ` and ${leftOut.length - 20} more` : ""}.`,
    );
  if (agreements.length === 0) throw new CommandError(`No agreement was found in ${file}: nothing was changed.`);
  const added = await withDatabase((db) => db.transaction().execute((trx) => setAgreements(trx, agreements)));
  console.log(
    `${agreements.length} agreements read: ${added} added, ${agreements.length - added} known already. Writers of adverts find them by name now.`,
  );
}

await runCommand(main);
