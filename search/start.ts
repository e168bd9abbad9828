import type { Db } from "~db/client";
import { dayInRome } from "~/domain/forms/days";
import { vocabularyWithFallback, withFallback } from "./fallback";
import { pickersHealth, reportHealth, searchHealth, type SearchHealth } from "./health";
import { connectMeilisearch, type MeilisearchAddress } from "./meilisearch/connection";
import { meilisearchSearch } from "./meilisearch/engine";
import { meilisearchVocabulary } from "./meilisearch/vocabulary/engine";
import type { SearchEngine, VocabularyEngine } from "./port";
import { namedIsco, postgresSearch } from "./postgres/engine";
import { currentPostings, forgetSearchChanges } from "./postgres/packed/current";
import { postgresVocabulary } from "./postgres/vocabulary/engine";
import { SearchSwitch } from "./switch";
import { forgetUnread, isAllTold } from "./sync/outbox";
import { startUpkeep } from "./sync/upkeep";
import { startVocabularyUpkeep } from "./sync/vocabulary";

export interface Search {
  engine: SearchEngine;
  vocabulary: VocabularyEngine;
  health: () => Readonly<SearchHealth>;
  pickersHealth: () => Readonly<SearchHealth>;
  stop(): Promise<void>;
}

export interface SearchParts {
  db: Db;
  /** Connections of the upkeep's own, so that a slow Meilisearch never holds those of visitors. At least six. */
  upkeepDb: Db;
  meili: MeilisearchAddress | undefined;
  now: () => Date;
  say: (message: string) => void;
}

/** The search without Meilisearch and without upkeep: for commands, measures and tests. */
export function postgresOnly(db: Db): Search {
  return {
    engine: postgresSearch(db),
    vocabulary: postgresVocabulary(db),
    health: searchHealth,
    pickersHealth,
    stop: () => Promise.resolve(),
  };
}

const SWEEP_MS = 3_600_000;

/** The search of a running product: PostgreSQL, or Meilisearch with PostgreSQL behind it. Call `stop` at the end. */
export function startSearch({ db, upkeepDb, meili, now, say }: SearchParts): Search {
  const way = new SearchSwitch({ configured: meili !== undefined, now });
  const pickers = new SearchSwitch({ configured: meili !== undefined, now });
  reportHealth({ postings: way.health, pickers: pickers.health });
  // The columns are read before the first visitor needs them.
  void currentPostings(db).catch(() => {});
  const sweep = () => Promise.all([forgetSearchChanges(db), meili ? null : forgetUnread(db)]);
  const sweeping = setInterval(() => void sweep().catch(() => {}), SWEEP_MS).unref();
  if (!meili) return { ...postgresOnly(db), stop: () => Promise.resolve(clearInterval(sweeping)) };
  const connection = connectMeilisearch(meili);
  const meilisearch = meilisearchSearch(connection, { db, iscoOf: (text) => namedIsco(db, text) });
  const upkeep = startUpkeep({
    db: upkeepDb,
    connection,
    engine: meilisearch,
    way,
    say,
    moment: () => ({ today: dayInRome(now()) }),
  });
  const vocabularyUpkeep = startVocabularyUpkeep({ db: upkeepDb, connection, way: pickers, say });
  return {
    health: searchHealth,
    pickersHealth,
    engine: withFallback({ meilisearch, postgres: postgresSearch(db), way, allTold: () => isAllTold(db) }),
    vocabulary: vocabularyWithFallback({
      meilisearch: meilisearchVocabulary(connection),
      postgres: postgresVocabulary(db),
      way: pickers,
    }),
    stop: async () => {
      clearInterval(sweeping);
      await Promise.all([upkeep.stop(), vocabularyUpkeep.stop()]);
    },
  };
}
