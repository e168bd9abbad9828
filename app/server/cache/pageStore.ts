import { isSamePage, type PageTemplate } from "./template";

/** A page as everybody is given it. */
export interface StoredPage {
  template: PageTemplate;
  headers: Record<string, string>;
}

export interface PageStore {
  /** The page kept for this address and this state of the data. */
  find(key: string, state: string): StoredPage | undefined;
  /** Offers a page as it was just written. It is kept when it was written the same twice. */
  offer(key: string, state: string, page: StoredPage): void;
  bytes(): number;
}

interface Entry {
  state: string;
  page: StoredPage;
  /** Written the same twice under one state: nothing in it was for one visitor alone. */
  isProven: boolean;
}

/**
 * Pages by address, the ones asked least lately thrown away first. A page is given out only under the very state of the data it was
 * written under, and only after two writings agreed: one that holds something of its own visitor is never kept.
 */
export function createPageStore(limitBytes: number): PageStore {
  const entries = new Map<string, Entry>();
  let bytes = 0;

  function remove(key: string): void {
    const old = entries.get(key);
    if (old) bytes -= sizeOf(key, old);
    entries.delete(key);
  }

  function store(key: string, entry: Entry): void {
    remove(key);
    entries.set(key, entry);
    bytes += sizeOf(key, entry);
    for (const oldest of entries.keys()) {
      if (bytes <= limitBytes) break;
      remove(oldest);
    }
  }

  return {
    find(key, state) {
      const entry = entries.get(key);
      if (!entry || entry.state !== state || !entry.isProven) return undefined;
      entries.delete(key); // to the end: asked last
      entries.set(key, entry);
      return entry.page;
    },
    offer(key, state, page) {
      const before = entries.get(key);
      const proven = before?.state === state && isSamePage(before.page.template, page.template);
      store(key, { state, page, isProven: proven });
    },
    bytes: () => bytes,
  };
}

const OVERHEAD = 1_000;
/** The plain page and the compressed one, which is a quarter of it at most. */
const COMPRESSED_TOO = 1.25;

function sizeOf(key: string, { page }: Entry): number {
  return page.template.bytes * COMPRESSED_TOO + key.length * 2 + OVERHEAD;
}
