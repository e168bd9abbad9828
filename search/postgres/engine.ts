import { sql, type RawBuilder } from "kysely";
import type { Db, ReadDb } from "~db/client";
import { parseCode } from "~/domain/postings/code";
import type { PostingId } from "~/domain/ids";
import { CHOICES, type SearchAnswer, type SearchEngine, type SearchHit, type SearchMoment, type SearchQuery, type Sort } from "../port";
import { readText, type ReadText } from "../readText";
import { widen } from "../widen";
import { candidates, relevance } from "./candidates";
import { facetsOf, groups, PLACE, placesOf, totals, type Group } from "./facets";
import { choiceConditions, failMask } from "./filters";
import { indexPosting, rebuildIndex, removePosting } from "./indexPosting";
import { kilometresFrom } from "./kilometres";
import { postgresLexicon } from "./lexicon";
import { suggestTitles } from "./suggest";
import { findItems } from "./vocabulary/findItems";

/** The engine that is always there: the embedded default, and the fallback when Meilisearch is away. */
export function postgresSearch(db: Db): SearchEngine {
  const engine: SearchEngine = {
    name: "postgres",
    search: (query, moment) => search(db, query, moment),
    suggest: (prefix, moment, limit) => suggestTitles(db, prefix, { ...moment, limit }),
    widen: (query, moment, limit) => widen(engine, query, { moment, limit: limit ?? 4, iscoOf: (text) => namedIsco(db, text) }),
    index: (documents) =>
      db.transaction().execute(async (trx) => {
        for (const document of documents) await indexPosting(trx, document);
      }),
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

async function search(db: ReadDb, query: SearchQuery, moment: SearchMoment): Promise<SearchAnswer> {
  const started = performance.now();
  const codeMatch = await findCode(db, query.text, moment);
  const text = codeMatch ? null : await readText(postgresLexicon(db), query.text);
  const kmOf = query.comune === null ? null : await kilometresFrom(db, query.comune);
  const { hits, found } = await ask(db, { query, moment, text, codeMatch, kmOf });
  return {
    hits,
    ...totals(found),
    facets: facetsOf(found, kmOf),
    places: placesOf(found),
    unknownWords: text?.unknownWords ?? [],
    corrections: text?.corrections ?? [],
    codeMatch,
    engine: "postgres",
    tookMs: Math.round((performance.now() - started) * 10) / 10,
  };
}

async function findCode(db: ReadDb, text: string, { today }: SearchMoment): Promise<PostingId | null> {
  const code = parseCode(text);
  if (code === null) return null;
  const { rows } = await sql<{ postingId: PostingId }>`
    select posting_id as "postingId" from search_documents where code = ${code} and (closes_on is null or closes_on >= ${today}::date)`.execute(db);
  return rows[0]?.postingId ?? null;
}

interface Asked {
  query: SearchQuery;
  moment: SearchMoment;
  text: ReadText | null;
  codeMatch: PostingId | null;
  kmOf: ReadonlyMap<string, number> | null;
}

interface Row {
  postingId: PostingId;
  code: number;
  score: number;
  exact: boolean;
  distanceKm: number | null;
}

/** The page and the facets in one statement, so that both see the same moment. */
async function ask(db: ReadDb, asked: Asked): Promise<{ hits: SearchHit[]; found: Group[] }> {
  const { query, moment, text, codeMatch, kmOf } = asked;
  const within = query.withinKm ?? -1;
  const comuni = [...(kmOf ?? [])].filter(([comune, km]) => comune === query.comune || km <= within).map(([comune]) => comune);
  const only = codeMatch ? sql`and posting_id = ${codeMatch}` : sql``;
  const { rows } = await sql<{ page: Row[] | null; found: Group[] | null }>`
    with ${candidates(text)},
    candidates as materialized (
      select posting_id, code, score, exact, found_words, title_stems, fail, ${PLACE} as place, comune, kind, contract_group, working_time, shifts, isco, education,
        licences, languages, remote, ${packedChoices(moment.today)} as choices, pay_month_cents, closes_on, published_on
      from scored join search_documents using (posting_id) cross join lateral (select ${failMask(query, { today: moment.today, comuni })} as fail) failing
      where (closes_on is null or closes_on >= ${moment.today}::date) and fail & (fail - 1) = 0 ${only}
    ),
    passing as (select posting_id, code, exact, comune, pay_month_cents, closes_on, published_on, ${relevance(text)} as score
      from candidates ${text ? sql`left join search_texts using (posting_id)` : sql``} where fail = 0),
    page as (
      select posting_id as "postingId", code, score, exact, ${kmOf ? sql`km` : sql`null::int`} as "distanceKm" from passing ${kmOf ? kilometres(kmOf) : sql``}
      order by ${order(query.sort, kmOf !== null)} limit ${query.pageSize} offset ${(query.page - 1) * query.pageSize}
    ),
    found as (${groups()})
    select (select json_agg(page) from page) as page, (select json_agg(found) from found) as found`.execute(db);
  return { hits: rows[0]?.page ?? [], found: rows[0]?.found ?? [] };
}

function packedChoices(today: string): RawBuilder<unknown> {
  const conditions = choiceConditions(today);
  return sql`(${sql.join(CHOICES.map((choice, at) => sql`case when ${conditions[choice]} then ${sql.lit(1 << at)} else 0 end`), sql` + `)})`;
}

function kilometres(kmOf: ReadonlyMap<string, number>): RawBuilder<unknown> {
  return sql`left join unnest(${[...kmOf.keys()]}::text[], ${[...kmOf.values()]}::int[]) as known (comune, km) using (comune)`;
}

/** Postings with every word come first in every order: nobody sorts by pay to see what was not asked. */
function order(sort: Sort, placed: boolean): RawBuilder<unknown> {
  const by: Record<Sort, RawBuilder<unknown>> = {
    relevance: sql`score desc`,
    newest: sql`published_on desc`,
    closing: sql`closes_on asc nulls last`,
    nearest: placed ? sql`km asc nulls last` : sql`score desc`,
    pay: sql`pay_month_cents desc nulls last`,
  };
  return sql`exact desc, ${by[sort]}, score desc, published_on desc, code desc`;
}
