import fs from "node:fs";
import { parseArgs } from "node:util";
import { SYSTEM } from "~/domain/access/actor";
import type { FieldError } from "~/domain/forms/errors";
import { readVatNumber } from "~/domain/forms/vatNumber";
import type { OrganisationId } from "~/domain/ids";
import { plain } from "~/domain/postings/csvWords";
import { describeError } from "~/text/forms/describeError";
import { wordsFor } from "~/text/words";
import { importPostings, type ImportedLine } from "~/usecases/postings/importPostings";
import { readCsvRecords, type CsvRecords } from "~/usecases/postings/readCsvRecords";
import type { Db } from "~db/client";
import { listOrganisationNames } from "~db/queries/postings/ownPostings";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import { CommandError, runCommand, withDatabase } from "./runCommand";

const HELP = `npm run postings:import -- FILE.csv

Writes the adverts of a CSV file as drafts of their organisations. The column "organizzazione" says whose
they are, by VAT number or name; "codice_interno" is the organisation's own code: the same file again
updates the same adverts. What is no longer a draft is left alone. Damaged rows are listed by line, the rest
is kept. All the columns, with a template to fill in: /organizzazione/importa on the site.

  --organisation=WHO  whose the adverts are where a row does not say: VAT number or name
  --preview           only tell what would happen
  --submit            send complete drafts to the desk
  --help              this page

It works on DATABASE_URL, or on the database that comes along (also while npm start runs).`;

const words = wordsFor("en");
const RESULTS = ["new", "changed", "unchanged", "kept", "refused"] as const;
const RESULT_WORDS = {
  new: "new",
  changed: "updated",
  unchanged: "as they were",
  kept: "no longer drafts, left alone",
  refused: "refused",
} as const;

async function main(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  if (values.help) return console.log(HELP);
  const [file, ...more] = positionals;
  if (!file || more.length > 0)
    throw new CommandError("Give one CSV file: npm run postings:import -- FILE.csv (--help tells the rest).");
  if (fs.existsSync(".env")) process.loadEnvFile(".env");
  const read = await readFile(file);
  const lines = await withDatabase(async (db) =>
    importPostings(
      { db, now: () => new Date(), siteUrl: "", secretKey: Buffer.alloc(0), requestId: "command" },
      SYSTEM,
      {
        organisationIds: null,
        organisationId: await findOrganisationNamed(db, values.organisation),
        records: read.records,
        apply: !values.preview,
        submit: values.submit,
        vocabulary: createPostgresVocabulary(db),
      },
    ),
  );
  printReport(read, lines);
  console.log(values.preview ? "Nothing was written: this was a preview." : "Done.");
}

function readArguments(args: string[]) {
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { organisation: { type: "string" }, preview: flag, submit: flag, help: { ...flag, short: "h" } },
    });
  } catch (error) {
    throw new CommandError(
      `${error instanceof Error ? error.message.split("\n")[0] : "The options are not understood."} (--help tells what is.)`,
      { cause: error },
    );
  }
}

/** The organisation the option names; a name that is nobody's, or more than one's, changes nothing. */
async function findOrganisationNamed(db: Db, option: string | undefined): Promise<OrganisationId | null> {
  if (option === undefined) return null;
  const wanted = plain(option);
  const read = readVatNumber(option);
  const matching = (await listOrganisationNames(db, null)).filter(
    ({ name, vatNumber }) => plain(name) === wanted || ("value" in read && vatNumber === read.value),
  );
  const [only, ...more] = matching;
  if (!only)
    throw new CommandError(`No organisation is called ${option}, and none has that VAT number: nothing was changed.`);
  if (more.length > 0)
    throw new CommandError(
      `${matching.length} organisations are called ${option}: give the VAT number. Nothing was changed.`,
    );
  return only.id;
}

async function readFile(file: string): Promise<CsvRecords> {
  if (!fs.statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new CommandError(`${file} is not a file: give the CSV file of the adverts.`);
  const read = await readCsvRecords(fs.readFileSync(file));
  if (read.records.length === 0)
    throw new CommandError(
      `${file} has no advert that can be read${read.damaged[0] ? ` (line ${read.damaged[0].line}: ${describeError(words, read.damaged[0].error)})` : ""}: nothing was changed.`,
    );
  return read;
}

function printReport({ damaged, damagedCount, unknownColumns }: CsvRecords, lines: readonly ImportedLine[]): void {
  if (unknownColumns.length > 0) console.log(`Columns that mean nothing here, left out: ${unknownColumns.join(", ")}`);
  const messages = [
    ...damaged.map(({ line, error }) => ({ line, message: describeError(words, error) })),
    ...lines.flatMap(reportLines),
  ];
  for (const { line, message } of messages.sort((a, b) => a.line - b.line)) console.log(`  line ${line}: ${message}`);
  for (const result of RESULTS) {
    const count = lines.filter((line) => line.result === result).length + (result === "refused" ? damagedCount : 0);
    if (count > 0) console.log(`${count} ${RESULT_WORDS[result]}`);
  }
  const sent = lines.filter((line) => line.sent).length;
  if (sent > 0) console.log(`${sent} sent to the desk`);
}

/** What the sender of the file should know about one row. */
function reportLines({ line, problems, notes, readAs }: ImportedLine): { line: number; message: string }[] {
  const describeProblem = (problem: FieldError & { column: string }) =>
    `${problem.column}: ${describeError(words, problem, problem.column)}`;
  return [
    ...problems.map((problem) => ({ line, message: `refused, ${describeProblem(problem)}` })),
    ...notes.map((note) => ({ line, message: describeProblem(note) })),
    ...readAs.map(({ column, typed, read }) => ({ line, message: `${column}: "${typed}" read as "${read}"` })),
  ];
}

await runCommand(main);
