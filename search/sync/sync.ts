import { setTimeout as pause } from "node:timers/promises";
import { EVERYTHING, type SearchEngine, type SearchMoment } from "../port";
import { failureOf, type MeilisearchFailure } from "../meilisearch/failure";
import { deleteIndex, listIndexes } from "../meilisearch/indexes";
import type { CircuitBreaker } from "../circuitBreaker";
import { verifyAll, verifyQuickly, isLiveIndexOurs, type Verdict } from "./verify";
import { RebuildCheckFailed } from "./rebuildChecks";
import { deleteUnfinished, rebuild } from "./rebuild";
import { countPendingChanges } from "./outbox";
import { loadSyncState, setAnswering, setSyncState } from "./state";
import { pushChanges, type Parts } from "./pushChanges";

const ROUND_MS = 300;
const WATCH_MS = 2000;
/** After a failure: longer each time, up to this. */
const MAX_PAUSE_MS = 15_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** An index without our settings refuses it. */
const NEEDS_SETTINGS = "version >= 0";
/** Changes waiting longer than this, and the index is not asked any more. */
const BEHIND_SECONDS = 20;

export interface SyncOptions extends Parts {
  /** Meilisearch alone, without fallback: asked once before it is trusted. */
  engine: SearchEngine;
  breaker: CircuitBreaker;
  moment: () => SearchMoment;
  /** Failures worth a line in the log, once each time they change. */
  log: (message: string) => void;
  /** Milliseconds between rounds. */
  roundMs?: number;
}

export interface Sync {
  stop(): Promise<void>;
}

/**
 * Keeps the Meilisearch index true, by itself, for as long as the process runs: pushes changes, verifies, rebuilds the index when it is
 * lost, foreign or of other settings, and trusts Meilisearch with questions only while all that is well.
 */
export function startSync(options: SyncOptions): Sync {
  const stopping = new AbortController();
  const loop = new SyncLoop(options, stopping.signal);
  const every = async (ms: number, round: () => Promise<number>) => {
    while (!stopping.signal.aborted) {
      const more = await round();
      await pause(ms + more, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = Promise.all([
    every(options.roundMs ?? ROUND_MS, () => loop.round()),
    every(WATCH_MS, () => loop.watch()),
  ]);
  return {
    async stop() {
      stopping.abort();
      await running;
      await loop.finished();
    },
  };
}

class SyncLoop {
  readonly #options: SyncOptions;
  readonly #breaker: CircuitBreaker;
  /** The live index was ours when last looked at. */
  #live = false;
  /** At the start everything is compared: the database may be a backup brought back. */
  #verifiedWhole = false;
  #failures = 0;
  #rebuilding: Promise<void> | null = null;
  #rebuildFailures = 0;
  #rebuildNotBefore = 0;

  readonly #stopping: AbortSignal;

  constructor(options: SyncOptions, stopping: AbortSignal) {
    this.#options = options;
    this.#breaker = options.breaker;
    this.#stopping = stopping;
  }

  /** One round of the work; returns milliseconds to wait beyond the usual. */
  async round(): Promise<number> {
    try {
      const making = this.#rebuilding !== null; // what is seen while one is being made may be past when it is done
      if (!this.#live) this.#live = await isLiveIndexOurs(this.#options);
      if (!this.#live && !making) this.#rebuild("its index is not there, or is of other settings");
      await this.#push();
      await this.#runScheduledChecks();
      if (!this.#breaker.isClosed && this.#live) await this.#tryToClose();
      this.#failures = 0;
      return 0;
    } catch (error) {
      return this.#failed(failureOf(error));
    }
  }

  /** Looks at what waits, and signs. Apart from the rounds, for a round may wait long for a task. */
  async watch(): Promise<number> {
    const { db, log } = this.#options;
    const { health } = this.#breaker;
    try {
      const waiting = await countPendingChanges(db);
      const { buildingUid, buildingDone, buildingTotal } = await loadSyncState(db);
      Object.assign(health, waiting, {
        making: buildingUid === null ? null : buildingTotal === 0 ? 0 : buildingDone / buildingTotal,
      });
      if (waiting.oldestSeconds > BEHIND_SECONDS && this.#breaker.isClosed)
        this.#breaker.trip(
          "behind",
          `${waiting.waiting} changes wait, the oldest for ${Math.round(waiting.oldestSeconds)} seconds`,
        );
      await this.#ping();
      await setAnswering(db, health.answering, health.problem);
      return 0;
    } catch (error) {
      log(`the state of the search cannot be read: ${String(error)}`);
      return MAX_PAUSE_MS;
    }
  }

  /** Where nobody asks, a server that is gone is noticed all the same; and one wiped, where the next change began an index without settings. */
  async #ping(): Promise<void> {
    if (!this.#breaker.isClosed) return;
    const { connection } = this.#options;
    try {
      await connection.query([{ indexUid: connection.live, filter: NEEDS_SETTINGS, limit: 0 }], connection.deadline());
    } catch (error) {
      this.#breaker.countFailure(failureOf(error));
    }
  }

  async finished(): Promise<void> {
    await this.#rebuilding;
  }

  async #push(): Promise<void> {
    for (;;) {
      const round = await pushChanges(this.#options, { live: this.#live });
      if (round === "no index" || round.pushed === 0) return;
      this.#breaker.health.told += round.pushed;
    }
  }

  /** Hourly, nightly, and what is left over from before. */
  async #runScheduledChecks(): Promise<void> {
    const { db, connection } = this.#options;
    const { countedAt, comparedAt, buildingUid, oldUid, oldSince } = await loadSyncState(db);
    if (buildingUid && !this.#rebuilding) await deleteUnfinished(this.#options, buildingUid);
    const old = (at: Date | null, ms: number) => at === null || Date.now() - at.getTime() > ms;
    if (this.#live && old(comparedAt, DAY_MS)) this.#applyVerdict(await verifyAll(this.#options));
    else if (this.#live && old(countedAt, HOUR_MS)) this.#applyVerdict(await verifyQuickly(this.#options));
    if (!oldUid || !old(oldSince, DAY_MS)) return;
    await setSyncState(db, { oldUid: null, oldSince: null });
    for (const uid of await listIndexes(connection))
      if (uid !== connection.live && uid !== buildingUid) await deleteIndex(connection, uid);
  }

  /** Meilisearch is back, or new: looked at, asked once, and then trusted. */
  async #tryToClose(): Promise<void> {
    this.#applyVerdict(await (this.#verifiedWhole ? verifyQuickly : verifyAll)(this.#options));
    this.#verifiedWhole = true;
    await this.#push();
    await this.#options.engine.search({ ...EVERYTHING, pageSize: 1 }, this.#options.moment());
    const { oldestSeconds } = await countPendingChanges(this.#options.db);
    if (this.#live && oldestSeconds <= BEHIND_SECONDS) this.#breaker.close();
  }

  #applyVerdict(verdict: Verdict): void {
    if (verdict !== "rebuild") return;
    this.#live = false;
    this.#rebuild("its index does not say what the postings say");
  }

  #rebuild(why: string): void {
    this.#breaker.trip("making", this.#breaker.health.problem ?? why);
    if (this.#rebuilding || Date.now() < this.#rebuildNotBefore) return;
    const { moment, log } = this.#options;
    log(`the Meilisearch index is made anew: ${why}`);
    this.#rebuilding = rebuild(this.#options, { moment: moment(), live: false, signal: this.#stopping })
      .then(
        () => void (this.#rebuildFailures = 0),
        (error: unknown) => {
          if (this.#stopping.aborted) return;
          this.#rebuildNotBefore = Date.now() + Math.min(MAX_PAUSE_MS, 1000 * 2 ** this.#rebuildFailures++);
          this.#failed(error instanceof RebuildCheckFailed ? error : failureOf(error));
        },
      )
      .finally(() => {
        this.#rebuilding = null;
      });
  }

  #failed(failure: MeilisearchFailure | RebuildCheckFailed): number {
    const { log, connection } = this.#options;
    if (this.#breaker.health.problem !== failure.message) log(`search: ${failure.message}`);
    this.#failures++;
    this.#live = false; // to be looked at again
    if (failure instanceof RebuildCheckFailed) this.#breaker.trip("making", failure.message);
    else {
      this.#breaker.health.failures[failure.kind]++;
      this.#breaker.trip("away", failure.message);
      if (failure.kind === "full") void deleteFinishedTasks(connection).catch(() => {});
    }
    return Math.min(MAX_PAUSE_MS, (this.#options.roundMs ?? ROUND_MS) * 2 ** this.#failures);
  }
}

/** A full queue still accepts the request to delete finished tasks. */
async function deleteFinishedTasks({ call, waitForTask }: Parts["connection"]): Promise<void> {
  await waitForTask(
    await call(async (client) => await client.tasks.deleteTasks({ statuses: ["succeeded", "failed", "canceled"] })),
  );
}
