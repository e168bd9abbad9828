import { deleteIndex, createIndex, replaceLive } from "../meilisearch/indexes";
import { FORM } from "../meilisearch/settings";
import type { SearchMoment } from "../port";
import { RebuildCheckFailed, runRebuildChecks } from "./rebuildChecks";
import { listPublishedIds } from "./published";
import { loadSyncState, setSyncState } from "./state";
import { pushChanges, pushPostings, type Parts } from "./pushChanges";
import { tryWithLock, withLock } from "./locks";

/** What is being done, for a progress bar. */
export interface Progress {
  step: "settings" | "filling" | "replaying" | "checking" | "exchanging";
  done: number;
  total: number;
}

export interface RebuildOptions {
  /** The day the golden queries are asked on. */
  moment: SearchMoment;
  /** True while the live index is ours and gets the changes meanwhile. */
  live: boolean;
  onProgress?: (progress: Progress) => void;
  /** Gives up when aborted; the live index is untouched. */
  signal?: AbortSignal;
}

const BATCH = 250;
/** Changes arrive while the checks run: the checks run again after pushing those. */
const CHECK_TRIES = 5;
/** Under load there is always one more change: it is pushed to the live index after the swap. */
const REPLAY_ROUNDS = 5;

/**
 * A new index beside the live one, named by the hash of its settings: filled from the postings, given the changes that come
 * meanwhile, checked, and then put in the place of the live one at one moment. The one before is kept a day.
 * Returns how many postings were read; null when another process is already at it.
 * @throws MeilisearchFailure, RebuildCheckFailed; the live index is untouched then
 */
export function rebuild(parts: Parts, options: RebuildOptions): Promise<number | null> {
  return tryWithLock(parts.db, async () => {
    const uid = `${parts.connection.live}_${FORM}`;
    try {
      return await fillAndSwap(parts, uid, options);
    } catch (error) {
      await setSyncState(parts.db, { buildingUid: null, buildingSince: null }).catch(() => {}); // found and cleared later
      throw error;
    }
  });
}

async function fillAndSwap(parts: Parts, uid: string, options: RebuildOptions): Promise<number> {
  const { db, connection } = parts;
  const report = (step: Progress["step"], done = 0, total = 0) => options.onProgress?.({ step, done, total });
  report("settings");
  if ((await loadSyncState(db)).oldUid === uid) await setSyncState(db, { oldUid: null, oldSince: null }); // kept since an exchange with the same settings
  await createIndex(connection, uid);
  // From here on every change is pushed to this index too; only then are the postings listed.
  await withLock(db, () =>
    setSyncState(db, { buildingUid: uid, buildingSince: new Date(), buildingDone: 0, buildingTotal: 0 }),
  );
  const ids = await listPublishedIds(db);
  for (let at = 0; at < ids.length; at += BATCH) {
    options.signal?.throwIfAborted();
    report("filling", at, ids.length);
    await pushPostings(parts, uid, ids.slice(at, at + BATCH));
    await setSyncState(db, { buildingDone: Math.min(at + BATCH, ids.length), buildingTotal: ids.length });
  }
  report("replaying", ids.length, ids.length);
  await replay(parts, options.live);
  options.signal?.throwIfAborted();
  report("checking", ids.length, ids.length);
  await checkWithRetries(parts, uid, options);
  report("exchanging", ids.length, ids.length);
  await exchangeIndexes(parts, uid);
  return ids.length;
}

/** Pushes what is noted until nothing is left, or another process is pushing. */
async function replay(parts: Parts, live: boolean): Promise<void> {
  for (let rounds = 0; rounds < REPLAY_ROUNDS; rounds++) {
    const round = await pushChanges(parts, { live });
    if (round === "no index" || round.pushed === 0) return;
  }
}

async function checkWithRetries(parts: Parts, uid: string, { moment, live }: RebuildOptions): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await runRebuildChecks(parts, uid, moment);
    } catch (error) {
      if (!(error instanceof RebuildCheckFailed) || tries >= CHECK_TRIES) throw error;
      await replay(parts, live);
    }
  }
}

/** Under the lock: what was pushed before went to both, what comes after goes to the new one. */
async function exchangeIndexes({ db, connection }: Parts, uid: string): Promise<void> {
  await withLock(db, async () => {
    const wasThere = await replaceLive(connection, uid);
    await setSyncState(db, {
      liveForm: FORM,
      liveSince: new Date(),
      buildingUid: null,
      buildingSince: null,
      oldUid: wasThere ? uid : null,
      oldSince: wasThere ? new Date() : null,
      comparedAt: new Date(),
      countedAt: new Date(),
    });
  });
}

/** An index somebody began and never finished: it gets no more changes and is deleted. Nothing happens while another process rebuilds. */
export async function deleteUnfinished({ db, connection }: Parts, uid: string): Promise<void> {
  await tryWithLock(db, async () => {
    if ((await loadSyncState(db)).buildingUid !== uid) return; // finished just now
    await withLock(db, () => setSyncState(db, { buildingUid: null, buildingSince: null }));
    await deleteIndex(connection, uid);
  });
}
