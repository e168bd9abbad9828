import { sql } from "kysely";
import type { ReadDb, WriteDb } from "~db/client";
import { canBeRead, rankReadings } from "../italian/rankReadings";
import { editsAllowed } from "../italian/typos";
import { words } from "../italian/words";

export type Scope = "posting" | "occupation" | "skill";

const CANDIDATES = 40;

/** Notes the words of these texts. In alphabetical order, so that two writers never wait for each other in a ring. */
export async function insertWords(trx: WriteDb, scope: Scope, texts: readonly string[]): Promise<void> {
  const newWords = [...new Set(texts.flatMap((text) => words(text).map((word) => word.text)))]
    .filter((word) => !/\d/.test(word))
    .sort();
  if (newWords.length === 0) return;
  await sql`insert into search_words (scope, word) select ${scope}, unnest(${newWords}::text[]) on conflict do nothing`.execute(
    trx,
  );
}

/**
 * What a word nobody wrote may have been meant to be: completions of it ("magazz"), then words within the typing errors allowed.
 * The likeliest first, at most `most`.
 */
export async function listReadings(
  db: ReadDb,
  scope: Scope,
  { typed, limit }: { typed: string; limit: number },
): Promise<string[]> {
  if (!canBeRead(typed)) return [];
  const { rows } = await sql<{ word: string }>`
    (select word from search_words where scope = ${scope} and word like ${`${typed}%`} order by length(word), word limit ${limit})
    union all
    (select word from search_words_like(${scope}, ${typed}, ${CANDIDATES}) as word where ${editsAllowed(typed) > 0})`.execute(
    db,
  );
  return rankReadings(
    typed,
    rows.map((row) => row.word),
    limit,
  );
}
