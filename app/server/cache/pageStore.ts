import { LRUCache } from "lru-cache";
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
 * Pages by address, at most `limitBytes` of them (more than 0), the ones asked least lately thrown away first. A page is given out
 * only under the very state of the data it was written under, and only after two writings agreed: one that holds something of its own
 * visitor is never kept.
 */
export function createPageStore(limitBytes: number): PageStore {
  const entries = new LRUCache<string, Entry>({
    maxSize: limitBytes,
    sizeCalculation: (entry, key) => sizeOf(key, entry),
  });
  return {
    find(key, state) {
      const entry = entries.get(key);
      return entry?.state === state && entry.isProven ? entry.page : undefined;
    },
    offer(key, state, page) {
      const before = entries.peek(key);
      const isProven = before?.state === state && isSamePage(before.page.template, page.template);
      entries.set(key, { state, page, isProven });
    },
    bytes: () => entries.calculatedSize,
  };
}

const OVERHEAD = 1_000;
/** The plain page and the compressed one, which is a quarter of it at most. */
const COMPRESSED_TOO = 1.25;

function sizeOf(key: string, { page }: Entry): number {
  return Math.ceil(page.template.bytes * COMPRESSED_TOO) + key.length * 2 + OVERHEAD;
}
