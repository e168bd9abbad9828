import { redirect, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Pagination } from "~/components/data/Pagination";
import { localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { cardSummary } from "~/domain/postings/summaryOf";
import { PageHead } from "~/components/shell/PageHead";
import { parseCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayInRome } from "~/text/format";
import { describeQuery } from "~/text/postings/describeQuery";
import { listReadableByCode } from "~db/queries/alerts/favourites";
import { listCards } from "~db/queries/postings/postingCards";
import { listComuni } from "~db/queries/places/places";
import { listGroups } from "~db/queries/vocabulary/vocabulary";
import { EVERYTHING, SORTS, WITHIN_KM, type SearchMoment, type SearchQuery, type Relaxation } from "~search/port";
import { extractFilters } from "~search/queryHints";
import {
  CHOICE_PARAMETERS,
  CONTRACT_SLUGS,
  formatQuery,
  KIND_SLUGS,
  PARAMETERS,
  parseQuery,
  REMOTE_SLUGS,
  SHIFT_SLUGS,
  WORKING_TIME_SLUGS,
} from "~search/query";
import { CachedMarkup } from "../../parts/CachedMarkup";
import { SearchFields } from "../../parts/SearchFields";
import { ActiveChips } from "./ActiveChips";
import { AlertOffer } from "./AlertOffer";
import { Filters } from "./Filters";
import { NothingFound } from "./NothingFound";
import { PlacesFound } from "./PlacesFound";
import { PostingsFound } from "./PostingsFound";
import { PrintableList } from "./PrintableList";
import { ReadAsFilters } from "./ReadAsFilters";
import { ResultsHead } from "./ResultsHead";
import { SearchNotes } from "./SearchNotes";
import { WiderSearches } from "./WiderSearches";
import { feedsOf } from "./feedsOf";
import { filterGroups, filterSelects } from "./searchFilters";
import { tradeName } from "./tradeName";
import { wideningLabel } from "./wideningLabel";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ postings }) => postings.list.title,
  description: ({ postings }) => postings.list.description,
  alternates: (words, { query }, locale) => feedsOf(formatQuery({ ...query, page: 1 }).toString(), { words, locale }),
};

/** What the address calls each filter and each answer to it. */
const ADDRESS_WORDS = {
  parameters: PARAMETERS,
  kinds: KIND_SLUGS,
  contractGroups: CONTRACT_SLUGS,
  workingTimes: WORKING_TIME_SLUGS,
  shifts: SHIFT_SLUGS,
  remote: REMOTE_SLUGS,
  choices: CHOICE_PARAMETERS,
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = parseQuery(new URL(request.url).searchParams);
  const now = context.now();
  const moment = { today: dayInRome(now) };
  const found = await context.cached(`list ${moment.today} ${formatQuery(query).toString()}`, () =>
    readList(context, query, moment),
  );
  if (found.direct !== null) throw redirect(paths.posting(found.direct, query.comune));
  return { query, now, ...found };
}

/** Everything the page shows of a question; the posting's code where one was typed. */
async function readList(context: AppLoadContext, query: SearchQuery, moment: SearchMoment) {
  const [answer, comuni, trades] = await Promise.all([
    context.search.search(query, moment),
    context.cached("comuni", () => listComuni(context.db)),
    context.cached("trades", () => listGroups(context.db, 1)),
  ]);
  const [rows, wider, hint] = await Promise.all([
    listCards(context.db, answer.codeMatch ? [answer.codeMatch] : answer.hits.map((hit) => hit.postingId)),
    answer.total < 4 && (query.text !== "" || query.comune !== null || answer.total === 0)
      ? context.search.relax(query, moment, 6)
      : [],
    loadQueryHint(context, query, { moment, comuni }),
  ]);
  const distances = new Map(answer.hits.map((hit) => [hit.postingId, hit.distanceKm]));
  const cards = rows.map((row) => cardSummary(row, distances.get(row.id) ?? null));
  // The second digit has a name only where it is said: in the search asked, or in one offered.
  const narrow =
    query.occupationGroup?.length === 2 || wider.some(({ reason }) => reason === "occupation")
      ? await context.cached("trades of two digits", () => listGroups(context.db, 2))
      : [];
  return {
    answer,
    comuni,
    trades: [...trades, ...narrow],
    wider,
    wish: hint,
    cards,
    direct: answer.codeMatch ? (rows[0]?.code ?? null) : await closedByCode(context, query.text),
  };
}

/** The same search with filters in place of the words that ask for them, when it finds something. */
async function loadQueryHint(
  { search }: AppLoadContext,
  query: SearchQuery,
  { moment, comuni }: { moment: SearchMoment; comuni: Awaited<ReturnType<typeof listComuni>> },
) {
  const hint = query.text === "" ? null : extractFilters(query, comuni);
  if (!hint) return null;
  const hinted: SearchQuery = { ...query, ...hint.change, text: hint.rest, page: 1 };
  const { total } = await search.search({ ...hinted, pageSize: 1 }, moment);
  return total > 0 ? { query: hinted, total } : null;
}

/** People quote codes on the telephone after an advert has closed: its page says that it closed. */
async function closedByCode({ db }: AppLoadContext, text: string): Promise<number | null> {
  const code = parseCode(text);
  const [readable] = code === null ? [] : await listReadableByCode(db, [code]);
  return readable?.code ?? null;
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function linkFrom(query: SearchQuery) {
  return (change: Partial<SearchQuery>) => {
    const search = formatQuery({ ...query, page: 1, ...change }).toString();
    return search ? `${paths.postings()}?${search}` : paths.postings();
  };
}

export default function Postings() {
  const { query, answer, now, comuni, cards, wish: hint, wider } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { shell } = words;
  const link = linkFrom(query);
  return (
    <>
      <PageHead title={words.postings.list.title} here={shell.nav.opportunities} wall={false}>
        <CachedMarkup
          as="form"
          className="search-bar"
          role="search"
          aria-label={words.pages.home.searchLabel}
          action={localPath(locale, paths.postings())}
          of={SearchFields}
          with={{ text: query.text, comune: query.comune, withinKm: query.withinKm, comuni, radii: WITHIN_KM }}
        />
      </PageHead>
      <div className="container with-filters">
        <FilterColumn />
        <div>
          <ResultsHead
            total={answer.total}
            current={query.sort}
            orders={SORTS.filter((key) => key !== "nearest" || query.comune).map((key) => ({
              key,
              to: link({ sort: key }),
            }))}
          />
          <ActiveFilters />
          {hint ? <Wished {...hint} /> : null}
          <SearchNotes text={query.text} answer={answer} />
          {cards.length === 0 ? (
            <NothingFound wider={wider.length > 0} />
          ) : (
            <PostingsFound postings={cards} now={now} from={query.comune} />
          )}
          <Wider />
          <AlertOffer
            search={formatQuery({ ...query, page: 1, sort: "relevance" }).toString()}
            empty={answer.total === 0}
          />
          <Pagination
            page={query.page}
            pages={Math.ceil(answer.total / query.pageSize)}
            to={(page) => link({ page })}
          />
          {answer.total > 0 ? <PrintableList to={boardOf(query)} /> : null}
        </div>
      </div>
      {answer.total > 0 ? <PlacesFound places={placesOf({ answer, comuni, query })} total={answer.total} /> : null}
    </>
  );
}

/** What was typed, with filters for the words that ask for them: "barista, senza esperienza, entro 10 km da Lucca". */
function Wished({ query, total }: { query: SearchQuery; total: number }) {
  const label = useFilterLabels(query)
    .map((said) => said.label)
    .join(", ");
  return <ReadAsFilters search={{ label, to: linkFrom(query)({}), total }} />;
}

/** The same search as a list to print. */
function boardOf(query: SearchQuery): string {
  const search = formatQuery({ ...query, page: 1 }).toString();
  return paths.paper.board() + (search ? `?${search}` : "");
}

function FilterColumn() {
  const { query, answer, trades } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const given = { words, counts: answer.facets, address: ADDRESS_WORDS };
  return (
    <CachedMarkup
      as="div"
      of={Filters}
      with={{
        groups: filterGroups(query, given),
        selects: filterSelects(query, { ...given, trades, locale }),
        hiddenFields: hiddenParameters(query),
        total: answer.total,
        active: useFilterLabels(query).length,
        clearTo: linkFrom(withoutFilters(query))({}),
      }}
    />
  );
}

/** What the search bar asks: the filters' form carries it along. */
function hiddenParameters(query: SearchQuery): [string, string][] {
  const { text, comune, withinKm, sort, licences, languages } = query;
  return [...formatQuery({ ...EVERYTHING, text, comune, withinKm, sort, licences, languages })];
}

/** The same search without its filters. */
function withoutFilters({ text, sort }: SearchQuery): SearchQuery {
  return { ...EVERYTHING, text, sort: sort === "nearest" ? "relevance" : sort };
}

/** Everything a search asks, each with the search without it. */
function useFilterLabels(query: SearchQuery) {
  const { comuni, trades } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const comune = comuni.find(({ istat }) => istat === query.comune)?.name ?? "";
  return describeQuery(query, { words, comune, trade: tradeName(trades, query.occupationGroup, locale) });
}

function ActiveFilters() {
  const { query } = useLoaderData<typeof loader>();
  const link = linkFrom(query);
  return (
    <ActiveChips
      chips={useFilterLabels(query).map(({ label, without }) => ({ label, to: link(without as Partial<SearchQuery>) }))}
      clearTo={paths.postings()}
    />
  );
}

/** Wider questions that do find something, each with its number. */
function Wider() {
  const { wider, answer, comuni, query, trades } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  if (answer.total >= 4) return null;
  const comune = comuni.find(({ istat }) => istat === query.comune)?.name ?? "";
  return (
    <WiderSearches
      searches={(wider as Relaxation[]).map((one) => ({
        label: wideningLabel(one, { words, comune, trade: tradeName(trades, one.occupationGroup, locale) }),
        to: linkFrom(one.query)({}),
        total: one.total,
      }))}
    />
  );
}

/** Every Comune with what was found there, and the same search in it alone. */
function placesOf({ answer, comuni, query }: Pick<Data, "answer" | "comuni" | "query">) {
  const link = linkFrom(query);
  return comuni.map(({ istat, name, zone, lat, lon }) => ({
    name,
    zone,
    latitude: lat,
    longitude: lon,
    count: answer.places[istat] ?? 0,
    to: link({ comune: istat, withinKm: null }),
  }));
}
