import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import type { Db, ReadDb } from "~db/client";
import type { Connection } from "../meilisearch/connection";
import { failureOf } from "../meilisearch/failure";
import { isBuiltFrom, replaceVocabulary } from "../meilisearch/vocabulary/replaceVocabulary";
import type { CircuitBreaker } from "../circuitBreaker";
import { SCOPES, type VocabularyScope } from "../vocabulary/items";
import type { VocabularyItem } from "../vocabulary/termWeights";
import type { Parts } from "./pushChanges";
import { tryWithLock } from "./locks";
import type { Sync } from "./sync";

/** A vocabulary changes when one is imported: until it is seen, Meilisearch answers with the one before. */
const CHECK_EVERY_MS = 30_000;
const RETRY_MS = 2000;
const CHECK_BREAKER_MS = 500;

export interface VocabularySyncOptions {
  db: Db;
  connection: Connection;
  /** Of the vocabulary alone: its index may be lost while that of postings is well. */
  breaker: CircuitBreaker;
  log: (message: string) => void;
}

/**
 * Keeps the vocabularies of Meilisearch true: at the start, every half minute and whenever it was put aside, what PostgreSQL has is
 * compared with what each index says it was made of; one that differs, or is lost, is rebuilt.
 */
export function startVocabularySync({ db, connection, breaker, log }: VocabularySyncOptions): Sync {
  const stopping = new AbortController();
  const wait = (ms: number) => pause(ms, undefined, { signal: stopping.signal }).catch(() => {});
  const running = (async () => {
    while (!stopping.signal.aborted) {
      try {
        let all = true;
        for (const scope of SCOPES) all = (await syncVocabulary({ db, connection, breaker, log }, scope)) && all;
        if (all) breaker.close();
        else await wait(RETRY_MS);
        const until = Date.now() + CHECK_EVERY_MS;
        while (breaker.isClosed && Date.now() < until && !stopping.signal.aborted) await wait(CHECK_BREAKER_MS);
      } catch (error) {
        const failure = failureOf(error);
        if (breaker.health.problem !== failure.message) log(`search of the vocabulary: ${failure.message}`);
        breaker.trip("away", failure.message);
        await wait(RETRY_MS);
      }
    }
  })();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** False when another process is making the index. */
async function syncVocabulary(
  { db, connection, breaker, log }: VocabularySyncOptions,
  scope: VocabularyScope,
): Promise<boolean> {
  if (await isBuiltFrom(connection, scope, await stampOf(db, scope))) return true;
  breaker.trip("making", null);
  const made = await rebuildVocabularyIndex({ db, connection }, scope);
  if (made !== null)
    log(`the vocabulary is new in Meilisearch: ${made} ${scope === "occupation" ? "occupations" : "skills"}`);
  return made !== null;
}

/**
 * One vocabulary beside the live one, then in its place. Returns how many occupations or skills it has; null when another process is
 * already at it. @throws MeilisearchFailure
 */
export function rebuildVocabularyIndex(
  { db, connection }: Parts,
  scope: VocabularyScope,
  onFilled: (done: number, total: number) => void = () => {},
): Promise<number | null> {
  return tryWithLock(
    db,
    async () => {
      const { items, stamp } = await readItems(db, scope);
      await replaceVocabulary(connection, scope, { items, stamp, onFilled });
      return items.length;
    },
    "vocabulary",
  );
}

const CONTENT_HASH = sql`md5(coalesce(string_agg(item_id || ' ' || is_alias || ' ' || coalesce(isco, '') || ' ' || label, e'\n' order by id), ''))`;

/** Changes when anything of the vocabulary does. */
async function stampOf(db: ReadDb, scope: VocabularyScope): Promise<string> {
  const { rows } = await sql<{
    stamp: string;
  }>`select ${CONTENT_HASH} as stamp from vocabulary_labels where scope = ${scope}`.execute(db);
  return rows[0]?.stamp ?? "";
}

/** The vocabulary as PostgreSQL searches it, and its stamp, of one moment. */
async function readItems(db: ReadDb, scope: VocabularyScope): Promise<{ items: VocabularyItem[]; stamp: string }> {
  const { rows } = await sql<{ id: number; isco: string | null; labels: string[]; stamp: string }>`
    select item_id as id, isco, array_agg(label order by id) as labels, (select ${CONTENT_HASH} from vocabulary_labels where scope = ${scope}) as stamp
    from vocabulary_labels where scope = ${scope} group by item_id, isco order by min(id)`.execute(db);
  return {
    items: rows.map(({ id, isco, labels }) => ({ id, isco, labels: [...new Set(labels)] })),
    stamp: rows[0]?.stamp ?? (await stampOf(db, scope)),
  };
}
