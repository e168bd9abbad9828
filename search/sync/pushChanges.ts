import type { Db, WriteDb } from "~db/client";
import type { PostingId } from "~/domain/ids";
import type { Connection } from "../meilisearch/connection";
import { MeilisearchFailure } from "../meilisearch/failure";
import { deleteRecords, sendRecords, sendRemovals, type HandedOver } from "../meilisearch/indexRecords";
import { loadPostings } from "../loadPosting";
import { deleteChanges, insertSetAside, lockChanges, type Change } from "./outbox";
import { loadSyncState } from "./state";
import { withLock } from "./locks";

export interface Parts {
  db: Db;
  connection: Connection;
}

/** How a round ended: nothing waited, so many changes were pushed, or there is no index of ours to push to. */
export type PushResult = { pushed: number; refused: number } | "no index";

/**
 * One round: takes changes, coalesces them by posting, reads each posting as it is now, pushes it to the live index (when it is ours) and one
 * being built, and deletes the changes when the tasks have succeeded. When the push fails, the changes stay.
 * @throws MeilisearchFailure
 */
export async function pushChanges(parts: Parts, { live }: { live: boolean }): Promise<PushResult> {
  const { db, connection } = parts;
  if (!live && !(await loadSyncState(db)).buildingUid) return "no index";
  // Read under the lock: an index begun meanwhile must not miss what is pushed now.
  const targets = async () =>
    [live ? connection.live : null, (await loadSyncState(db)).buildingUid].filter((uid) => uid !== null);
  return db.transaction().execute(async (trx) => {
    const changes = await lockChanges(trx);
    if (changes.length === 0) return { pushed: 0, refused: 0 };
    const refused = await push(parts, { targets, ids: [...new Set(changes.map((change) => change.postingId))] });
    await removeFromIndex(parts, await targets(), [...refused.keys()]);
    await acknowledge(trx, changes, refused);
    return { pushed: changes.length, refused: refused.size };
  });
}

/** The same for postings that are in no outbox: filling a new index. Returns how many were refused. */
export async function pushPostings(parts: Parts, uid: string, ids: readonly PostingId[]): Promise<number> {
  const refused = await push(parts, { targets: () => Promise.resolve([uid]), ids });
  if (refused.size > 0)
    await parts.db.transaction().execute((trx) =>
      acknowledge(
        trx,
        [...refused.keys()].map((postingId) => ({ id: 0, postingId })),
        refused,
      ),
    );
  return refused.size;
}

/** What is refused is better absent than as it was. */
async function removeFromIndex(
  { connection }: Parts,
  uids: readonly string[],
  ids: readonly PostingId[],
): Promise<void> {
  for (const uid of uids) await deleteRecords(connection, uid, ids);
}

async function acknowledge(
  trx: WriteDb,
  changes: readonly Change[],
  refused: ReadonlyMap<PostingId, string>,
): Promise<void> {
  await deleteChanges(trx, changes);
  for (const [id, reason] of refused) await insertSetAside(trx, id, reason);
}

interface Push {
  targets: () => Promise<string[]>;
  ids: readonly PostingId[];
}

/**
 * Brings these postings in the indexes to what they are. A batch that is refused is halved until the postings at fault are alone.
 * Returns those, with the reason.
 */
async function push(parts: Parts, { targets, ids }: Push): Promise<Map<PostingId, string>> {
  try {
    for (const task of await withLock(parts.db, () => send(parts, { targets, ids })))
      await parts.connection.waitForTask(task);
    return new Map();
  } catch (error) {
    if (!(error instanceof MeilisearchFailure) || error.kind !== "refused") throw error;
    const [only] = ids;
    if (ids.length === 1 && only) return new Map([[only, error.message]]);
    const middle = Math.ceil(ids.length / 2);
    const first = await push(parts, { targets, ids: ids.slice(0, middle) });
    return new Map([...first, ...(await push(parts, { targets, ids: ids.slice(middle) }))]);
  }
}

async function send({ db, connection }: Parts, { targets, ids }: Push): Promise<HandedOver[]> {
  const documents = await loadPostings(db, ids);
  const there = new Set(documents.map((document) => document.postingId));
  const gone = ids.filter((id) => !there.has(id));
  const sent: HandedOver[] = [];
  for (const uid of await targets()) {
    if (documents.length > 0) sent.push(await sendRecords(connection, uid, documents));
    if (gone.length > 0) sent.push(await sendRemovals(connection, uid, gone));
  }
  return sent;
}
