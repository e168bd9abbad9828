import { sql } from "kysely";
import type { Db, WriteDb } from "~db/client";
import { insertWords } from "../words";
import type { VocabularyScope } from "../../vocabulary/items";
import {
  computeTermWeights,
  type VocabularyItem,
  type WeightedLabel,
  type WeightedTerm,
} from "../../vocabulary/termWeights";

const TABLES = ["vocabulary_labels", "vocabulary_terms", "search_words"] as const;
const BATCH = 2000;

/** Replaces a vocabulary, inside the writer's transaction: how telling a word is depends on all of it, so it is written whole. */
export async function indexVocabulary(
  trx: WriteDb,
  scope: VocabularyScope,
  items: readonly VocabularyItem[],
): Promise<void> {
  const { labels, terms } = computeTermWeights(items);
  for (const table of TABLES) await sql`delete from ${sql.table(table)} where scope = ${scope}`.execute(trx);
  for (let at = 0; at < labels.length; at += BATCH) await insertLabels(trx, scope, labels.slice(at, at + BATCH));
  for (let at = 0; at < terms.length; at += BATCH) await insertTerms(trx, scope, terms.slice(at, at + BATCH));
  await insertWords(
    trx,
    scope,
    items.flatMap((item) => item.labels),
  );
  await sql`analyze ${sql.join(TABLES.map((table) => sql.table(table)))}`.execute(trx);
}

/** The same in a transaction of its own. */
export async function rebuildVocabulary(
  db: Db,
  scope: VocabularyScope,
  items: readonly VocabularyItem[],
): Promise<void> {
  await db.transaction().execute((trx) => indexVocabulary(trx, scope, items));
}

async function insertLabels(trx: WriteDb, scope: VocabularyScope, labels: readonly WeightedLabel[]): Promise<void> {
  const rows = labels.map(({ weight, ...label }) => ({ ...label, root: weight.root, onset: weight.onset }));
  await sql`
    insert into vocabulary_labels (scope, id, item_id, label, folded_label, is_alias, isco, item_stems, root_weight, onset_weight)
    select ${scope}, id, "itemId", label, folded, "isAlias", isco, "itemStems", root, onset from json_to_recordset(${JSON.stringify(rows)}::json)
      as row (id int, "itemId" int, label text, folded text, "isAlias" boolean, isco text, "itemStems" int, root real, onset real)`.execute(
    trx,
  );
}

async function insertTerms(trx: WriteDb, scope: VocabularyScope, terms: readonly WeightedTerm[]): Promise<void> {
  await sql`
    insert into vocabulary_terms (scope, level, term, weight, owners)
    select ${scope}, level, term, weight, array(select json_array_elements_text(owners)::int) from json_to_recordset(${JSON.stringify(terms)}::json)
      as row (level text, term text, weight real, owners json)`.execute(trx);
}
