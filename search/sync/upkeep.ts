import { setTimeout as pause } from "node:timers/promises";
import { EVERYTHING, type SearchEngine, type SearchMoment } from "../port";
import { failureOf, type MeilisearchFailure } from "../meilisearch/failure";
import { dropIndex, indexNames } from "../meilisearch/indexes";
import type { SearchSwitch } from "../switch";
import { compareAll, compareQuickly, isOurs, type Verdict } from "./compare";
import { GateClosed } from "./gates";
import { clearUnfinished, makeAnew } from "./makeAnew";
import { countWaiting } from "./outbox";
import { readState, setAnswering, setState } from "./state";
import { tellChanges, type Parts } from "./tell";

const ROUND_MS = 300;
const WATCH_MS = 2000;
/** After a failure: longer each time, up to this. */
const LONGEST_PAUSE_MS = 15_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** An index without our settings refuses it. */
const NEEDS_SETTINGS = "version >= 0";
/** Changes waiting longer than this, and the index is not asked any more. */
const BEHIND_SECONDS = 20;

export interface UpkeepOptions extends Parts {
  /** Meilisearch alone, without fallback: asked once before it is trusted. */
  engine: SearchEngine;
  way: SearchSwitch;
  moment: () => SearchMoment;
  /** Failures worth a line in the log, once each time they change. */
  say: (message: string) => void;
  /** Milliseconds between rounds. */
  roundMs?: number;
}

export interface Upkeep {
  stop(): Promise<void>;
}

/**
 * Keeps the Meilisearch index true, by itself, for as long as the process runs: tells changes, compares, makes the index anew when it is
 * lost, foreign or of other settings, and trusts Meilisearch with questions only while all that is well.
 */
export function startUpkeep(options: UpkeepOptions): Upkeep {
  const stopping = new AbortController();
  const keeper = new Keeper(options, stopping.signal);
  const every = async (ms: number, round: () => Promise<number>) => {
    while (!stopping.signal.aborted) {
      const more = await round();
      await pause(ms + more, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = Promise.all([
    every(options.roundMs ?? ROUND_MS, () => keeper.round()),
    every(WATCH_MS, () => keeper.watch()),
  ]);
  return {
    async stop() {
      stopping.abort();
      await running;
      await keeper.finished();
    },
  };
}

class Keeper {
  readonly #options: UpkeepOptions;
  readonly #way: SearchSwitch;
  /** The live index was ours when last looked at. */
  #live = false;
  /** At the start everything is compared: the database may be a backup brought back. */
  #seenWhole = false;
  #failures = 0;
  #making: Promise<void> | null = null;
  #makingFailures = 0;
  #makeNotBefore = 0;

  readonly #stopping: AbortSignal;

  constructor(options: UpkeepOptions, stopping: AbortSignal) {
    this.#options = options;
    this.#way = options.way;
    this.#stopping = stopping;
  }

  /** One round of the work; returns milliseconds to wait beyond the usual. */
  async round(): Promise<number> {
    try {
      const making = this.#making !== null; // what is seen while one is being made may be past when it is done
      if (!this.#live) this.#live = await isOurs(this.#options);
      if (!this.#live && !making) this.#makeAnew("its index is not there, or is of other settings");
      await this.#tell();
      await this.#lookOver();
      if (!this.#way.trusted && this.#live) await this.#tryAgain();
      this.#failures = 0;
      return 0;
    } catch (error) {
      return this.#failed(failureOf(error));
    }
  }

  /** Looks at what waits, and signs. Apart from the rounds, for a round may wait long for a task. */
  async watch(): Promise<number> {
    const { db, say } = this.#options;
    const { health } = this.#way;
    try {
      const waiting = await countWaiting(db);
      const { buildingUid, buildingDone, buildingTotal } = await readState(db);
      Object.assign(health, waiting, {
        making: buildingUid === null ? null : buildingTotal === 0 ? 0 : buildingDone / buildingTotal,
      });
      if (waiting.oldestSeconds > BEHIND_SECONDS && this.#way.trusted)
        this.#way.doubt(
          "behind",
          `${waiting.waiting} changes wait, the oldest for ${Math.round(waiting.oldestSeconds)} seconds`,
        );
      await this.#listen();
      await setAnswering(db, health.answering, health.problem);
      return 0;
    } catch (error) {
      say(`the state of the search cannot be read: ${String(error)}`);
      return LONGEST_PAUSE_MS;
    }
  }

  /** Where nobody asks, a server that is gone is noticed all the same; and one wiped, where the next change began an index without settings. */
  async #listen(): Promise<void> {
    if (!this.#way.trusted) return;
    const { connection } = this.#options;
    try {
      await connection.ask([{ indexUid: connection.live, filter: NEEDS_SETTINGS, limit: 0 }], connection.deadline());
    } catch (error) {
      this.#way.failed(failureOf(error));
    }
  }

  async finished(): Promise<void> {
    await this.#making;
  }

  async #tell(): Promise<void> {
    for (;;) {
      const round = await tellChanges(this.#options, { live: this.#live });
      if (round === "no index" || round.told === 0) return;
      this.#way.health.told += round.told;
    }
  }

  /** Hourly, nightly, and what is left over from before. */
  async #lookOver(): Promise<void> {
    const { db, connection } = this.#options;
    const { countedAt, comparedAt, buildingUid, oldUid, oldSince } = await readState(db);
    if (buildingUid && !this.#making) await clearUnfinished(this.#options, buildingUid);
    const old = (at: Date | null, ms: number) => at === null || Date.now() - at.getTime() > ms;
    if (this.#live && old(comparedAt, DAY_MS)) this.#judge(await compareAll(this.#options));
    else if (this.#live && old(countedAt, HOUR_MS)) this.#judge(await compareQuickly(this.#options));
    if (!oldUid || !old(oldSince, DAY_MS)) return;
    await setState(db, { oldUid: null, oldSince: null });
    for (const uid of await indexNames(connection))
      if (uid !== connection.live && uid !== buildingUid) await dropIndex(connection, uid);
  }

  /** Meilisearch is back, or new: looked at, asked once, and then trusted. */
  async #tryAgain(): Promise<void> {
    this.#judge(await (this.#seenWhole ? compareQuickly : compareAll)(this.#options));
    this.#seenWhole = true;
    await this.#tell();
    await this.#options.engine.search({ ...EVERYTHING, pageSize: 1 }, this.#options.moment());
    const { oldestSeconds } = await countWaiting(this.#options.db);
    if (this.#live && oldestSeconds <= BEHIND_SECONDS) this.#way.trust();
  }

  #judge(verdict: Verdict): void {
    if (verdict !== "make anew") return;
    this.#live = false;
    this.#makeAnew("its index does not say what the postings say");
  }

  #makeAnew(why: string): void {
    this.#way.doubt("making", this.#way.health.problem ?? why);
    if (this.#making || Date.now() < this.#makeNotBefore) return;
    const { moment, say } = this.#options;
    say(`the Meilisearch index is made anew: ${why}`);
    this.#making = makeAnew(this.#options, { moment: moment(), live: false, signal: this.#stopping })
      .then(
        () => void (this.#makingFailures = 0),
        (error: unknown) => {
          if (this.#stopping.aborted) return;
          this.#makeNotBefore = Date.now() + Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** this.#makingFailures++);
          this.#failed(error instanceof GateClosed ? error : failureOf(error));
        },
      )
      .finally(() => {
        this.#making = null;
      });
  }

  #failed(failure: MeilisearchFailure | GateClosed): number {
    const { say, connection } = this.#options;
    if (this.#way.health.problem !== failure.message) say(`search: ${failure.message}`);
    this.#failures++;
    this.#live = false; // to be looked at again
    if (failure instanceof GateClosed) this.#way.doubt("making", failure.message);
    else {
      this.#way.health.failures[failure.kind]++;
      this.#way.doubt("away", failure.message);
      if (failure.kind === "full") void forgetFinishedTasks(connection).catch(() => {});
    }
    return Math.min(LONGEST_PAUSE_MS, (this.#options.roundMs ?? ROUND_MS) * 2 ** this.#failures);
  }
}

/** A full queue still takes the request to forget what is done. */
async function forgetFinishedTasks({ call, finished }: Parts["connection"]): Promise<void> {
  await finished(
    await call(async (client) => await client.tasks.deleteTasks({ statuses: ["succeeded", "failed", "canceled"] })),
  );
}
