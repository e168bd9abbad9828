import type { Db } from "~db/client";
import type { Connection } from "~search/meilisearch/connection";
import { failureOf } from "~search/meilisearch/failure";
import { countRecords, indexNames } from "~search/meilisearch/indexes";
import { FORM } from "~search/meilisearch/settings";
import { compareAll, isOurs } from "~search/sync/compare";
import { countIndexed } from "~db/queries/system/health";
import { countWaiting, listSetAside } from "~search/sync/outbox";
import { readState } from "~search/sync/state";
import { runCommand, withDatabase } from "./borrowing";
import { configuredMeilisearch, readArguments } from "./searchArguments";

const HELP = `npm run search:status

Tells how the search stands: what each index has beside what is published, what Meilisearch has still to
be told, what it refused, who answers in the running product and why. Exit code 0 when all is well, 1 when not.

  --compare   compare every record by id and version; what differs is told anew
  --help      this page

It works on DATABASE_URL, or on the database that comes along (also while npm start runs), and on
MEILI_URL, MEILI_KEY where they are set.`;

/** A sign of life is written every two seconds. */
const SILENT_MS = 15_000;

async function main(args: string[]): Promise<void> {
  const { help, compare } = readArguments(args, {
    help: { type: "boolean", short: "h" },
    compare: { type: "boolean" },
  });
  if (help) return console.log(HELP);
  const connection = configuredMeilisearch();
  const troubles = await withDatabase(async (db) => {
    const found = await tellPostgres(db);
    if (!connection) return [...found, ...say("Meilisearch", "not set (MEILI_URL): PostgreSQL answers", true)];
    return [
      ...found,
      ...(await tellMeilisearch(db, connection)),
      ...(await tellUpkeep(db)),
      ...(compare ? await tellComparison(db, connection) : []),
    ];
  });
  console.log(troubles.length === 0 ? "All is well." : `Not well: ${troubles.join(", ")}.`);
  if (troubles.length > 0) process.exitCode = 1;
}

/** One line, and its name again if it tells of trouble. */
function say(name: string, told: string, well: boolean): string[] {
  console.log(`${well ? " " : "!"} ${name.padEnd(18)} ${told}`);
  return well ? [] : [name.trim()];
}

async function tellPostgres(db: Db): Promise<string[]> {
  const { published, indexed } = await countIndexed(db);
  return [
    ...say("Published", `${published} postings`, true),
    ...say("PostgreSQL", `${indexed} indexed`, indexed === published),
  ];
}

async function tellMeilisearch(db: Db, connection: Connection): Promise<string[]> {
  try {
    const { pkgVersion } = await connection.call((client) => client.getVersion());
    const { published } = await countIndexed(db);
    const there = await countRecords(connection, connection.live);
    const { waiting, setAside } = await countWaiting(db);
    const ours = await isOurs({ db, connection });
    const kept = (await indexNames(connection)).filter((uid) => uid !== connection.live);
    return [
      ...say(
        "Meilisearch",
        `${pkgVersion}, ${there === null ? "no index yet" : `${there} indexed`}`,
        there !== null && Math.abs(there - published) <= waiting + setAside,
      ),
      ...say(
        "  settings",
        ours
          ? `${FORM}, as this version wants them`
          : "not those of this version: the index is made anew by the running product",
        ours,
      ),
      ...(kept.length > 0 ? say("  beside", kept.join(", "), true) : []),
    ];
  } catch (error) {
    return say("Meilisearch", failureOf(error).message, false);
  }
}

async function tellUpkeep(db: Db): Promise<string[]> {
  const state = await readState(db);
  const { waiting, oldestSeconds } = await countWaiting(db);
  const refused = await listSetAside(db);
  const awake = state.seenAt !== null && Date.now() - state.seenAt.getTime() < SILENT_MS;
  const answering = awake
    ? `${state.answering} answers${state.problem ? `: ${state.problem}, since ${when(state.problemSince)}` : ""}`
    : `no sign since ${when(state.seenAt)}: is it running, with MEILI_URL?`;
  return [
    ...say("Running product", answering, awake && state.answering === "meilisearch"),
    ...say(
      "To be told",
      waiting === 0 ? "nothing" : `${waiting} changes, the oldest ${Math.round(oldestSeconds)} s ago`,
      oldestSeconds < SILENT_MS / 1000,
    ),
    ...say(
      "Set aside",
      refused.length === 0 ? "nothing" : `${refused.length} postings Meilisearch refuses`,
      refused.length === 0,
    ),
    ...refused.flatMap(({ code, title, reason }) =>
      say(`  L-${code ?? "?"}`, `${title ?? "(deleted)"}: ${reason}`, true),
    ),
    ...(state.buildingUid
      ? say(
          "Being made",
          `${state.buildingDone} of ${state.buildingTotal} filled, since ${when(state.buildingSince)}`,
          true,
        )
      : []),
    ...say("Made", when(state.liveSince), true),
    ...say("Counted, compared", `${when(state.countedAt)}, ${when(state.comparedAt)}`, true),
  ];
}

async function tellComparison(db: Db, connection: Connection): Promise<string[]> {
  try {
    const verdict = await compareAll({ db, connection });
    const told = {
      true: "every record is as its posting says",
      mended: "some records differed: they are being told anew",
      "make anew": "the index must be made anew: npm run search:rebuild",
    }[verdict];
    return say("Compared now", told, verdict === "true");
  } catch (error) {
    return say("Compared now", failureOf(error).message, false);
  }
}

function when(at: Date | null): string {
  return at === null ? "never" : at.toISOString().replace("T", " ").slice(0, 19);
}

await runCommand(main);
