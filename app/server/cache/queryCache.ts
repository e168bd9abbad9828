import { LRUCache } from "lru-cache";
import type { FreshnessReader } from "./freshness";

/** What has been read of the public data, kept for as long as the data's version stays the same. */
export type Cached = <Value>(key: string, read: () => Promise<Value>) => Promise<Value>;

interface Entry {
  state: string;
  value: Promise<unknown>;
}

interface Bounds {
  now: () => Date;
  /** Answers kept at most, and how long they may be as JSON all together: those asked least lately go first. */
  maxEntries: number;
  maxChars: number;
}

/** How much an answer counts while it is still being read. */
const UNREAD = 1;

/**
 * Remembers answers across requests. Each request asks for the data's version once, before it reads; an answer is given again only under
 * the version, and before the moment, it was read under. A version that cannot be read, or a reading that fails, leaves nothing behind.
 * Values are shared: nobody changes them. The day belongs into the key of what depends on it.
 */
export function createQueryCache(freshness: FreshnessReader, { now, maxEntries, maxChars }: Bounds): () => Cached {
  const entries = new LRUCache<string, Entry>({ max: maxEntries, maxSize: maxChars });
  return () => {
    let stateAsked: Promise<string | null> | null = null;
    const stateNow = async () => {
      const fresh = await freshness.read(now());
      return fresh && `${fresh.version} ${fresh.until}`;
    };
    return async <Value>(key: string, read: () => Promise<Value>) => {
      const state = await (stateAsked ??= stateNow());
      if (state === null) return read();
      const hit = entries.get(key);
      if (hit?.state === state) return (await hit.value) as Value;
      const entry: Entry = { state, value: read() };
      entries.set(key, entry, { size: UNREAD });
      entry.value.then(
        (value) => setSize(key, entry, value),
        () => entries.peek(key) === entry && entries.delete(key),
      );
      return (await entry.value) as Value;
    };
  };

  /** The cache measures what is new to it: the same answer goes in again, as long as it turned out. */
  function setSize(key: string, entry: Entry, value: unknown): void {
    if (entries.peek(key) === entry) entries.set(key, { ...entry }, { size: Math.max(UNREAD, sizeOf(value)) });
  }
}

/** What JSON cannot write counts as much as a long answer. */
function sizeOf(value: unknown): number {
  try {
    return (JSON.stringify(value) as string | undefined)?.length ?? 0;
  } catch {
    return 100_000;
  }
}
