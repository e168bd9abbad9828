import type { IndexSwap, Settings } from "meilisearch";
import type { Connection } from "./connection";
import { MeilisearchFailure } from "./failure";
import { SETTINGS } from "./settings";

/** Settings of a large index take longer than a task with a few records. */
const SETTINGS_WITHIN_MS = 600_000;

/** Makes an empty index with our settings; one of that name that was there before goes. */
export async function createIndex(connection: Connection, uid: string, settings: Settings = SETTINGS): Promise<void> {
  await deleteIndex(connection, uid);
  await connection.waitForTask(
    await connection.call(async (client) => await client.createIndex(uid, { primaryKey: "id" })),
  );
  await connection.waitForTask(
    await connection.withIndex(uid, async (index) => await index.updateSettings(settings)),
    SETTINGS_WITHIN_MS,
  );
}

/** Nothing happens if it is not there. */
export async function deleteIndex(connection: Connection, uid: string): Promise<void> {
  const task = await connection.call(async (client) => await client.deleteIndex(uid));
  await connection.waitForTask(task, SETTINGS_WITHIN_MS).catch((error: unknown) => {
    if (!(error instanceof MeilisearchFailure) || error.kind !== "absent") throw error;
  });
}

/** How many records an index has; null when there is no such index. */
export async function countRecords(connection: Connection, uid: string): Promise<number | null> {
  if (!(await listIndexes(connection)).includes(uid)) return null;
  return (await connection.withIndex(uid, (index) => index.getStats())).numberOfDocuments;
}

/** The indexes of this kind whose names begin with our prefix. */
export async function listIndexes(
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
export async function replaceLive(connection: Connection, uid: string, live = connection.live): Promise<boolean> {
  const wasThere = (await listIndexes(connection, live === connection.live ? "postings" : "vocabulary")).includes(live);
  const swap: IndexSwap = wasThere ? { indexes: [live, uid], rename: false } : { indexes: [uid, live], rename: true };
  await connection.waitForTask(
    await connection.call(async (client) => await client.swapIndexes([swap])),
    SETTINGS_WITHIN_MS,
  );
  return wasThere;
}

/** True when the index has the settings of this version of the product, whoever last touched them. */
export async function hasCurrentSettings(
  connection: Connection,
  uid: string,
  settings: Settings = SETTINGS,
): Promise<boolean> {
  const actual = await connection.withIndex(uid, (index) => index.getSettings());
  return Object.entries(settings).every(([name, expected]) => same(expected, actual[name as keyof Settings]));
}

const ORDERED = "rankingRules";

/** What was asked for is there; the server may add defaults, and orders sets its own way. */
function same(expected: unknown, actual: unknown, name = ""): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || expected.length !== actual.length) return false;
    const sorted = (list: unknown[]) =>
      name === ORDERED ? list : [...list].sort((a, b) => String(a).localeCompare(String(b)));
    return sorted(expected).every((value, at) => same(value, sorted(actual)[at]));
  }
  if (expected !== null && typeof expected === "object") {
    return (
      actual !== null &&
      typeof actual === "object" &&
      Object.entries(expected).every(([key, value]) => same(value, (actual as Record<string, unknown>)[key], key))
    );
  }
  return expected === actual;
}
