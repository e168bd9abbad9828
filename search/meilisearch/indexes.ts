import type { IndexSwap, Settings } from "meilisearch";
import type { Connection } from "./connection";
import { MeilisearchFailure } from "./failure";
import { SETTINGS } from "./settings";

/** Settings of a large index take longer than a task with a few records. */
const SETTINGS_WITHIN_MS = 600_000;

/** Makes an empty index with our settings; one of that name that was there before goes. */
export async function makeIndex(connection: Connection, uid: string, settings: Settings = SETTINGS): Promise<void> {
  await dropIndex(connection, uid);
  await connection.finished(
    await connection.call(async (client) => await client.createIndex(uid, { primaryKey: "id" })),
  );
  await connection.finished(
    await connection.on(uid, async (index) => await index.updateSettings(settings)),
    SETTINGS_WITHIN_MS,
  );
}

/** Nothing happens if it is not there. */
export async function dropIndex(connection: Connection, uid: string): Promise<void> {
  const task = await connection.call(async (client) => await client.deleteIndex(uid));
  await connection.finished(task, SETTINGS_WITHIN_MS).catch((error: unknown) => {
    if (!(error instanceof MeilisearchFailure) || error.kind !== "absent") throw error;
  });
}

/** How many records an index has; null when there is no such index. */
export async function countRecords(connection: Connection, uid: string): Promise<number | null> {
  if (!(await indexNames(connection)).includes(uid)) return null;
  return (await connection.on(uid, (index) => index.getStats())).numberOfDocuments;
}

/** The indexes of this kind whose names begin with our prefix. */
export async function indexNames(
  connection: Connection,
  kind: "postings" | "vocabulary" = "postings",
): Promise<string[]> {
  const { results } = await connection.call((client) => client.getRawIndexes({ limit: 1000 }));
  return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${connection.prefix}_${kind}`));
}

/**
 * Puts `uid` in the place of the live index, at one moment for all questions. The index that was live has the name `uid` afterwards;
 * true if there was one.
 */
export async function putLive(connection: Connection, uid: string, live = connection.live): Promise<boolean> {
  const wasThere = (await indexNames(connection, live === connection.live ? "postings" : "vocabulary")).includes(live);
  const swap: IndexSwap = wasThere ? { indexes: [live, uid], rename: false } : { indexes: [uid, live], rename: true };
  await connection.finished(
    await connection.call(async (client) => await client.swapIndexes([swap])),
    SETTINGS_WITHIN_MS,
  );
  return wasThere;
}

/** True when the index has the settings of this version of the product, whoever last touched them. */
export async function hasOurSettings(
  connection: Connection,
  uid: string,
  settings: Settings = SETTINGS,
): Promise<boolean> {
  const found = await connection.on(uid, (index) => index.getSettings());
  return Object.entries(settings).every(([name, wanted]) => same(wanted, found[name as keyof Settings]));
}

const ORDERED = "rankingRules";

/** What was asked for is there; the server may add defaults, and orders sets its own way. */
function same(wanted: unknown, found: unknown, name = ""): boolean {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(found) || wanted.length !== found.length) return false;
    const sorted = (list: unknown[]) =>
      name === ORDERED ? list : [...list].sort((a, b) => String(a).localeCompare(String(b)));
    return sorted(wanted).every((value, at) => same(value, sorted(found)[at]));
  }
  if (wanted !== null && typeof wanted === "object") {
    return (
      found !== null &&
      typeof found === "object" &&
      Object.entries(wanted).every(([key, value]) => same(value, (found as Record<string, unknown>)[key], key))
    );
  }
  return wanted === found;
}
