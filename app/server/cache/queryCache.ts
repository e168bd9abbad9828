import type { FreshnessReader } from "./freshness";

/** What has been read of the public data, kept for as long as the data's version stays the same. */
export type Cached = <Value>(key: string, read: () => Promise<Value>) => Promise<Value>;

interface Entry {
  state: string;
  value: Promise<unknown>;
  /** Length of what was read as JSON; in memory it is some times as much. 0 until it is read. */
  size: number;
}

interface Bounds {
  now: () => Date;
  /** Answers kept at most, and how long they may be as JSON all together: those asked least lately go first. */
  maxEntries: number;
  maxChars: number;
}

/**
 * Remembers answers across requests. Each request asks for the data's version once, before it reads; an answer is given again only under
 * the version, and before the moment, it was read under. A version that cannot be read, or a reading that fails, leaves nothing behind.
 * Values are shared: nobody changes them. The day belongs into the key of what depends on it.
 */
export function createQueryCache(freshness: FreshnessReader, { now, maxEntries, maxChars }: Bounds): () => Cached {
  const entries = new Map<string, Entry>();
  let chars = 0;
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
      if (hit?.state === state) {
        entries.delete(key); // to the end: asked last
        entries.set(key, hit);
        return (await hit.value) as Value;
      }
      const entry: Entry = { state, value: read(), size: 0 };
      remove(key);
      entries.set(key, entry);
      entry.value.then(
        (value) => addSize(key, entry, value),
        () => entries.get(key) === entry && remove(key),
      );
      return (await entry.value) as Value;
    };
  };

  function addSize(key: string, entry: Entry, value: unknown): void {
    if (entries.get(key) !== entry) return;
    entry.size = sizeOf(value);
    chars += entry.size;
    for (const oldest of entries.keys()) {
      if (entries.size <= maxEntries && chars <= maxChars) break;
      remove(oldest);
    }
  }

  function remove(key: string): void {
    chars -= entries.get(key)?.size ?? 0;
    entries.delete(key);
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
