import type { FreshnessReader } from "./freshness";

/** What has been read of the public data, kept for as long as the data's version stays the same. */
export type Remember = <Value>(key: string, read: () => Promise<Value>) => Promise<Value>;

interface Entry {
  state: string;
  value: Promise<unknown>;
  /** Length of what was read as JSON; in memory it is some times as much. 0 until it is read. */
  size: number;
}

interface Bounds {
  now: () => Date;
  /** Answers kept at most, and how long they may be as JSON all together: those asked least lately go first. */
  most: number;
  mostLetters: number;
}

/**
 * Remembers answers across requests. Each request asks for the data's version once, before it reads; an answer is given again only under
 * the version, and before the moment, it was read under. A version that cannot be read, or a reading that fails, leaves nothing behind.
 * Values are shared: nobody changes them. The day belongs into the key of what depends on it.
 */
export function createMemory(freshness: FreshnessReader, { now, most, mostLetters }: Bounds): () => Remember {
  const entries = new Map<string, Entry>();
  let letters = 0;
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
      if (known?.state === state) {
        entries.delete(key); // to the end: asked last
        entries.set(key, known);
        return (await known.value) as Value;
      }
      const entry: Entry = { state, value: read(), size: 0 };
      remove(key);
      entries.set(key, entry);
      entry.value.then(
        (value) => weigh(key, entry, value),
        () => entries.get(key) === entry && remove(key),
      );
      return (await entry.value) as Value;
    };
  };

  function weigh(key: string, entry: Entry, value: unknown): void {
    if (entries.get(key) !== entry) return;
    entry.size = lettersOf(value);
    letters += entry.size;
    for (const oldest of entries.keys()) {
      if (entries.size <= most && letters <= mostLetters) break;
      remove(oldest);
    }
  }

  function remove(key: string): void {
    letters -= entries.get(key)?.size ?? 0;
    entries.delete(key);
  }
}

/** What JSON cannot write counts as much as a long answer. */
function lettersOf(value: unknown): number {
  try {
    return (JSON.stringify(value) as string | undefined)?.length ?? 0;
  } catch {
    return 100_000;
  }
}
