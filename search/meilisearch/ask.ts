import { CHOICES, type Choice, type SearchMoment, type SearchQuery } from "../port";
import { all, alive, choiceCondition, type Condition, type Filter } from "./conditions";
import type { Answer, Connection, Question } from "./connection";
import { ATTRIBUTE_OF, FACET_ATTRIBUTES, type Counted } from "./facets";
import type { Found } from "./found";

/** A question with its words read and its places known. */
export interface Asked {
  query: SearchQuery;
  moment: SearchMoment;
  /** Null: no words, everything. */
  found: Found | null;
  conditions: readonly Condition[];
  sort: readonly string[];
}

export interface FoundRecord {
  record: Answer["hits"][number];
  exact: boolean;
}

export interface Asking {
  connection: Connection;
  signal: AbortSignal;
}

const NOTHING = "code = -1";
const SHOWN = ["id", "code", "comune"];

/**
 * One call: a page of postings with every word, a page of those with enough of them, the counts under all filters, and for each
 * filter asked the counts without it. Postings with every word come first in every order.
 */
export async function ask(
  asking: Asking,
  asked: Asked,
): Promise<{ hits: FoundRecord[]; counted: Counted; total: number; exactTotal: number }> {
  const { indexUid, named, questions } = questionsOf(asking.connection, asked);
  const answers = await asking.connection.ask(
    questions.map((question) => ({ indexUid, ...question })),
    asking.signal,
  );
  const answerTo = (name: string) => answers[named.indexOf(name)];
  const total = totalOf(answerTo("counts"));
  const exactTotal = asked.found ? totalOf(answerTo("every")) : total;
  const exact = asked.found ? answerTo("every") : answerTo("counts");
  const choices = CHOICES.flatMap((choice): [Choice, number][] => {
    if (asked.query.choices.includes(choice)) return [[choice, total]];
    return named.includes(choice) ? [[choice, totalOf(answerTo(choice))]] : [];
  });
  const without = new Map(
    filtersOf(asked).flatMap((filter): [Filter, Answer][] =>
      answerTo(filter) ? [[filter, answerTo(filter) as Answer]] : [],
    ),
  );
  const hits = (exact?.hits ?? []).map((record) => ({ record, exact: true }));
  const missing = total > exactTotal ? asked.query.pageSize - hits.length : 0;
  if (missing > 0) hits.push(...(await others(asking, asked, { first: answerTo("enough"), exactTotal, missing })));
  return {
    hits,
    counted: { under: answerTo("counts") as Answer, without, choices: new Map(choices) },
    total,
    exactTotal,
  };
}

const totalOf = (answer: Answer | undefined) => answer?.estimatedTotalHits ?? 0;

/** Filters asked that have a facet of their own. */
function filtersOf(asked: Asked): Exclude<Filter, "choices">[] {
  return [...new Set(asked.conditions.map(({ filter }) => filter))].filter((filter) => filter !== "choices");
}

type Part = Omit<Question, "indexUid">;

function questionsOf(connection: Connection, asked: Asked) {
  const { query, found, moment } = asked;
  const page = { offset: (query.page - 1) * query.pageSize, limit: query.pageSize };
  const everything = filterOf(asked, found?.enough);
  const list: [string, Part][] = [
    [
      "counts",
      {
        filter: everything,
        facets: FACET_ATTRIBUTES,
        ...(found ? { limit: 0 } : { ...page, sort: [...asked.sort], attributesToRetrieve: SHOWN }),
      },
    ],
  ];
  if (found) list.push(["every", ordered(asked, found.every, page)]);
  if (found && query.page === 1 && rest(found) !== null) list.push(["enough", ordered(asked, rest(found), page)]);
  for (const filter of filtersOf(asked))
    list.push([filter, { filter: filterOf(asked, found?.enough, filter), facets: [ATTRIBUTE_OF[filter]], limit: 0 }]);
  for (const choice of ["closingSoon", "startsSoon"] as const) {
    if (!query.choices.includes(choice))
      list.push([choice, { filter: all([everything, choiceCondition(choice, moment)]), limit: 0 }]);
  }
  return { indexUid: connection.live, named: list.map(([name]) => name), questions: list.map(([, part]) => part) };
}

/** What the records must pass; `but`: a filter left out. */
function filterOf({ moment, found, conditions }: Asked, words: string | null | undefined, but?: Filter): string {
  return all([
    alive(moment),
    ...(found ? [words ?? NOTHING] : []),
    ...conditions.filter(({ filter }) => filter !== but).map(({ text }) => text),
  ]);
}

/** Enough of the words, but not all; null when that is nobody. */
function rest({ enough, every }: Found): string | null {
  if (enough === null || enough === every) return null;
  return every === null ? enough : `(${enough}) AND NOT (${every})`;
}

function ordered(asked: Asked, words: string | null, page: { offset: number; limit: number }): Part {
  const ranked = asked.found?.ranking
    ? { q: asked.found.ranking, matchingStrategy: "frequency" as const, showRankingScore: true }
    : {};
  return { filter: filterOf(asked, words), sort: [...asked.sort], ...page, attributesToRetrieve: SHOWN, ...ranked };
}

/** The postings that follow those with every word. On later pages where they begin is known only now: a second call. */
async function others(
  { connection, signal }: Asking,
  asked: Asked,
  { first, exactTotal, missing }: { first: Answer | undefined; exactTotal: number; missing: number },
): Promise<FoundRecord[]> {
  const { query, found } = asked;
  const offset = Math.max(0, (query.page - 1) * query.pageSize - exactTotal);
  const [answer] =
    first || !found
      ? [first]
      : await connection.ask(
          [{ indexUid: connection.live, ...ordered(asked, rest(found), { offset, limit: missing }) }],
          signal,
        );
  return (answer?.hits ?? []).slice(0, missing).map((record) => ({ record, exact: false }));
}
