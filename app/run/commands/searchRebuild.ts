import { sql } from "kysely";
import { dayInRome } from "~/domain/forms/days";
import { indexStoredVocabulary } from "../seed/vocabulary";
import type { Db } from "~db/client";
import type { Connection } from "~search/meilisearch/connection";
import { MeilisearchFailure } from "~search/meilisearch/failure";
import { isLiveIndexOurs } from "~search/sync/verify";
import { createPostgresEngine } from "~search/postgres/engine";
import { loadPublished } from "~search/loadPosting";
import { RebuildCheckFailed } from "~search/sync/rebuildChecks";
import { rebuildVocabularyIndex } from "~search/sync/vocabulary";
import { SCOPES } from "~search/vocabulary/items";
import { rebuild, type Progress } from "~search/sync/rebuild";
import { countExpected } from "~search/sync/published";
import { CommandError, runCommand, withDatabase } from "./runCommand";
import { connectConfiguredMeilisearch, readArguments } from "./searchArguments";

const HELP = `npm run search:rebuild

Makes the search indexes anew, also while the product runs: that of the published postings, and those of the
vocabulary, for the pickers of occupations and skills. Questions are answered by the old ones until the end,
and changes made meanwhile are in the new ones.

On Meilisearch (MEILI_URL, MEILI_KEY) a second index is filled beside the live one, checked by count, by
200 records and by golden queries, and put in its place at one moment; the one before is kept a day.

  --only postgres|meilisearch   only that engine (else every engine there is)
  --of postings|vocabulary      only these indexes (else all)
  --help                        this page

It works on DATABASE_URL, or on the database that comes along (also while npm start runs).`;

/** The sync wants as many together: see search/README.md. */
const CONNECTIONS = 8;
const ENGINES = ["postgres", "meilisearch"];
const INDEXES = ["postings", "vocabulary"];

async function main(args: string[]): Promise<void> {
  const { help, only, of } = readArguments(args, {
    help: { type: "boolean", short: "h" },
    only: { type: "string" },
    of: { type: "string" },
  });
  if (help) return console.log(HELP);
  if (only !== undefined && !ENGINES.includes(only))
    throw new CommandError(`--only takes postgres or meilisearch, not "${only}".`);
  if (of !== undefined && !INDEXES.includes(of))
    throw new CommandError(`--of takes postings or vocabulary, not "${of}".`);
  const connection = connectConfiguredMeilisearch();
  if (only === "meilisearch" && !connection)
    throw new CommandError("MEILI_URL is not set: there is no Meilisearch to rebuild.");
  await withDatabase(
    async (db) => {
      const [onPostgres, onMeilisearch] = [only !== "meilisearch", only !== "postgres" ? connection : null];
      // PostgreSQL first: the vocabulary of Meilisearch is made of its tables.
      if (of !== "vocabulary" && onPostgres) await rebuildPostgres(db);
      if (of !== "postings" && onPostgres) await rebuildPostgresVocabulary(db);
      if (of !== "vocabulary" && onMeilisearch) await rebuildMeilisearch(db, onMeilisearch);
      if (of !== "postings" && onMeilisearch) await rebuildMeilisearchVocabulary(db, onMeilisearch);
    },
    { connections: CONNECTIONS },
  );
}

async function rebuildPostgres(db: Db): Promise<void> {
  const { published } = await countExpected(db);
  const bar = progressBar("PostgreSQL");
  let done = 0;
  const counted = async function* () {
    for await (const document of loadPublished(db)) {
      bar("filling", done++, published);
      yield document;
    }
  };
  const count = await createPostgresEngine(db).rebuild(counted());
  bar("done", count, count);
}

/** In one transaction: the pickers see the old one until it is whole. */
async function rebuildPostgresVocabulary(db: Db): Promise<void> {
  const bar = progressBar("PostgreSQL");
  bar("vocabulary", 0, 0);
  await db.transaction().execute((trx) => indexStoredVocabulary(trx));
  const { items } = await db
    .selectFrom("vocabularyLabels")
    .select(sql<number>`count(distinct (scope, item_id))::int`.as("items"))
    .executeTakeFirstOrThrow();
  bar("done", items, items);
}

async function rebuildMeilisearchVocabulary(db: Db, connection: Connection): Promise<void> {
  for (const scope of SCOPES) {
    const bar = progressBar("Meilisearch");
    const step = `${scope}s`;
    bar(step, 0, 0);
    const count = await rebuildVocabularyIndex({ db, connection }, scope, (done, total) =>
      bar(step, done, total),
    ).catch((error: unknown) => {
      if (error instanceof MeilisearchFailure)
        throw new CommandError(`\nThe ${step} of Meilisearch were not exchanged: ${error.message}.`, { cause: error });
      throw error;
    });
    if (count === null)
      throw new CommandError(
        "\nAnother process is making the vocabulary of Meilisearch at this moment: it will be done in seconds.",
      );
    bar("done", count, count);
  }
}

async function rebuildMeilisearch(db: Db, connection: Connection): Promise<void> {
  const bar = progressBar("Meilisearch");
  const parts = { db, connection };
  try {
    const onProgress = ({ step, done, total }: Progress) => bar(step, done, total);
    const count = await rebuild(parts, {
      moment: { today: dayInRome(new Date()) },
      live: await isLiveIndexOurs(parts),
      onProgress,
    });
    if (count === null)
      throw new CommandError(
        "\nAnother process is making the Meilisearch index at this moment: npm run search:status shows how far it is.",
      );
    bar("done", count, count);
  } catch (error) {
    if (error instanceof MeilisearchFailure || error instanceof RebuildCheckFailed)
      throw new CommandError(`\nThe Meilisearch index was not exchanged: ${error.message}.`, { cause: error });
    throw error;
  }
}

const WIDTH = 30;

/** One line that grows on a terminal, and one line a step in a log. */
function progressBar(name: string): (step: string, done: number, total: number) => void {
  let shown = "";
  return (step, done, total) => {
    const filled = total === 0 ? 0 : Math.round((done / total) * WIDTH);
    const line = `${name.padEnd(12)} ${step.padEnd(11)} [${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done}/${total}`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}${step === "done" ? "\n" : ""}`);
    else if (shown !== step) console.log(line);
    shown = step;
  };
}

await runCommand(main);
