import type { Db, ReadDb } from "~db/client";
import { parseCode } from "~/domain/postings/code";
import type { SearchAnswer, SearchEngine, SearchMoment, SearchQuery } from "../port";
import { widen } from "../widen";
import { indexPostings, rebuildIndex, removePosting } from "./indexPosting";
import { kilometresFrom } from "./kilometres";
import { findMatches, onlySlot } from "./matches";
import { answer } from "./packed/answer";
import { daysOf } from "./packed/failing";
import type { PackedPostings } from "./packed/packedPostings";
import { suggestTitles } from "./suggest";
import { findItems } from "./vocabulary/findItems";

/** The engine that is always there: the embedded default, and the fallback when Meilisearch is away. */
export function postgresSearch(db: Db): SearchEngine {
  const engine: SearchEngine = {
    name: "postgres",
    search: (query, moment) => search(db, query, moment),
    suggest: (prefix, moment, limit) => suggestTitles(db, prefix, { ...moment, limit }),
    widen: (query, moment, limit) => widen(engine, query, { moment, limit: limit ?? 4, iscoOf: (text) => namedIsco(db, text) }),
    index: (documents) => db.transaction().execute((trx) => indexPostings(trx, documents)),
    remove: (ids) =>
      db.transaction().execute(async (trx) => {
        for (const id of ids) await removePosting(trx, id);
      }),
    rebuild: (documents) => rebuildIndex(db, documents),
  };
  return engine;
}

/** Less likeness than this, and the text names no occupation. */
const NAMED = 0.7;

/** ISCO-08 code of the occupation a text names; null when it names none. */
export async function namedIsco(db: ReadDb, text: string): Promise<string | null> {
  const [best] = await findItems(db, "occupation", { text, limit: 1 });
  return best && best.score >= NAMED ? best.isco : null;
}

async function search(db: ReadDb, query: SearchQuery, { today }: SearchMoment): Promise<SearchAnswer> {
  const started = performance.now();
  const kilometres = query.comune === null ? null : await kilometresFrom(db, query.comune);
  const { postings, matches } = await findMatches(db, query.text);
  // From here on nothing waits: the columns stay as they are until the answer is there.
  const named = openSlot(query.text, postings, daysOf(today));
  const found = named === null ? matches : onlySlot(named);
  const kmOf = kilometres && postings.places.map((istat) => kilometres.get(istat) ?? Infinity);
  return {
    ...answer(query, { postings, today: daysOf(today), kmOf }, found),
    unknownWords: found.text?.unknownWords ?? [],
    corrections: found.text?.corrections ?? [],
    codeMatch: named === null ? null : (postings.ids[named] ?? null),
    engine: "postgres",
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  };
}

/** Where the posting stands whose code was typed, and which is still open. */
function openSlot(text: string, postings: PackedPostings, today: number): number | null {
  const code = parseCode(text);
  const slot = code === null ? undefined : postings.slotOf(code);
  return slot !== undefined && (postings.columns.closesOn[slot] ?? 0) >= today ? slot : null;
}
