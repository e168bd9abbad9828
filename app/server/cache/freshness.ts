import type { Pool } from "pg";
import { findNextMoment, findDataVersion } from "~db/queries/system/dataVersion";

/** What a page's truth hangs on, as it is at one instant. */
export interface Freshness {
  version: string;
  /** The instant (ms) from which the clock alone makes the page another. */
  until: number;
}

export interface FreshnessReader {
  /** Read after the call began; null when the database could not say. */
  read(now: Date): Promise<Freshness | null>;
}

/**
 * Asks the database how new its data is. Requests that arrive while a question is on its way share the next one: an answer is given
 * only to those who came before it was asked, so nobody gets an older state than the one they found.
 */
export function createFreshnessReader(pool: Pool): FreshnessReader {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<string> | null = null;
  let moment: { version: string; until: number } | null = null;

  function readVersion(): Promise<string> {
    waiting ??= running.then(() => {
      waiting = null;
      const reading = findDataVersion(pool);
      running = reading.catch(() => {});
      return reading;
    });
    return waiting;
  }

  async function untilOf(version: string, now: Date): Promise<number> {
    if (moment?.version === version && moment.until > now.getTime()) return moment.until;
    const next = await findNextMoment(pool, now);
    const until = next?.getTime() ?? Number.MAX_SAFE_INTEGER;
    moment = { version, until };
    return until;
  }

  return {
    async read(now) {
      try {
        const version = await readVersion();
        return { version, until: await untilOf(version, now) };
      } catch {
        return null;
      }
    },
  };
}
