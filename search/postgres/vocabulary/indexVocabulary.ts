import { sql } from "kysely";
import type { Db, WriteDb } from "~db/client";
import { words, type Word } from "../../italian/words";
import { addWords } from "../words";
import { LEVELS, terms, type Level } from "./terms";

export type VocabularyScope = "occupation" | "skill";

export interface VocabularyItem {
  id: number;
  /** The first is the one shown. */
  labels: readonly string[];
  isco: string | null;
}

const BATCH = 500;

/** Replaces a vocabulary, inside the writer's transaction: weights depend on all of it, so it is written whole. */
export async function indexVocabulary(trx: WriteDb, scope: VocabularyScope, items: readonly VocabularyItem[]): Promise<void> {
  for (const table of ["vocabulary_labels", "vocabulary_terms", "vocabulary_weights", "search_words"]) {
    await sql`delete from ${sql.table(table)} where scope = ${scope}`.execute(trx);
  }
  for (let at = 0; at < items.length; at += BATCH) await insertItems(trx, scope, items.slice(at, at + BATCH));
  await weigh(trx, scope);
  await addWords(trx, scope, items.flatMap((item) => item.labels));
  await sql`analyze vocabulary_labels, vocabulary_terms, vocabulary_weights, search_words`.execute(trx);
}

/** The same in a transaction of its own. */
export async function rebuildVocabulary(db: Db, scope: VocabularyScope, items: readonly VocabularyItem[]): Promise<void> {
  await db.transaction().execute((trx) => indexVocabulary(trx, scope, items));
}

interface LabelRow {
  item: VocabularyItem;
  label: string;
  words: Word[];
  stems: number;
}

async function insertItems(trx: WriteDb, scope: VocabularyScope, items: readonly VocabularyItem[]): Promise<void> {
  const rows = items.flatMap((item) => labelRows(item));
  const labels = rows.map(({ item, label, words: list, stems }) => ({
    item_id: item.id, label, folded_label: list.map((word) => word.text).join(" "), is_alias: label !== item.labels[0], isco: item.isco, item_stems: stems,
  }));
  const inserted = await sql<{ id: number }>`
    insert into vocabulary_labels (scope, item_id, label, folded_label, is_alias, isco, item_stems)
    select ${scope}, item_id, label, folded_label, is_alias, isco, item_stems from json_to_recordset(${JSON.stringify(labels)}::json)
      as r (item_id int, label text, folded_label text, is_alias boolean, isco text, item_stems int)
    returning id`.execute(trx);
  const owned = rows.flatMap((row, at) => termRows(row, inserted.rows[at]?.id ?? 0));
  await sql`
    insert into vocabulary_terms (scope, level, term, owner_id)
    select ${scope}, * from unnest(${owned.map((row) => row.level)}::text[], ${owned.map((row) => row.term)}::text[], ${owned.map((row) => row.owner)}::int[])
    on conflict do nothing`.execute(trx);
}

/** Labels in both genders fold to the same words: one row is enough. */
function labelRows(item: VocabularyItem): LabelRow[] {
  const distinct = new Map<string, { label: string; words: Word[] }>();
  for (const label of item.labels.flatMap((label) => bothGenders(label))) {
    const list = words(label);
    const key = list.map((word) => word.stem).join(" ");
    if (list.length > 0 && !distinct.has(key)) distinct.set(key, { label, words: list });
  }
  const all = [...distinct.values()];
  const stems = new Set(all.flatMap((row) => terms(row.words, "stem"))).size;
  return all.map((row) => ({ item, ...row, stems }));
}

/** "cuoco/cuoca" is two labels; "saldatura TIG/MIG" too. */
function bothGenders(label: string): string[] {
  return label.split(/\s*\/\s*/).filter((part) => part.trim().length > 2);
}

function termRows(row: LabelRow, id: number): { level: Level; term: string; owner: number }[] {
  return LEVELS.flatMap((level) => terms(row.words, level).map((term) => ({ level, term, owner: level === "stem" ? row.item.id : id })));
}

/** Weights of terms by how many items have them, then the total weight of each label. */
async function weigh(trx: WriteDb, scope: VocabularyScope): Promise<void> {
  await sql`
    insert into vocabulary_weights (scope, level, term, weight)
    select ${scope}, level, term, ln(1 + (n - owners + 0.5) / (owners + 0.5)) from (
      select level, term, count(distinct coalesce(l.item_id, t.owner_id)) as owners from vocabulary_terms t
      left join vocabulary_labels l on t.level <> 'stem' and l.id = t.owner_id where t.scope = ${scope} group by level, term
    ) counted cross join (select count(distinct item_id) as n from vocabulary_labels where scope = ${scope}) items`.execute(trx);
  for (const level of ["root", "onset"] as const) {
    await sql`
      update vocabulary_labels l set ${sql.ref(`${level}_weight`)} = summed.weight from (
        select t.owner_id, sum(w.weight) as weight from vocabulary_terms t join vocabulary_weights w using (scope, level, term)
        where t.scope = ${scope} and t.level = ${level} group by t.owner_id
      ) summed where summed.owner_id = l.id`.execute(trx);
  }
}
