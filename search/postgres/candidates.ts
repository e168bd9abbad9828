import { sql, type RawBuilder } from "kysely";
import type { Variant } from "../italian/variants";
import type { ReadText } from "./readText";
import { quoted } from "./vector";

/** The share of the telling weight of the words a posting must have: one common word alone is not enough. */
const QUORUM = 0.5;
/** Fewer postings than this, and titles spelt alike are looked at too (20–40 ms, so not before). */
const FEW = 10;
/** What a word in the description is worth against the same in the title. */
const FIELD_WEIGHTS = "{0.08, 0.45, 0.75, 1}";
/** ts_rank of one word once in the title. */
const TITLE_RANK = 0.6079;
const TITLE_LIKENESS = 0.25;
const MOST_STEMS = 24;

/** Common table expressions that end in `scored (posting_id, score, exact)`. Without words: everything, score 0. */
export function candidates(text: ReadText | null): RawBuilder<unknown> {
  if (!text) return sql`scored as (select posting_id, 0::real as score, true as exact from search_documents)`;
  const stems = [...new Set(text.variants.flatMap((variant) => variant.words.map((word) => word.stem)))].slice(0, MOST_STEMS);
  return sql`
    matched as materialized (
      select posting_id, ${ranks(stems)} as ranks from search_texts where stems @@ ${stems.map(quoted).join(" | ")}::tsquery
    ),
    telling as materialized (select ${weights(stems)} as weights from matched),
    ranked as (
      select matched.posting_id, greatest(${sql.join(text.variants.map((variant) => variantScore(variant, stems)))}) as score,
        greatest(${sql.join(text.variants.map((variant) => variantShare(variant, stems)))}) as share,
        ${sql.join(text.variants.map((variant) => hasAll(variant, stems)), sql` or `)} as exact
      from matched cross join telling
    ),
    by_words as materialized (select posting_id, score, exact from ranked where share >= ${QUORUM}::real),
    by_likeness as (
      select posting_id, similarity(folded_title, ${text.folded}) as score, false as exact from search_documents
      where (select count(*) from by_words) < ${FEW}::int and folded_title % ${text.folded}
    ),
    scored as (
      select by_words.posting_id, by_words.exact,
        (by_words.score + ${TITLE_LIKENESS}::real * similarity(folded_title, ${text.folded}))::real as score
      from by_words join search_documents using (posting_id)
      union all
      select posting_id, false, (score * ${TITLE_LIKENESS}::real)::real from by_likeness where posting_id not in (select posting_id from by_words)
    )`;
}

/** For each stem, where and how often the posting has it: 0 not at all, 1 in the title. */
function ranks(stems: readonly string[]): RawBuilder<unknown> {
  const each = stems.map((stem) => sql`(ts_rank(${FIELD_WEIGHTS}::real[], stems, ${quoted(stem)}::tsquery) / ${TITLE_RANK}::real)::real`);
  return sql`array[${sql.join(each)}]`;
}

/** For each stem, how telling it is: rare words more than common ones; 0 for one that no posting has. */
function weights(stems: readonly string[]): RawBuilder<unknown> {
  const each = stems.map((_, at) => {
    const having = sql`count(*) filter (where ranks[${sql.lit(at + 1)}] > 0)`;
    const all = sql`(select count(*) from search_documents)`;
    return sql`(case when ${having} = 0 then 0 else ln(1.0 + (${all} - ${having} + 0.5) / (${having} + 0.5)) end)::real`;
  });
  return sql`array[${sql.join(each)}]`;
}

function places(variant: Variant, stems: readonly string[]): RawBuilder<unknown>[] {
  return [...new Set(variant.words.map((word) => stems.indexOf(word.stem) + 1))].filter((place) => place > 0).map((place) => sql.lit(place));
}

function sum(terms: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  return terms.length > 0 ? sql`(${sql.join(terms, sql` + `)})` : sql`0`;
}

function total(variant: Variant, stems: readonly string[]): RawBuilder<unknown> {
  return sql`nullif(${sum(places(variant, stems).map((place) => sql`weights[${place}]`))}, 0)`;
}

/** Share, 0…1, of the variant's telling weight the posting has anywhere. */
function variantShare(variant: Variant, stems: readonly string[]): RawBuilder<unknown> {
  const had = places(variant, stems).map((place) => sql`case when ranks[${place}] > 0 then weights[${place}] else 0 end`);
  return sql`coalesce(${sum(had)} / ${total(variant, stems)}, 0)`;
}

/** The same, each word weighed by the field it is in, times the trust in the variant. */
function variantScore(variant: Variant, stems: readonly string[]): RawBuilder<unknown> {
  const had = places(variant, stems).map((place) => sql`case when ranks[${place}] > 0 then weights[${place}] * (0.3 + 0.7 * ranks[${place}]) else 0 end`);
  return sql`(${variant.trust}::real * coalesce(${sum(had)} / ${total(variant, stems)}, 0))`;
}

function hasAll(variant: Variant, stems: readonly string[]): RawBuilder<unknown> {
  const had = places(variant, stems).map((place) => sql`ranks[${place}] > 0`);
  return had.length === new Set(variant.words.map((word) => word.stem)).size ? sql`(${sql.join(had, sql` and `)})` : sql`false`;
}
