import { sql } from "kysely";
import type { ReadDb } from "~db/client";
import type { Variant } from "../../italian/variants";
import { words, type Word } from "../../italian/words";
import type { Lexicon } from "../../readText";
import type { VocabularyHit, VocabularyScope } from "../../vocabulary/items";
import { LEVELS, terms } from "../../vocabulary/terms";
import { MAX_WORDS, expandQuery } from "../../vocabulary/expandQuery";
import { MIN_LABELS, MAX_FUZZY_LABELS, SIZE, UNKNOWN_WEIGHT, WEIGHTS } from "../../vocabulary/weights";
import { listReadings } from "../words";

/** Labels with the most telling pieces in common, whose length is then looked at. */
const LONG_LIST = 2000;

/** Occupations or skills for what somebody typed, best first: by words, by pieces of words, by letters. */
export async function findItems(
  db: ReadDb,
  scope: VocabularyScope,
  { text, limit }: { text: string; limit: number },
): Promise<VocabularyHit[]> {
  const typed = words(text).slice(0, MAX_WORDS);
  if (typed.length === 0) return [];
  const queryVariants = await expandQuery(lexiconOf(db, scope), typed);
  const { rows } = await sql<VocabularyHit>`
    with asked as materialized (
      select variant, typed.level, typed.term, coalesce(weight, ${UNKNOWN_WEIGHT}::real) as weight, owners
      from ${termTable(queryVariants)} left join vocabulary_terms known on known.scope = ${scope} and known.level = typed.level and known.term = typed.term
    ),
    totals as materialized (
      select variant, max(trust) as trust, max(folded) as folded, sum(weight) filter (where level = 'stem') as stem,
        sqrt(sum(weight) filter (where level = 'root')) as root, sqrt(sum(weight) filter (where level = 'onset')) as onset
      from asked join ${variantTable(queryVariants)} using (variant) group by variant
    ),
    items as materialized (select variant, item_id, sum(weight) as stem from asked, unnest(owners) as item_id where level = 'stem' group by 1, 2),
    labels as materialized (
      select variant, id, sum(weight) filter (where level = 'root') as root, sum(weight) filter (where level = 'onset') as onset
      from asked, unnest(owners) as id where level <> 'stem' group by 1, 2 order by sum(weight) desc limit ${LONG_LIST}
    ),
    compared as (
      select id, item_id, folded_label, trust, folded,
        ${WEIGHTS.stem}::real * trust * coalesce(items.stem / totals.stem, 0) / (${SIZE.base}::real + ${SIZE.each}::real * item_stems) as by_stem,
        ${WEIGHTS.root}::real * trust * coalesce(labels.root / totals.root / sqrt(root_weight), 0) as by_root,
        ${WEIGHTS.onset}::real * trust * coalesce(labels.onset / totals.onset / sqrt(onset_weight), 0) as by_onset
      from labels join totals using (variant) join (select * from vocabulary_labels where scope = ${scope}) l using (id) left join items using (variant, item_id)
    ),
    by_terms as materialized (select * from compared order by by_stem + by_root + by_onset desc limit ${MAX_FUZZY_LABELS}),
    by_letters as (
      select id, item_id, folded_label, 1::real, ${folded(typed)}, 0, 0, 0
      from vocabulary_labels where (select count(*) from by_terms) < ${MIN_LABELS}::int and scope = ${scope}
        and id in (select vocabulary_labels_like(${scope}, ${folded(typed)}, ${MIN_LABELS}))
    ),
    likened as (
      select *, ${WEIGHTS.letters}::real * trust * similarity(folded_label, folded) as by_letter from (select * from by_terms union all select * from by_letters) both_ways
    ),
    scored as materialized (
      select item_id, max(by_stem) + max(by_root) + max(by_onset) + max(by_letter) as score,
        (array_agg(id order by by_root + by_onset + by_letter desc))[1] as id
      from likened group by item_id order by score desc, item_id limit ${limit}
    )
    select scored.item_id as "itemId", shown.label, case when found.is_alias then found.label end as matched, found.isco, scored.score
    from scored join vocabulary_labels found on found.scope = ${scope} and found.id = scored.id
    cross join lateral (select label from vocabulary_labels s where s.scope = ${scope} and s.item_id = scored.item_id order by is_alias, s.id limit 1) shown
    order by score desc, scored.item_id`.execute(db);
  return rows;
}

function folded(list: readonly Word[]): string {
  return list.map((word) => word.text).join(" ");
}

function termTable(queryVariants: readonly Variant[]) {
  const rows = queryVariants.flatMap((variant, at) =>
    LEVELS.flatMap((level) => terms(variant.words, level).map((term) => ({ at, level, term }))),
  );
  return sql`unnest(${rows.map((row) => row.at)}::int[], ${rows.map((row) => row.level)}::text[], ${rows.map((row) => row.term)}::text[]) as typed (variant, level, term)`;
}

function variantTable(queryVariants: readonly Variant[]) {
  return sql`unnest(${queryVariants.map((_, at) => at)}::int[], ${queryVariants.map((variant) => variant.trust)}::real[], ${queryVariants.map((variant) => folded(variant.words))}::text[]) as ways (variant, trust, folded)`;
}

/** The words of the labels, as PostgreSQL keeps them. */
function lexiconOf(db: ReadDb, scope: VocabularyScope): Lexicon {
  return {
    known: async (stems) => {
      const { rows } = await sql<{ term: string }>`
        select term from vocabulary_terms where scope = ${scope} and level = 'stem' and term = any(${[...stems]}::text[])`.execute(
        db,
      );
      return new Set(rows.map((row) => row.term));
    },
    readings: (typed, limit) => listReadings(db, scope, { typed, limit }),
  };
}
