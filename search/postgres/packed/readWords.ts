import { sql, type RawBuilder } from "kysely";
import type { ReadDb } from "~db/client";
import { quoted } from "../vector";
import type { PackedPostings } from "./packedPostings";
import { RANK_STEPS } from "./packedWords";

/** What a word is worth in D the description, C skills and the rest, B the occupation, A the title. */
const FIELD_WEIGHTS = "{0.08, 0.45, 0.75, 1}";

/** How well the fields speak that have one word, in a byte. */
const rankOf = (query: RawBuilder<unknown>) =>
  sql`greatest(1, least(255, round(ts_rank(${FIELD_WEIGHTS}::real[], stems, ${query}) * ${RANK_STEPS}::real)))::int`;

/** Reads which postings have those of the words that are not known yet. */
export async function loadWords(db: ReadDb, postings: PackedPostings, stems: ReadonlySet<string>): Promise<void> {
  const unknown = [...stems].filter((stem) => !postings.words.has(stem));
  if (unknown.length === 0) return;
  const { rows } = await sql<{ stem: string; codes: number[]; ranks: number[] }>`
    select asked.stem, json_agg(found.code) as codes, json_agg(found.rank) as ranks from unnest(${unknown}::text[], ${unknown.map(quoted)}::text[]) as asked (stem, query)
    cross join lateral (select code, ${rankOf(sql`asked.query::tsquery`)} as rank from search_texts where stems @@ asked.query::tsquery) found group by asked.stem`.execute(
    db,
  );
  // A posting written this very moment may be among them and not yet in the columns: it comes with the changes.
  const rowsByStem = new Map(rows.map((row) => [row.stem, row]));
  for (const stem of unknown)
    postings.words.add(
      stem,
      rowsByStem.get(stem)?.codes.map((code) => postings.slotOf(code)) ?? [],
      rowsByStem.get(stem)?.ranks ?? [],
    );
  postings.words.evictOldest(stems);
}

/** Reads the words of these postings again. */
export async function loadWordsOf(db: ReadDb, postings: PackedPostings, codes: readonly number[]): Promise<void> {
  const { rows } = await sql<{ code: number; words: Record<string, number> }>`
    select code, (select json_object_agg(lexeme, ${rankOf(sql`quote_literal(lexeme)::tsquery`)}) from unnest(stems)) as words from search_texts where code = any(${[...codes]}::int[])`.execute(
    db,
  );
  for (const { code, words } of rows) {
    const slot = postings.slotOf(code);
    if (slot !== undefined) postings.words.write(slot, words ?? {});
  }
}
