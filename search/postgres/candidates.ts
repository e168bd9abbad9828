import { sql, type RawBuilder } from "kysely";
import type { Variant } from "../italian/variants";
import type { ReadText } from "../readText";
import { quoted } from "./vector";

/** The share of the telling weight of the words a posting must have: one common word alone is not enough. */
const QUORUM = 0.5;
/** Fewer postings than this, and titles spelt alike are looked at too (20–40 ms, so not before). */
const FEW = 10;
const LIKENESS_TRUST = 0.25;
/** What a word is worth in D the description, C skills and the rest, B the occupation, A the title. */
const FIELD_WEIGHTS = "{0.08, 0.45, 0.75, 1}";
/** ts_rank of one word once in the title. */
const TITLE_RANK = 0.6079;
/** Smaller differences than a step are chance (a word said twice in a description): the newer posting comes first then. */
const STEPS = sql.lit(40);
/** One bit each in the mask of the words a posting has. */
const MOST_STEMS = 24;

type Sql = RawBuilder<unknown>;

/**
 * Common table expressions that end in `scored (posting_id, score, exact, found_words)`: which postings answer the words, how well, and
 * how many of the words they have. Each posting gets a mask of the words it has; what a mask is worth is worked out once per mask,
 * of which there are few, not once per posting. Without words: everything, score 0.
 */
export function candidates(text: ReadText | null): Sql {
  if (!text) return sql`scored as (select posting_id, 0::real as score, true as exact, 0 as found_words from search_documents)`;
  const stems = stemsOf(text);
  return sql`
    matched as materialized (select posting_id, ${maskOf(stems)} as mask from search_texts where stems @@ ${anyWay(text.variants, stems)}::tsquery),
    masks as materialized (select mask, count(*) as postings from matched group by mask),
    telling as materialized (
      select ${weights(stems)} as weights from masks cross join (select count(*) as postings from search_documents) everything
    ),
    worth as materialized (
      select mask, greatest(${sql.join(text.variants.map((variant) => scoreOf(variant, stems)))})::real as score,
        ${sql.join(text.variants.map((variant) => hasAll(variant, stems)), sql` or `)} as exact, ${countBits(stems)} as found_words
      from masks cross join telling where greatest(${sql.join(text.variants.map((variant) => shareOf(variant, stems)))}) >= ${QUORUM}::real
    ),
    by_words as materialized (select posting_id, score, exact, found_words from matched join worth using (mask)),
    by_likeness as (
      select posting_id, (${LIKENESS_TRUST}::real * similarity(folded_title, ${text.folded}))::real, false, 0 from search_documents
      where (select count(*) from by_words) < ${FEW}::int and folded_title % ${text.folded} and posting_id not in (select posting_id from by_words)
    ),
    scored as (select * from by_words union all select * from by_likeness)`;
}

/**
 * The score a row of `candidates` is ordered by: the worth of its words, more in the title than in the description,
 * and a little more the less else the title says. Worked out only for postings that pass the filters.
 */
export function relevance(text: ReadText | null): Sql {
  if (!text) return sql`0::real`;
  const stems = stemsOf(text);
  const any = stems.map(quoted).join(" | ");
  const field = sql`ts_rank(${FIELD_WEIGHTS}::real[], stems, ${any}::tsquery) * ${sql.lit(stems.length)} / greatest(found_words, 1) / ${TITLE_RANK}::real`;
  return sql`(round(${STEPS} * score * (0.45 + 0.45 * least(1, ${field}) + 0.1 * least(1, found_words::real / greatest(title_stems, 1)))) / ${STEPS})::real`;
}

function stemsOf(text: ReadText): string[] {
  return [...new Set(text.variants.flatMap((variant) => variant.words.map((word) => word.stem)))].slice(0, MOST_STEMS);
}

/** Any of the words typed (or read for them), or all the words of a synonym. */
function anyWay(variants: readonly Variant[], stems: readonly string[]): string {
  const known = (list: readonly string[]) => list.filter((stem) => stems.includes(stem)).map(quoted);
  const ways = variants.flatMap((variant) => (variant.whole.length > 0 ? [known(variant.whole).join(" & ")] : known(variant.words.map((word) => word.stem))));
  return [...new Set(ways)].map((way) => `(${way})`).join(" | ");
}

function maskOf(stems: readonly string[]): Sql {
  return sql`(${sql.join(stems.map((stem, at) => sql`case when stems @@ ${quoted(stem)}::tsquery then ${sql.lit(2 ** at)} else 0 end`), sql` + `)})`;
}

const bit = (at: number): Sql => sql`(mask & ${sql.lit(2 ** at)} <> 0)`;

function countBits(stems: readonly string[]): Sql {
  return sql`(${sql.join(stems.map((_, at) => sql`${bit(at)}::int`), sql` + `)})`;
}

/** For each word, how telling it is: rare words more than common ones; 0 for one that no posting has. */
function weights(stems: readonly string[]): Sql {
  const each = stems.map((_, at) => {
    const postings = sql`coalesce(sum(masks.postings) filter (where ${bit(at)}), 0)`;
    return sql`(case when ${postings} = 0 then 0 else ln(1 + (max(everything.postings) - ${postings} + 0.5) / (${postings} + 0.5)) end)::real`;
  });
  return sql`array[${sql.join(each)}]`;
}

/** Where in the mask the words of the variant are. */
function placesOf(variant: Variant, stems: readonly string[]): number[] {
  return [...new Set(variant.words.map((word) => stems.indexOf(word.stem)))].filter((at) => at >= 0);
}

/** Share, 0…1, of the variant's telling weight the posting has; nothing for half a synonym. */
function shareOf(variant: Variant, stems: readonly string[]): Sql {
  const places = placesOf(variant, stems);
  const weight = (at: number) => sql`weights[${sql.lit(at + 1)}]`;
  if (places.length === 0) return sql`0`;
  const had = sql.join(places.map((at) => sql`case when ${bit(at)} then ${weight(at)} else 0 end`), sql` + `);
  const share = sql`coalesce((${had}) / nullif(${sql.join(places.map(weight), sql` + `)}, 0), 0)`;
  const needed = variant.whole.map((stem) => stems.indexOf(stem));
  if (needed.length === 0) return share;
  return needed.includes(-1) ? sql`0` : sql`case when ${sql.join(needed.map(bit), sql` and `)} then ${share} else 0 end`;
}

function scoreOf(variant: Variant, stems: readonly string[]): Sql {
  return sql`(${variant.trust}::real * ${shareOf(variant, stems)})`;
}

function hasAll(variant: Variant, stems: readonly string[]): Sql {
  const places = placesOf(variant, stems);
  return places.length === new Set(variant.words.map((word) => word.stem)).size ? sql`(${sql.join(places.map(bit), sql` and `)})` : sql`false`;
}
