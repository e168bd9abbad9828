import type { Db, ReadDb } from "~db/client";
import type { PostingId } from "~/domain/ids";
import { parseCode } from "~/domain/postings/code";
import type { SearchAnswer, SearchEngine, SearchMoment, SearchQuery } from "../port";
import { dayNumber } from "../dayNumber";
import { relaxQuery } from "../relaxQuery";
import { upsertDocuments, rebuildIndex, deleteDocument } from "./upsertDocuments";
import { loadKilometresFrom } from "./kilometres";
import { findMatches, onlySlot, type MatchedPostings } from "./matches";
import { createAnswer } from "./packed/answer";
import { loadCurrentPostings } from "./packed/refresh";
import { suggestTitles } from "./suggest";
import { findItems } from "./vocabulary/findItems";

/** The engine that is always there: the embedded default, and the fallback when Meilisearch is away. */
export function createPostgresEngine(db: Db): SearchEngine {
  const engine: SearchEngine = {
    name: "postgres",
    search: (query, moment) => search(db, query, moment),
    suggest: (prefix, moment, limit) => suggestTitles(db, prefix, { ...moment, limit }),
    relax: (query, moment, limit) =>
      relaxQuery(engine, query, { moment, limit: limit ?? 4, iscoOf: (text) => findNamedIsco(db, text) }),
    index: (documents) => db.transaction().execute((trx) => upsertDocuments(trx, documents)),
    remove: (ids) =>
      db.transaction().execute(async (trx) => {
        for (const id of ids) await deleteDocument(trx, id);
      }),
    rebuild: (documents) => rebuildIndex(db, documents),
  };
  return engine;
}

/** Below this similarity the text names no occupation. */
const NAMED = 0.7;

/** ISCO-08 code of the occupation a text names; null when it names none. */
export async function findNamedIsco(db: ReadDb, text: string): Promise<string | null> {
  const [best] = await findItems(db, "occupation", { text, limit: 1 });
  return best && best.score >= NAMED ? best.isco : null;
}

async function search(db: ReadDb, query: SearchQuery, { today }: SearchMoment): Promise<SearchAnswer> {
  const started = performance.now();
  const day = dayNumber(today);
  const kilometres = query.comune === null ? null : await loadKilometresFrom(db, query.comune);
  const named = await findCode(db, query.text, day);
  const { postings, matches } = named ?? (await findMatches(db, query.text));
  // From here on nothing waits: the columns stay as they are until the answer is there.
  const kmOf = kilometres && postings.places.map((istat) => kilometres.get(istat) ?? Infinity);
  return {
    ...createAnswer(query, { postings, today: day, kmOf }, matches),
    unknownWords: matches.text?.unknownWords ?? [],
    corrections: matches.text?.corrections ?? [],
    codeMatch: named?.codeMatch ?? null,
    engine: "postgres",
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  };
}

/** The one posting whose code was typed, where it is still open: its words are not looked for. */
async function findCode(
  db: ReadDb,
  typed: string,
  today: number,
): Promise<(MatchedPostings & { codeMatch: PostingId }) | null> {
  const code = parseCode(typed);
  if (code === null) return null;
  const postings = await loadCurrentPostings(db);
  const slot = postings.slotOf(code) ?? -1;
  const codeMatch = postings.ids[slot];
  return codeMatch !== undefined && (postings.columns.closesOn[slot] ?? 0) >= today
    ? { postings, matches: onlySlot(slot), codeMatch }
    : null;
}
