import { sql } from "kysely";
import type { ReadDb } from "~db/client";
import { stem } from "../../italian/stem";
import { variants, type Variant } from "../../italian/variants";
import { words, type Word } from "../../italian/words";
import { readings } from "../words";
import type { VocabularyScope } from "./indexVocabulary";
import { LEVELS, terms } from "./terms";

export interface VocabularyHit {
  itemId: number;
  label: string;
  /** The alias that answered, if it was not the label. */
  matched: string | null;
  isco: string | null;
  score: number;
}

/** What each likeness is worth; found on half of the relevance data, confirmed on the other half. */
const WORTH = { stem: 0.7, root: 0.35, onset: 0.25, letters: 0.52 };
/** Words the vocabulary does not have weigh as the rarest it has. */
const UNKNOWN_WEIGHT = 8.6;
/** Labels looked at letter by letter. */
const SHORT_LIST = 300;
const READING_TRUST = 0.95;
const READINGS_A_WORD = 2;
const MOST_WORDS = 12;

/** Occupations or skills for what somebody typed, best first: by words, by pieces of words, by letters. */
export async function findItems(db: ReadDb, scope: VocabularyScope, { text, limit }: { text: string; limit: number }): Promise<VocabularyHit[]> {
  const typed = words(text).slice(0, MOST_WORDS);
  if (typed.length === 0) return [];
  const asked = [...variants(typed), ...(await rereadings(db, scope, typed))];
  const { rows } = await sql<VocabularyHit>`
    with asked as materialized (
      select variant, level, term, coalesce(weight, ${UNKNOWN_WEIGHT}::real) as weight
      from ${termTable(asked)} left join (select * from vocabulary_weights where scope = ${scope}) known using (level, term)
    ),
    totals as materialized (
      select variant, max(trust) as trust, max(folded) as folded, sum(weight) filter (where level = 'stem') as stem,
        sum(weight) filter (where level = 'root') as root, sum(weight) filter (where level = 'onset') as onset
      from asked join ${variantTable(asked)} using (variant) group by variant
    ),
    items as materialized (
      select variant, owner_id as item_id, sum(weight) as stem from asked join vocabulary_terms t using (level, term)
      where t.scope = ${scope} and level = 'stem' group by 1, 2
    ),
    labels as materialized (
      select variant, owner_id as id, coalesce(sum(weight) filter (where level = 'root'), 0) as root, sum(weight) filter (where level = 'onset') as onset
      from asked join vocabulary_terms t using (level, term) where t.scope = ${scope} and level in ('root', 'onset') group by 1, 2
    ),
    compared as (
      select l.id, variant, trust, folded,
        ${WORTH.stem}::real * coalesce(items.stem / totals.stem, 0) / (1.6 + 0.1 * item_stems)
        + ${WORTH.root}::real * labels.root / sqrt(totals.root * root_weight)
        + ${WORTH.onset}::real * labels.onset / sqrt(totals.onset * onset_weight) as score
      from labels join totals using (variant) join vocabulary_labels l on l.id = labels.id
      left join items using (variant, item_id)
    ),
    by_terms as materialized (select * from compared order by trust * score desc limit ${SHORT_LIST}),
    by_letters as (
      select id, 0, 1::real, ${folded(typed)}, 0 from vocabulary_labels
      where scope = ${scope} and (select count(*) from by_terms) < ${limit}::int and folded_label % ${folded(typed)}
    ),
    scored as (
      select distinct on (item_id) item_id, id, trust * (score + ${WORTH.letters}::real * similarity(folded_label, folded)) as score
      from (select * from by_terms union all select * from by_letters) both_ways (id, variant, trust, folded, score) join vocabulary_labels using (id)
      order by item_id, 3 desc
    )
    select scored.item_id as "itemId", shown.label, case when found.is_alias then found.label end as matched, found.isco, scored.score
    from scored join vocabulary_labels found using (id)
    cross join lateral (select label from vocabulary_labels s where s.scope = ${scope} and s.item_id = scored.item_id order by is_alias, s.id limit 1) shown
    order by score desc, scored.item_id limit ${limit}`.execute(db);
  return rows;
}

function folded(list: readonly Word[]): string {
  return list.map((word) => word.text).join(" ");
}

function termTable(asked: readonly Variant[]) {
  const rows = asked.flatMap((variant, at) => LEVELS.flatMap((level) => terms(variant.words, level).map((term) => ({ at, level, term }))));
  return sql`unnest(${rows.map((row) => row.at)}::int[], ${rows.map((row) => row.level)}::text[], ${rows.map((row) => row.term)}::text[]) as typed (variant, level, term)`;
}

function variantTable(asked: readonly Variant[]) {
  return sql`unnest(${asked.map((_, at) => at)}::int[], ${asked.map((variant) => variant.trust)}::real[], ${asked.map((variant) => folded(variant.words))}::text[]) as ways (variant, trust, folded)`;
}

/** The text with each word that no label has read as one that some label has. */
async function rereadings(db: ReadDb, scope: VocabularyScope, typed: readonly Word[]): Promise<Variant[]> {
  const stems = typed.map((word) => word.stem);
  const { rows } = await sql<{ term: string }>`
    select term from vocabulary_weights where scope = ${scope} and level = 'stem' and term = any(${stems}::text[])`.execute(db);
  const known = new Set(rows.map((row) => row.term));
  const strange = typed.filter((word) => !known.has(word.stem));
  const found = await Promise.all(strange.map(async (word) => ({ word, read: await readings(db, scope, { typed: word.text, most: READINGS_A_WORD }) })));
  const ways = Array.from({ length: READINGS_A_WORD }, (_, at) => new Map(found.flatMap(({ word, read }) => (read[at] === undefined ? [] : [[word.text, read[at]]]))));
  return ways.filter((way) => way.size > 0).flatMap((way) => {
    const list = typed.map((word) => {
      const read = way.get(word.text);
      return read === undefined ? word : { text: read, stem: stem(read) };
    });
    return variants(list).slice(0, 3).map((variant) => ({ ...variant, trust: variant.trust * READING_TRUST }));
  });
}
