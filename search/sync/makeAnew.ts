import { dropIndex, makeIndex, putLive } from "../meilisearch/indexes";
import { FORM } from "../meilisearch/settings";
import type { SearchMoment } from "../port";
import { GateClosed, passGates } from "./gates";
import { listPublishedIds } from "./published";
import { readState, setState } from "./state";
import { tellChanges, tellPostings, type Parts } from "./tell";
import { ifAlone, inTurn } from "./turns";

/** What is being done, for a progress bar. */
export interface Progress {
  step: "settings" | "filling" | "replaying" | "checking" | "exchanging";
  done: number;
  total: number;
}

export interface Making {
  /** The day the golden queries are asked on. */
  moment: SearchMoment;
  /** True while the live index is ours, and told of changes meanwhile. */
  live: boolean;
  onProgress?: (progress: Progress) => void;
  /** Gives up when aborted; the live index is untouched. */
  signal?: AbortSignal;
}

const BATCH = 250;
/** Changes come while the gates look: they are looked at again after telling those. */
const GATE_TRIES = 5;
/** Under load there is always one more change: it will be told to the live index after the exchange. */
const REPLAY_ROUNDS = 5;

/**
 * A new index beside the live one, named by the hash of its settings: filled from the postings, told of the changes that come
 * meanwhile, checked, and then put in the place of the live one at one moment. The one before is kept a day.
 * Returns how many postings were read; null when another process is already at it.
 * @throws MeilisearchFailure, GateClosed; the live index is untouched then
 */
export function makeAnew(parts: Parts, making: Making): Promise<number | null> {
  return ifAlone(parts.db, async () => {
    const uid = `${parts.connection.live}_${FORM}`;
    try {
      return await fillAndExchange(parts, uid, making);
    } catch (error) {
      await setState(parts.db, { buildingUid: null, buildingSince: null }).catch(() => {}); // found and cleared later
      throw error;
    }
  });
}

async function fillAndExchange(parts: Parts, uid: string, making: Making): Promise<number> {
  const { db, connection } = parts;
  const say = (step: Progress["step"], done = 0, total = 0) => making.onProgress?.({ step, done, total });
  say("settings");
  if ((await readState(db)).oldUid === uid) await setState(db, { oldUid: null, oldSince: null }); // kept since an exchange with the same settings
  await makeIndex(connection, uid);
  // From here on every change is told to this index too; only then are the postings listed.
  await inTurn(db, () =>
    setState(db, { buildingUid: uid, buildingSince: new Date(), buildingDone: 0, buildingTotal: 0 }),
  );
  const ids = await listPublishedIds(db);
  for (let at = 0; at < ids.length; at += BATCH) {
    making.signal?.throwIfAborted();
    say("filling", at, ids.length);
    await tellPostings(parts, uid, ids.slice(at, at + BATCH));
    await setState(db, { buildingDone: Math.min(at + BATCH, ids.length), buildingTotal: ids.length });
  }
  say("replaying", ids.length, ids.length);
  await replay(parts, making.live);
  making.signal?.throwIfAborted();
  say("checking", ids.length, ids.length);
  await check(parts, uid, making);
  say("exchanging", ids.length, ids.length);
  await exchange(parts, uid);
  return ids.length;
}

/** Tells what is noted until nothing is, or others are at it. */
async function replay(parts: Parts, live: boolean): Promise<void> {
  for (let rounds = 0; rounds < REPLAY_ROUNDS; rounds++) {
    const round = await tellChanges(parts, { live });
    if (round === "no index" || round.told === 0) return;
  }
}

async function check(parts: Parts, uid: string, { moment, live }: Making): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await passGates(parts, uid, moment);
    } catch (error) {
      if (!(error instanceof GateClosed) || tries >= GATE_TRIES) throw error;
      await replay(parts, live);
    }
  }
}

/** In turn: what was told before has been told to both, what comes after goes to the new one. */
async function exchange({ db, connection }: Parts, uid: string): Promise<void> {
  await inTurn(db, async () => {
    const wasThere = await putLive(connection, uid);
    await setState(db, {
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

/** An index somebody began and never finished: told of no more, and taken away. Nothing happens while somebody is at it. */
export async function clearUnfinished({ db, connection }: Parts, uid: string): Promise<void> {
  await ifAlone(db, async () => {
    if ((await readState(db)).buildingUid !== uid) return; // finished just now
    await inTurn(db, () => setState(db, { buildingUid: null, buildingSince: null }));
    await dropIndex(connection, uid);
  });
}
