import fs from "node:fs";
import { parseArgs } from "node:util";
import { setPlaces } from "~db/queries/places/places";
import { PLACES_FILE, readPlacesFile, writePlacesFile } from "~db/places/placesFile";
import { mergePlaces, PlacesFileError, readAnprArchive, readIstatList } from "~db/places/readPlaceSources";
import { CommandError, runCommand, withDatabase } from "./runCommand";

const HELP = `npm run places:import -- --istat=FILE --anpr=FILE

Brings in every Italian Comune, so that residence, birth, seat and workplace can be anywhere in Italy.

  --istat=FILE      ISTAT's list of Comuni as published ("Elenco dei codici e delle denominazioni…", CSV)
  --istat-day=DAY   the day it is of, yyyy-mm-dd; without it: when the file was last changed
  --anpr=FILE       the archive of ANPR with those that are no more (CSV of the Ministry, or its rows as JSON)
  --anpr-day=DAY    the day it is of
  --write           also writes the list that comes along with the product (db/seed/places.csv), and no database
  --help            this page

Without files it reads the list that comes along. Comuni are corrected, those no longer in the lists stay.
It works on DATABASE_URL, or on the database that comes along (also while npm start runs).`;

async function main(args: string[]): Promise<void> {
  const { values } = readArguments(args);
  if (values.help) return console.log(HELP);
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  const places = readSources(values);
  const present = places.filter(({ istat }) => istat !== null).length;
  const unnumbered = places.filter(({ istat, endsOn }) => istat === null && endsOn === null);
  if (present === 0) throw new CommandError("No Comune was found in the files: nothing was changed.");
  if (unnumbered.length > 0)
    console.log(
      `Still without a code of ISTAT: ${unnumbered
        .map(({ name }) => name)
        .slice(0, 20)
        .join(", ")}.`,
    );
  if (values.write && values.istat && values.anpr)
    writePlacesFile(PLACES_FILE, places, {
      istatDay: dayOf(values.istat, values["istat-day"]),
      anprDay: dayOf(values.anpr, values["anpr-day"]),
    });
  else await withDatabase((db) => db.transaction().execute((trx) => setPlaces(trx, places)));
  console.log(`${present} Comuni and ${places.length - present} that are no more or not yet numbered.`);
}

function readSources({ istat, anpr }: { istat?: string; anpr?: string }) {
  if ((istat === undefined) !== (anpr === undefined))
    throw new CommandError("Give both files, --istat and --anpr, or none for the list that comes along.");
  try {
    return istat !== undefined && anpr !== undefined
      ? mergePlaces(readIstatList(readFile(istat)), readAnprArchive(readFile(anpr)))
      : readPlacesFile();
  } catch (error) {
    if (error instanceof PlacesFileError || error instanceof SyntaxError)
      throw new CommandError(`${error.message} Nothing was changed.`, { cause: error });
    throw error;
  }
}

function readFile(file: string): Uint8Array {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile()) throw new CommandError(`${file} is not a file.`);
  return fs.readFileSync(file);
}

function dayOf(file: string, given: string | undefined): string {
  return given ?? fs.statSync(file).mtime.toISOString().slice(0, 10);
}

function readArguments(args: string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args,
      options: {
        istat: text,
        anpr: text,
        "istat-day": text,
        "anpr-day": text,
        write: flag,
        help: { ...flag, short: "h" },
      },
    });
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message.split("\n")[0] : "The options are not understood."} (--help tells what is.)`,
      { cause: error },
    );
  }
}

await runCommand(main);
