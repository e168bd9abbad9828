import { CHOICES, type Choice, type SearchMoment, type SearchQuery } from "../port";
import { all, stillOpen, choiceCondition, type Condition, type Filter } from "./conditions";
import type { Answer, Connection, Question } from "./connection";
import { ATTRIBUTE_OF, FACET_ATTRIBUTES, type Counted } from "./facets";
import type { MatchFilters } from "./matchFilters";

/** A question with its words read and its places known. */
export interface SearchRequest {
  query: SearchQuery;
  moment: SearchMoment;
  /** Null: no words, everything. */
  filters: MatchFilters | null;
  conditions: readonly Condition[];
  sort: readonly string[];
}

export interface FoundRecord {
  record: Answer["hits"][number];
  exact: boolean;
}

export interface QueryContext {
  connection: Connection;
  signal: AbortSignal;
}

const NOTHING = "code = -1";
const SHOWN = ["id", "code", "comune"];

/**
 * One call: a page of postings with every word, a page of those with enough of them, the counts under all filters, and for each
 * filter asked the counts without it. Postings with every word come first in every order.
 */
export async function runSearch(
  context: QueryContext,
  request: SearchRequest,
): Promise<{ hits: FoundRecord[]; counted: Counted; total: number; exactTotal: number }> {
  const { indexUid, named, questions } = questionsOf(context.connection, request);
  const answers = await context.connection.query(
    questions.map((question) => ({ indexUid, ...question })),
    context.signal,
  );
  const answerTo = (name: string) => answers[named.indexOf(name)];
  const total = totalOf(answerTo("counts"));
  const exactTotal = request.filters ? totalOf(answerTo("every")) : total;
  const exact = request.filters ? answerTo("every") : answerTo("counts");
  const choices = CHOICES.flatMap((choice): [Choice, number][] => {
    if (request.query.choices.includes(choice)) return [[choice, total]];
    return named.includes(choice) ? [[choice, totalOf(answerTo(choice))]] : [];
  });
  const without = new Map(
    filtersOf(request).flatMap((filter): [Filter, Answer][] =>
      answerTo(filter) ? [[filter, answerTo(filter) as Answer]] : [],
    ),
  );
  const hits = (exact?.hits ?? []).map((record) => ({ record, exact: true }));
  const missing = total > exactTotal ? request.query.pageSize - hits.length : 0;
  if (missing > 0) hits.push(...(await others(context, request, { first: answerTo("enough"), exactTotal, missing })));
  return {
    hits,
    counted: { under: answerTo("counts") as Answer, without, choices: new Map(choices) },
    total,
    exactTotal,
  };
}

const totalOf = (answer: Answer | undefined) => answer?.estimatedTotalHits ?? 0;

/** Filters asked that have a facet of their own. */
function filtersOf(request: SearchRequest): Exclude<Filter, "choices">[] {
  return [...new Set(request.conditions.map(({ filter }) => filter))].filter((filter) => filter !== "choices");
}

type Part = Omit<Question, "indexUid">;

function questionsOf(connection: Connection, request: SearchRequest) {
  const { query, filters, moment } = request;
  const page = { offset: (query.page - 1) * query.pageSize, limit: query.pageSize };
  const everything = filterOf(request, filters?.enough);
  const list: [string, Part][] = [
    [
      "counts",
      {
        filter: everything,
        facets: FACET_ATTRIBUTES,
        ...(filters ? { limit: 0 } : { ...page, sort: [...request.sort], attributesToRetrieve: SHOWN }),
      },
    ],
  ];
  if (filters) list.push(["every", ordered(request, filters.every, page)]);
  if (filters && query.page === 1 && rest(filters) !== null)
    list.push(["enough", ordered(request, rest(filters), page)]);
  for (const filter of filtersOf(request))
    list.push([
      filter,
      { filter: filterOf(request, filters?.enough, filter), facets: [ATTRIBUTE_OF[filter]], limit: 0 },
    ]);
  for (const choice of ["closingSoon", "startsSoon"] as const) {
    if (!query.choices.includes(choice))
      list.push([choice, { filter: all([everything, choiceCondition(choice, moment)]), limit: 0 }]);
  }
  return { indexUid: connection.live, named: list.map(([name]) => name), questions: list.map(([, part]) => part) };
}

/** What the records must pass; `but`: a filter left out. */
function filterOf(
  { moment, filters, conditions }: SearchRequest,
  words: string | null | undefined,
  but?: Filter,
): string {
  return all([
    stillOpen(moment),
    ...(filters ? [words ?? NOTHING] : []),
    ...conditions.filter(({ filter }) => filter !== but).map(({ text }) => text),
  ]);
}

/** Enough of the words, but not all; null when that is nobody. */
function rest({ enough, every }: MatchFilters): string | null {
  if (enough === null || enough === every) return null;
  return every === null ? enough : `(${enough}) AND NOT (${every})`;
}

function ordered(request: SearchRequest, words: string | null, page: { offset: number; limit: number }): Part {
  const ranked = request.filters?.ranking
    ? { q: request.filters.ranking, matchingStrategy: "frequency" as const, showRankingScore: true }
    : {};
  return { filter: filterOf(request, words), sort: [...request.sort], ...page, attributesToRetrieve: SHOWN, ...ranked };
}

/** The postings that follow those with every word. On later pages where they begin is known only now: a second call. */
async function others(
  { connection, signal }: QueryContext,
  request: SearchRequest,
  { first, exactTotal, missing }: { first: Answer | undefined; exactTotal: number; missing: number },
): Promise<FoundRecord[]> {
  const { query, filters } = request;
  const offset = Math.max(0, (query.page - 1) * query.pageSize - exactTotal);
  const [answer] =
    first || !filters
      ? [first]
      : await connection.query(
          [{ indexUid: connection.live, ...ordered(request, rest(filters), { offset, limit: missing }) }],
          signal,
        );
  return (answer?.hits ?? []).slice(0, missing).map((record) => ({ record, exact: false }));
}
