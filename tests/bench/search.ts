/* oxlint-disable no-console */
import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { openDatabase } from "~db/client";
import { startEmbedded } from "~db/embedded/server";
import { migrate } from "~db/migrate";
import { connectMeilisearch } from "~search/meilisearch/connection";
import { deleteIndex, listIndexes } from "~search/meilisearch/indexes";
import { administer, databaseUrl } from "../support/postgres";
import { MEILISEARCH_PROGRAM } from "../support/meilisearchServer";
import { benchFaults } from "./searchFaults";
import { benchRelevance } from "./searchRelevance";
import { benchSpeed } from "./searchSpeed";
import { benchTelling } from "./searchPushing";

const HELP = `npm run bench:search

Prints the figures of the search beside their goals: relevance on real Italian job titles, speed and
agreement of the engines on made-up postings. Meilisearch is measured where MEILI_URL (and MEILI_KEY) are set, and what
visitors wait while it fails where MEILI_BIN is set.

  --postings N   how many made-up postings (5000; 500000 takes most of an hour)
  --only WHAT    relevance or speed
  --help         this page

Settings: RELEVANCE_DATA     folder of the relevance data (else only speed is measured)
          DATABASE_URL_TEST  a PostgreSQL where a database may be made (else one is started)
          MEILI_BIN          the program of a Meilisearch, to kill and slow down
          MISSES=1           print the titles whose first answer is wrong`;

/** One figure beside its goal; without one it is only printed. */
export interface Figure {
  name: string;
  value: number;
  goal?: number;
  better: "more" | "less";
  unit?: string;
}

const LARGE = 100_000;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      help: { type: "boolean", short: "h" },
      postings: { type: "string", default: "5000" },
      only: { type: "string" },
    },
  });
  if (values.help) return console.log(HELP);
  const postings = Number(values.postings);
  const given = process.env["DATABASE_URL_TEST"];
  const server = given
    ? null
    : await startEmbedded({ dataDir: `/tmp/lucca-bench-${randomBytes(4).toString("hex")}`, durable: false });
  const url = given ?? server?.url ?? "";
  const name = `lucca_bench_${randomBytes(4).toString("hex")}`;
  await administer(url, `create database ${name}`);
  const { db, pool } = openDatabase(databaseUrl(url, name), { max: 12 });
  const connection = process.env["MEILI_URL"]
    ? connectMeilisearch({
        url: process.env["MEILI_URL"],
        key: process.env["MEILI_KEY"],
        prefix: name,
        answerWithinMs: 60_000,
      })
    : null;
  if (!connection) console.log("Meilisearch is not measured: MEILI_URL is not set.");
  try {
    await migrate(db, pool);
    const figures = [];
    if (values.only !== "speed") figures.push(...(await benchRelevance(db, connection)));
    if (values.only !== "relevance")
      figures.push(...(await benchSpeed({ db, connection, postings, goalMs: postings >= LARGE ? 150 : 25 })));
    if (values.only !== "relevance" && connection) figures.push(...(await benchTelling(db, connection)));
    if (values.only !== "relevance" && MEILISEARCH_PROGRAM) figures.push(...(await benchFaults(db)));
    for (const figure of figures) console.log(line(figure));
    process.exitCode = figures.every((figure) => reached(figure)) ? 0 : 1;
  } finally {
    if (connection)
      for (const uid of [...(await listIndexes(connection)), ...(await listIndexes(connection, "vocabulary"))])
        await deleteIndex(connection, uid);
    await db.destroy();
    await administer(url, `drop database ${name} with (force)`);
    await server?.stop();
  }
}

function reached({ value, goal, better }: Figure): boolean {
  return goal === undefined || (better === "more" ? value >= goal : value <= goal);
}

function line(figure: Figure): string {
  const sign = figure.better === "more" ? "≥" : "≤";
  const goal = figure.goal === undefined ? "" : `(goal ${sign} ${figure.goal})`;
  return `${figure.goal === undefined ? " " : reached(figure) ? "✓" : "✗"} ${figure.name.padEnd(58)} ${figure.value.toFixed(4).padStart(10)} ${(figure.unit ?? "").padEnd(3)} ${goal}`.trimEnd();
}

void main();
