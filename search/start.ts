import type { Db } from "~db/client";
import { dayInRome } from "~/domain/forms/days";
import { withVocabularyFallback, withFallback } from "./fallback";
import { readPickersHealth, reportHealth, readSearchHealth, type SearchHealth } from "./health";
import { connectMeilisearch, type MeilisearchAddress } from "./meilisearch/connection";
import { createMeilisearchEngine } from "./meilisearch/engine";
import { createMeilisearchVocabulary } from "./meilisearch/vocabulary/engine";
import type { SearchEngine, VocabularyEngine } from "./port";
import { findNamedIsco, createPostgresEngine } from "./postgres/engine";
import { loadCurrentPostings, deleteOldSearchChanges } from "./postgres/packed/refresh";
import { createPostgresVocabulary } from "./postgres/vocabulary/engine";
import { CircuitBreaker } from "./circuitBreaker";
import { deleteUnreadChanges, isAllPushed } from "./sync/outbox";
import { startSync } from "./sync/sync";
import { startVocabularySync } from "./sync/vocabulary";

export interface Search {
  engine: SearchEngine;
  vocabulary: VocabularyEngine;
  health: () => Readonly<SearchHealth>;
  pickersHealth: () => Readonly<SearchHealth>;
  stop(): Promise<void>;
}

export interface SearchParts {
  db: Db;
  /** Connections of the sync's own, so that a slow Meilisearch never holds those of visitors. At least six. */
  syncDb: Db;
  meili: MeilisearchAddress | undefined;
  now: () => Date;
  log: (message: string) => void;
}

/** The search without Meilisearch and without sync: for commands, measures and tests. */
export function createPostgresSearch(db: Db): Search {
  return {
    engine: createPostgresEngine(db),
    vocabulary: createPostgresVocabulary(db),
    health: readSearchHealth,
    pickersHealth: readPickersHealth,
    stop: () => Promise.resolve(),
  };
}

const SWEEP_MS = 3_600_000;

/** The search of a running product: PostgreSQL, or Meilisearch with PostgreSQL behind it. Call `stop` at the end. */
export function startSearch({ db, syncDb, meili, now, log }: SearchParts): Search {
  const breaker = new CircuitBreaker({ configured: meili !== undefined, now });
  const pickers = new CircuitBreaker({ configured: meili !== undefined, now });
  reportHealth({ postings: breaker.health, pickers: pickers.health });
  // The columns are read before the first visitor needs them.
  void loadCurrentPostings(db).catch(() => {});
  const sweep = () => Promise.all([deleteOldSearchChanges(db), meili ? null : deleteUnreadChanges(db)]);
  const sweeping = setInterval(() => void sweep().catch(() => {}), SWEEP_MS).unref();
  if (!meili) return { ...createPostgresSearch(db), stop: () => Promise.resolve(clearInterval(sweeping)) };
  const connection = connectMeilisearch(meili);
  const meilisearch = createMeilisearchEngine(connection, { db, iscoOf: (text) => findNamedIsco(db, text) });
  const sync = startSync({
    db: syncDb,
    connection,
    engine: meilisearch,
    breaker,
    log,
    moment: () => ({ today: dayInRome(now()) }),
  });
  const vocabularySync = startVocabularySync({ db: syncDb, connection, breaker: pickers, log });
  return {
    health: readSearchHealth,
    pickersHealth: readPickersHealth,
    engine: withFallback({
      meilisearch,
      postgres: createPostgresEngine(db),
      breaker,
      allPushed: () => isAllPushed(db),
    }),
    vocabulary: withVocabularyFallback({
      meilisearch: createMeilisearchVocabulary(connection),
      postgres: createPostgresVocabulary(db),
      breaker: pickers,
    }),
    stop: async () => {
      clearInterval(sweeping);
      await Promise.all([sync.stop(), vocabularySync.stop()]);
    },
  };
}
