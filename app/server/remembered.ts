import type { FreshnessReader } from "./pageCache/freshness";

/** What has been read of the public data, kept for as long as the data's version stays the same. */
export type Remember = <Value>(key: string, read: () => Promise<Value>) => Promise<Value>;

interface Entry {
  state: string;
  value: Promise<unknown>;
}

/**
 * Remembers answers across requests. Each request asks for the data's version once, before it reads; an answer is given again only under
 * the version, and before the moment, it was read under. A version that cannot be read, or a reading that fails, leaves nothing behind.
 * Values are shared: nobody changes them. The day belongs into the key of what depends on it.
 */
export function createMemory(freshness: FreshnessReader, { now, most }: { now: () => Date; most: number }): () => Remember {
  const entries = new Map<string, Entry>();
  return () => {
    let asked: Promise<string | null> | null = null;
    const stateNow = async () => {
      const fresh = await freshness.read(now());
      return fresh && `${fresh.version} ${fresh.until}`;
    };
    return async <Value>(key: string, read: () => Promise<Value>) => {
      const state = await (asked ??= stateNow());
      if (state === null) return read();
      const known = entries.get(key);
      if (known?.state === state) return (await known.value) as Value;
      const entry: Entry = { state, value: read() };
      put(key, entry);
      entry.value.catch(() => {
        if (entries.get(key) === entry) entries.delete(key);
      });
      return (await entry.value) as Value;
    };
  };

  function put(key: string, entry: Entry): void {
    entries.delete(key);
    entries.set(key, entry);
    const [oldest] = entries.keys();
    if (entries.size > most && oldest !== undefined) entries.delete(oldest);
  }
}
