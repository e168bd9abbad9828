import type { Db } from "~db/client";
import { parseCode } from "~/domain/postings/code";
import type { PostingId } from "~/domain/ids";
import type { SearchAnswer, SearchEngine, SearchHit, SearchMoment, SearchQuery } from "../port";
import { loadKilometresFrom, loadPoint } from "../postgres/kilometres";
import { readText, type ReadText } from "../readText";
import { relaxQuery } from "../relaxQuery";
import { runSearch, type QueryContext, type FoundRecord } from "./runSearch";
import { all, stillOpen, conditionsOf } from "./conditions";
import type { Connection } from "./connection";
import { facetsOf, placesOf } from "./facets";
import { buildMatchFilters, type MatchFilters } from "./matchFilters";
import { indexRecords, deleteRecords } from "./indexRecords";
import { loadLexicon, CountCache } from "./lexicon";
import { withSimilarTitles } from "./similarTitles";
import { replaceIndex } from "./replaceIndex";
import { suggestTitles } from "./suggest";

/** What the engine needs beside Meilisearch: where the Comuni are, and the occupation a text names. */
export interface Around {
  db: Db;
  /** ISCO-08 code of the occupation a text names; null when it names none. */
  iscoOf: (text: string) => Promise<string | null>;
}

/** The engine where MEILI_URL is set. Every method throws MeilisearchFailure when Meilisearch cannot answer: see `fallback.ts`. */
export function createMeilisearchEngine(connection: Connection, around: Around): SearchEngine {
  const countCache = new CountCache();
  const engine: SearchEngine = {
    name: "meilisearch",
    search: (query, moment) => search({ connection, around, countCache, signal: connection.deadline() }, query, moment),
    suggest: (prefix, moment, limit) => suggestTitles(connection, prefix, { ...moment, limit }),
    relax: (query, moment, limit) => relaxQuery(engine, query, { moment, limit: limit ?? 4, iscoOf: around.iscoOf }),
    index: (documents) => indexRecords(connection, connection.live, documents),
    remove: (ids) => deleteRecords(connection, connection.live, ids),
    rebuild: (documents) => replaceIndex(connection, documents),
  };
  return engine;
}

interface Work extends QueryContext {
  around: Around;
  countCache: CountCache;
}

async function search(work: Work, query: SearchQuery, moment: SearchMoment): Promise<SearchAnswer> {
  const started = performance.now();
  const codeMatch = await findCode(work, query.text, moment);
  const { text, filters } = codeMatch
    ? { text: null, filters: onlyThis(codeMatch) }
    : await readWords(work, query.text);
  const kmOf = query.comune === null ? null : await loadKilometresFrom(work.around.db, query.comune);
  const within = query.withinKm ?? -1;
  const comuni =
    kmOf && [...kmOf].filter(([comune, km]) => comune === query.comune || km <= within).map(([comune]) => comune);
  const { hits, counted, total, exactTotal } = await runSearch(work, {
    query,
    moment,
    filters,
    conditions: conditionsOf(query, moment, comuni),
    sort: await sortOf(work, query),
  });
  return {
    hits: hits.map((hit) => hitOf(hit, { kmOf, scored: text !== null })),
    total,
    exactTotal,
    facets: facetsOf(counted, kmOf),
    places: placesOf(counted.under),
    unknownWords: text?.unknownWords ?? [],
    corrections: text?.corrections ?? [],
    codeMatch,
    engine: "meilisearch",
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  };
}

async function findCode({ connection, signal }: Work, text: string, moment: SearchMoment): Promise<PostingId | null> {
  const code = parseCode(text);
  if (code === null) return null;
  const [answer] = await connection.query(
    [
      {
        indexUid: connection.live,
        filter: all([`code = ${code}`, stillOpen(moment)]),
        limit: 1,
        attributesToRetrieve: ["id"],
      },
    ],
    signal,
  );
  return (answer?.hits[0]?.id ?? null) as PostingId | null;
}

async function readWords(work: Work, typed: string): Promise<{ text: ReadText | null; filters: MatchFilters | null }> {
  const lexicon = loadLexicon(work.connection, work.countCache, work.signal);
  const text = await readText(lexicon, typed);
  if (!text) return { text, filters: null };
  const { counts } = lexicon;
  return { text, filters: await withSimilarTitles(work, { text, counts, filters: buildMatchFilters(text, counts) }) };
}

function onlyThis(id: PostingId): MatchFilters {
  const itself = `id = "${id}"`;
  return { enough: itself, every: itself, ranking: "", alone: [] };
}

async function sortOf({ around }: Work, { sort, comune }: SearchQuery): Promise<string[]> {
  if (sort === "newest") return ["publishedOn:desc"];
  if (sort === "closing") return ["closesOn:asc"];
  if (sort === "pay") return ["pay:desc"];
  const point = sort === "nearest" && comune !== null ? await loadPoint(around.db, comune) : null;
  return point ? [`_geoPoint(${point.latitude}, ${point.longitude}):asc`] : [];
}

function hitOf(
  { record, exact }: FoundRecord,
  { kmOf, scored }: { kmOf: ReadonlyMap<string, number> | null; scored: boolean },
): SearchHit {
  const ranked = record._rankingScore ?? 0;
  return {
    postingId: record.id as PostingId,
    code: record.code ?? 0,
    // Fewer of the words is always less: the two groups are ordered each by itself.
    score: scored ? (exact ? 1 + ranked : ranked) : 0,
    exact,
    distanceKm: record.comune ? (kmOf?.get(record.comune) ?? null) : null,
  };
}
