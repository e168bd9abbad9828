import type { Db } from "~db/client";
import type { Connection } from "~search/meilisearch/connection";
import { failureOf } from "~search/meilisearch/failure";
import { countRecords, listIndexes } from "~search/meilisearch/indexes";
import { FORM } from "~search/meilisearch/settings";
import { verifyAll, isLiveIndexOurs } from "~search/sync/verify";
import { countIndexed } from "~db/queries/system/health";
import { countPendingChanges, listSetAside } from "~search/sync/outbox";
import { loadSyncState } from "~search/sync/state";
import { runCommand, withDatabase } from "./runCommand";
import { connectConfiguredMeilisearch, readArguments } from "./searchArguments";

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
  const connection = connectConfiguredMeilisearch();
  const troubles = await withDatabase(async (db) => {
    const failing = await printPostgres(db);
    if (!connection)
      return [...failing, ...printStatus("Meilisearch", "not set (MEILI_URL): PostgreSQL answers", true)];
    return [
      ...failing,
      ...(await printMeilisearch(db, connection)),
      ...(await printSync(db)),
      ...(compare ? await printComparison(db, connection) : []),
    ];
  });
  console.log(troubles.length === 0 ? "All is well." : `Not well: ${troubles.join(", ")}.`);
  if (troubles.length > 0) process.exitCode = 1;
}

/** One line, and its name again when it reports a problem. */
function printStatus(name: string, text: string, well: boolean): string[] {
  console.log(`${well ? " " : "!"} ${name.padEnd(18)} ${text}`);
  return well ? [] : [name.trim()];
}

async function printPostgres(db: Db): Promise<string[]> {
  const { published, indexed } = await countIndexed(db);
  return [
    ...printStatus("Published", `${published} postings`, true),
    ...printStatus("PostgreSQL", `${indexed} indexed`, indexed === published),
  ];
}

async function printMeilisearch(db: Db, connection: Connection): Promise<string[]> {
  try {
    const { pkgVersion } = await connection.call((client) => client.getVersion());
    const { published } = await countIndexed(db);
    const there = await countRecords(connection, connection.live);
    const { waiting, setAside } = await countPendingChanges(db);
    const ours = await isLiveIndexOurs({ db, connection });
    const keptIndexes = (await listIndexes(connection)).filter((uid) => uid !== connection.live);
    return [
      ...printStatus(
        "Meilisearch",
        `${pkgVersion}, ${there === null ? "no index yet" : `${there} indexed`}`,
        there !== null && Math.abs(there - published) <= waiting + setAside,
      ),
      ...printStatus(
        "  settings",
        ours
          ? `${FORM}, as this version wants them`
          : "not those of this version: the index is made anew by the running product",
        ours,
      ),
      ...(keptIndexes.length > 0 ? printStatus("  beside", keptIndexes.join(", "), true) : []),
    ];
  } catch (error) {
    return printStatus("Meilisearch", failureOf(error).message, false);
  }
}

async function printSync(db: Db): Promise<string[]> {
  const state = await loadSyncState(db);
  const { waiting, oldestSeconds } = await countPendingChanges(db);
  const refused = await listSetAside(db);
  const awake = state.seenAt !== null && Date.now() - state.seenAt.getTime() < SILENT_MS;
  const answering = awake
    ? `${state.answering} answers${state.problem ? `: ${state.problem}, since ${when(state.problemSince)}` : ""}`
    : `no sign since ${when(state.seenAt)}: is it running, with MEILI_URL?`;
  return [
    ...printStatus("Running product", answering, awake && state.answering === "meilisearch"),
    ...printStatus(
      "To be told",
      waiting === 0 ? "nothing" : `${waiting} changes, the oldest ${Math.round(oldestSeconds)} s ago`,
      oldestSeconds < SILENT_MS / 1000,
    ),
    ...printStatus(
      "Set aside",
      refused.length === 0 ? "nothing" : `${refused.length} postings Meilisearch refuses`,
      refused.length === 0,
    ),
    ...refused.flatMap(({ code, title, reason }) =>
      printStatus(`  L-${code ?? "?"}`, `${title ?? "(deleted)"}: ${reason}`, true),
    ),
    ...(state.buildingUid
      ? printStatus(
          "Being made",
          `${state.buildingDone} of ${state.buildingTotal} filled, since ${when(state.buildingSince)}`,
          true,
        )
      : []),
    ...printStatus("Made", when(state.liveSince), true),
    ...printStatus("Counted, compared", `${when(state.countedAt)}, ${when(state.comparedAt)}`, true),
  ];
}

async function printComparison(db: Db, connection: Connection): Promise<string[]> {
  try {
    const verdict = await verifyAll({ db, connection });
    const texts = {
      true: "every record is as its posting says",
      mended: "some records differed: they are being told anew",
      rebuild: "the index must be made anew: npm run search:rebuild",
    }[verdict];
    return printStatus("Compared now", texts, verdict === "true");
  } catch (error) {
    return printStatus("Compared now", failureOf(error).message, false);
  }
}

function when(at: Date | null): string {
  return at === null ? "never" : at.toISOString().replace("T", " ").slice(0, 19);
}

await runCommand(main);
