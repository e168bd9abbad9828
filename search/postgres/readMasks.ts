import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "~db/client";
import type { Variant } from "../italian/variants";
import type { ReadText } from "../readText";
import { quoted } from "./vector";
import { stemsOf } from "./worth";

const LIKENESS_TRUST = 0.25;
/** What a word is worth in D the description, C skills and the rest, B the occupation, A the title. */
const FIELD_WEIGHTS = "{0.08, 0.45, 0.75, 1}";
/** ts_rank of one word once in the title. */
const TITLE_RANK = 0.6079;

/** The postings with any of the words typed (or read for them), or all the words of a synonym: their codes, and masks of the words they have. */
export async function readMasks(db: ReadDb, text: ReadText): Promise<{ codes: number[]; masks: number[] }> {
  const stems = stemsOf(text);
  const { rows } = await sql<{ codes: number[] | null; masks: number[] | null }>`
    select json_agg(code) as codes, json_agg(${maskOf(stems)}) as masks from search_texts where stems @@ ${anyWay(text.variants, stems)}::tsquery`.execute(db);
  return { codes: rows[0]?.codes ?? [], masks: rows[0]?.masks ?? [] };
}

function anyWay(variants: readonly Variant[], stems: readonly string[]): string {
  const known = (list: readonly string[]) => list.filter((stem) => stems.includes(stem)).map(quoted);
  const ways = variants.flatMap((variant) => (variant.whole.length > 0 ? [known(variant.whole).join(" & ")] : known(variant.words.map((word) => word.stem))));
  return [...new Set(ways)].map((way) => `(${way})`).join(" | ");
}

function maskOf(stems: readonly string[]): RawBuilder<unknown> {
  return sql`(${sql.join(stems.map((stem, at) => sql`case when stems @@ ${quoted(stem)}::tsquery then ${sql.lit(1 << at)} else 0 end`), sql` + `)})`;
}

/** How well the fields speak in which these postings have the words, in the order given: 1 = each once in the title. */
export async function readFields(db: ReadDb, text: ReadText, codes: readonly number[]): Promise<Map<number, number>> {
  const stems = stemsOf(text);
  const { rows } = await sql<{ codes: number[] | null; ranks: number[] | null }>`
    select json_agg(code) as codes, json_agg(ts_rank(${FIELD_WEIGHTS}::real[], stems, ${stems.map(quoted).join(" | ")}::tsquery)) as ranks
    from search_texts where code = any(${[...codes]}::int[])`.execute(db);
  const ranks = rows[0]?.ranks ?? [];
  return new Map((rows[0]?.codes ?? []).map((code, at) => [code, ((ranks[at] ?? 0) * stems.length) / TITLE_RANK]));
}

/** Postings whose titles are spelt alike, with a score below what words give. */
export async function readAlike(db: ReadDb, text: ReadText): Promise<{ code: number; score: number }[]> {
  const { rows } = await sql<{ code: number; score: number }>`
    select code, round((${LIKENESS_TRUST}::real * similarity(folded_title, ${text.folded}))::numeric, 4)::float8 as score from search_documents where folded_title % ${text.folded}`.execute(db);
  return rows;
}
