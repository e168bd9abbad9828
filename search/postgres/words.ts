import { sql } from "kysely";
import type { ReadDb, WriteDb } from "~db/client";
import { editDistance, editsAllowed } from "../italian/typos";
import { words } from "../italian/words";

export type Scope = "posting" | "occupation" | "skill";

const SHORTEST_PREFIX = 3;
const LOOKED_AT = 40;

/** Notes the words of these texts. In alphabetical order, so that two writers never wait for each other in a ring. */
export async function addWords(trx: WriteDb, scope: Scope, texts: readonly string[]): Promise<void> {
  const found = [...new Set(texts.flatMap((text) => words(text).map((word) => word.text)))].filter((word) => !/\d/.test(word)).sort();
  if (found.length === 0) return;
  await sql`insert into search_words (scope, word) select ${scope}, unnest(${found}::text[]) on conflict do nothing`.execute(trx);
}

/**
 * What a word nobody wrote may have been meant to be: completions of it ("magazz"), then words within the typing errors allowed.
 * The likeliest first, at most `most`.
 */
export async function readings(db: ReadDb, scope: Scope, { typed, most }: { typed: string; most: number }): Promise<string[]> {
  if (typed.length < SHORTEST_PREFIX || /\d/.test(typed)) return [];
  const allowed = editsAllowed(typed);
  const { rows } = await sql<{ word: string; begins: boolean }>`
    (select word, true as begins from search_words where scope = ${scope} and word like ${`${typed}%`} order by length(word), word limit ${most})
    union all
    (select word, false from search_words_like(${scope}, ${typed}, ${LOOKED_AT}) as word where ${allowed > 0})`.execute(db);
  const near = rows.map((row) => ({ ...row, edits: editDistance(typed, row.word, allowed) }));
  const fit = near.filter((row) => row.begins || row.edits <= allowed).sort((a, b) => Number(a.edits > allowed) - Number(b.edits > allowed) || a.edits - b.edits);
  return [...new Set(fit.map((row) => row.word))].slice(0, most);
}
