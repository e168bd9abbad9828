import { canBeRead, rankReadings } from "../italian/rankReadings";
import type { Lexicon } from "../readText";
import { quoted } from "./conditions";
import type { Connection } from "./connection";
import type { Counts } from "./matchFilters";

/** How long a count of postings with a word may be a little old: it only weighs words against each other. */
const CACHE_MS = 30_000;
const MAX_CACHED = 5000;

/** Counts of stems, remembered for half a minute by all questions of a process; that nobody has a word is never remembered. */
export class CountCache {
  readonly #counts = new Map<string, { count: number; until: number }>();

  get(key: string): number | undefined {
    const cached = this.#counts.get(key);
    return cached && cached.until > Date.now() ? cached.count : undefined;
  }

  set(key: string, count: number): void {
    if (count === 0) return;
    if (this.#counts.size >= MAX_CACHED) this.#counts.clear();
    this.#counts.set(key, { count, until: Date.now() + CACHE_MS });
  }
}

const EVERYTHING = "";

/** The words of one question, asked of Meilisearch; `counts` are those read on the way. */
export function loadLexicon(
  connection: Connection,
  remembered: CountCache,
  signal: AbortSignal,
): Lexicon & { counts: Counts } {
  const of = new Map<string, number>();
  const counts = { everything: 0, of };
  return {
    counts,
    async known(stems) {
      const keys = [EVERYTHING, ...stems];
      const missing = keys.filter((key) => remembered.get(key) === undefined);
      if (missing.length > 0) {
        const answers = await connection.query(
          missing.map((key) => ({
            indexUid: connection.live,
            limit: 0,
            ...(key === EVERYTHING ? {} : { filter: `stems = ${quoted(key)}` }),
          })),
          signal,
        );
        missing.forEach((key, at) => {
          const count = answers[at]?.estimatedTotalHits ?? 0;
          remembered.set(key, count);
          of.set(key, count);
        });
      }
      for (const key of keys) of.set(key, of.get(key) ?? remembered.get(key) ?? 0);
      counts.everything = of.get(EVERYTHING) ?? 0;
      return new Set(stems.filter((stem) => (of.get(stem) ?? 0) > 0));
    },
    async readings(typed, limit) {
      return canBeRead(typed)
        ? rankReadings(typed, await connection.findWords(connection.live, typed, signal), limit)
        : [];
    },
  };
}
