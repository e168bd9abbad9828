import { sql } from "kysely";
import type { ReadDb } from "~db/client";
import { fold } from "../italian/fold";
import type { SearchMoment, Suggestion } from "../port";

/** Titles with a word that begins as typed; whole titles that begin so come first, then the more frequent. */
export async function suggestTitles(
  db: ReadDb,
  prefix: string,
  { today, limit }: SearchMoment & { limit: number },
): Promise<Suggestion[]> {
  const typed = fold(prefix).join(" ");
  if (typed.length < 2) return [];
  const { rows } = await sql<Suggestion & { first: boolean }>`
    select min(title) as text, count(*)::int as postings, folded_title like ${`${typed}%`} as first from search_documents
    where (folded_title like ${`${typed}%`} or folded_title like ${`% ${typed}%`}) and (closes_on is null or closes_on >= ${today}::date)
    group by folded_title order by first desc, postings desc, folded_title limit ${limit}`.execute(db);
  return rows.map(({ text, postings }) => ({ text, postings }));
}
