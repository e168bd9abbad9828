import fs from "node:fs";
import { importEsco, type EscoImport, type ListCounts } from "../seed/importEsco";
import { readEscoFiles, type EscoFiles } from "~db/vocabulary/readEscoFiles";
import { CommandError, runCommand, withDatabase } from "./runCommand";

const HELP = `npm run vocabulary:import -- DIR

Adds the occupations of ESCO to the vocabulary, from the CSV files in Italian as they are downloaded
from https://esco.ec.europa.eu/en/use-esco/download. DIR holds:

  ISCOGroups_it.csv                  necessary
  occupations_it.csv                 necessary
  skills_it.csv                      when there
  occupationSkillRelations_it.csv    when there

Our own words stay as they are; where an occupation of ESCO has the name of one of ours, the pickers
show ours. A second import adds nothing twice.
Damaged rows are listed by file and line and left out; the rest is kept.
It works on DATABASE_URL, or on the database that comes along (also while npm start runs).`;

async function main(args: readonly string[]): Promise<void> {
  if (args.includes("--help") || args.includes("-h")) return console.log(HELP);
  const [directory, ...more] = args;
  if (!directory || directory.startsWith("-") || more.length > 0)
    throw new CommandError(
      "Give the directory of the ESCO files: npm run vocabulary:import -- DIR (--help tells which files).",
    );
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  const began = Date.now();
  const files = readFiles(directory);
  const done = await withDatabase((db) => importEsco(db, files, { now: new Date(), log: (line) => console.log(line) }));
  printReport(done);
  console.log(
    `${done.changed ? "Done" : "Nothing to change: everything was there already"} (${((Date.now() - began) / 1000).toFixed(1)} s).`,
  );
}

function readFiles(directory: string): EscoFiles {
  if (!fs.statSync(directory, { throwIfNoEntry: false })?.isDirectory())
    throw new CommandError(`${directory} is not a directory: give the one of the CSV files downloaded from ESCO.`);
  console.log(`Reading ${directory}…`);
  const files = readFilesOrFail(directory);
  console.log(
    `  ${files.groups.length} groups, ${files.occupations.length} occupations, ${files.skills.length} skills, ${files.relations.length} relations`,
  );
  printProblems(files.problems);
  if (files.groups.length === 0 || files.occupations.length === 0)
    throw new CommandError("No usable group or no usable occupation is in these files: nothing was changed.");
  return files;
}

/** A row may be wrong in two ways: it is reported and counted once. */
function printProblems(problems: EscoFiles["problems"]): void {
  const reasons = new Map<string, string[]>();
  for (const { file, line, reason } of problems) {
    const place = `${file}, line ${line}`;
    reasons.set(place, [...(reasons.get(place) ?? []), reason]);
  }
  if (reasons.size > 0) console.log(`  ${reasons.size === 1 ? "1 row" : `${reasons.size} rows`} left out:`);
  for (const [place, messages] of reasons) console.log(`    ${place}: ${messages.join("; ")}`);
}

function readFilesOrFail(directory: string): EscoFiles {
  try {
    return readEscoFiles(directory);
  } catch (error) {
    throw new CommandError(error instanceof Error ? `${error.message}.` : String(error), { cause: error });
  }
}

function printReport({ groups, occupations, skills, relations }: EscoImport): void {
  console.log(`  groups: ${groups.added} added, ${groups.known} known already and left in their own words`);
  console.log(`  occupations: ${countsText(occupations)}`);
  console.log(`  skills: ${countsText(skills)}`);
  if (relations.stored + relations.unknown > 0)
    console.log(`  relations: ${relations.stored} stored, ${relations.unknown} left out (occupation or skill unknown)`);
}

function countsText({ added, corrected, known, absent }: ListCounts): string {
  return `${added} added, ${corrected} corrected, ${known} as they were${absent > 0 ? `, ${absent} of an earlier import not in these files and kept` : ""}`;
}

await runCommand(main);
