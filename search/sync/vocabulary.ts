import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import type { Db, ReadDb } from "~db/client";
import type { Connection } from "../meilisearch/connection";
import { failureOf } from "../meilisearch/failure";
import { isMadeOf, replaceVocabulary } from "../meilisearch/vocabulary/replaceVocabulary";
import type { SearchSwitch } from "../switch";
import { SCOPES, type VocabularyScope } from "../vocabulary/items";
import type { VocabularyItem } from "../vocabulary/weigh";
import type { Parts } from "./tell";
import { ifAlone } from "./turns";
import type { Upkeep } from "./upkeep";

/** A vocabulary changes when one is imported: until it is seen, Meilisearch answers with the one before. */
const LOOK_MS = 30_000;
const TRY_AGAIN_MS = 2000;
const LOOK_FOR_DOUBT_MS = 500;

export interface VocabularyUpkeepOptions {
  db: Db;
  connection: Connection;
  /** Of the vocabulary alone: its index may be lost while that of postings is well. */
  way: SearchSwitch;
  say: (message: string) => void;
}

/**
 * Keeps the vocabularies of Meilisearch true: at the start, every half minute and whenever it was put aside, what PostgreSQL has is
 * compared with what each index says it was made of; one that differs, or is lost, is made anew.
 */
export function startVocabularyUpkeep({ db, connection, way, say }: VocabularyUpkeepOptions): Upkeep {
  const stopping = new AbortController();
  const wait = (ms: number) => pause(ms, undefined, { signal: stopping.signal }).catch(() => {});
  const running = (async () => {
    while (!stopping.signal.aborted) {
      try {
        let all = true;
        for (const scope of SCOPES) all = (await keepTrue({ db, connection, way, say }, scope)) && all;
        if (all) way.trust();
        else await wait(TRY_AGAIN_MS);
        const until = Date.now() + LOOK_MS;
        while (way.trusted && Date.now() < until && !stopping.signal.aborted) await wait(LOOK_FOR_DOUBT_MS);
      } catch (error) {
        const failure = failureOf(error);
        if (way.health.problem !== failure.message) say(`search of the vocabulary: ${failure.message}`);
        way.doubt("away", failure.message);
        await wait(TRY_AGAIN_MS);
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
async function keepTrue(
  { db, connection, way, say }: VocabularyUpkeepOptions,
  scope: VocabularyScope,
): Promise<boolean> {
  if (await isMadeOf(connection, scope, await stampOf(db, scope))) return true;
  way.doubt("making", null);
  const made = await makeVocabularyAnew({ db, connection }, scope);
  if (made !== null)
    say(`the vocabulary is new in Meilisearch: ${made} ${scope === "occupation" ? "occupations" : "skills"}`);
  return made !== null;
}

/**
 * One vocabulary beside the live one, then in its place. Returns how many occupations or skills it has; null when another process is
 * already at it. @throws MeilisearchFailure
 */
export function makeVocabularyAnew(
  { db, connection }: Parts,
  scope: VocabularyScope,
  onFilled: (done: number, total: number) => void = () => {},
): Promise<number | null> {
  return ifAlone(
    db,
    async () => {
      const { items, stamp } = await readItems(db, scope);
      await replaceVocabulary(connection, scope, { items, stamp, onFilled });
      return items.length;
    },
    "vocabulary",
  );
}

const SAID = sql`md5(coalesce(string_agg(item_id || ' ' || is_alias || ' ' || coalesce(isco, '') || ' ' || label, e'\n' order by id), ''))`;

/** Changes when anything of the vocabulary does. */
async function stampOf(db: ReadDb, scope: VocabularyScope): Promise<string> {
  const { rows } = await sql<{
    stamp: string;
  }>`select ${SAID} as stamp from vocabulary_labels where scope = ${scope}`.execute(db);
  return rows[0]?.stamp ?? "";
}

/** The vocabulary as PostgreSQL searches it, and its stamp, of one moment. */
async function readItems(db: ReadDb, scope: VocabularyScope): Promise<{ items: VocabularyItem[]; stamp: string }> {
  const { rows } = await sql<{ id: number; isco: string | null; labels: string[]; stamp: string }>`
    select item_id as id, isco, array_agg(label order by id) as labels, (select ${SAID} from vocabulary_labels where scope = ${scope}) as stamp
    from vocabulary_labels where scope = ${scope} group by item_id, isco order by min(id)`.execute(db);
  return {
    items: rows.map(({ id, isco, labels }) => ({ id, isco, labels: [...new Set(labels)] })),
    stamp: rows[0]?.stamp ?? (await stampOf(db, scope)),
  };
}
