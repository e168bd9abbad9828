import { redirect, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ActiveChips } from "~/components/data/ActiveChips";
import { ComuniList } from "~/components/data/ComuniList";
import { EmptyState } from "~/components/data/EmptyState";
import { MapOfComuni } from "~/components/data/MapOfComuni";
import { Pagination } from "~/components/data/Pagination";
import { SortLinks } from "~/components/data/SortLinks";
import { Fixed } from "~/components/Fixed";
import { Icon } from "~/components/Icon";
import { A, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { PostingCard } from "~/components/posting/PostingCard";
import { summaryOf } from "~/components/posting/summaryOf";
import { PageHead } from "~/components/shell/PageHead";
import { Filters } from "~/components/site/Filters";
import { AlertOffer } from "~/components/site/AlertOffer";
import { feedsOf } from "~/components/site/feedsOf";
import { choiceGroup, groupOf } from "~/components/site/listView";
import { ReadAsFilters } from "~/components/site/ReadAsFilters";
import { SearchFields } from "~/components/site/SearchFields";
import { WiderSearches } from "~/components/site/WiderSearches";
import { EQF_LEVELS } from "~/domain/terms/education";
import { parseCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayInRome } from "~/text/format";
import { sayQuery } from "~/text/sayQuery";
import { listReadableByCode } from "~db/queries/alerts/favourites";
import { listCards } from "~db/queries/postings/postingCards";
import { listComuni } from "~db/queries/places/places";
import { listGroups } from "~db/queries/vocabulary/vocabulary";
import {
  EVERYTHING,
  SORTS,
  WITHIN_KM,
  type SearchAnswer,
  type SearchMoment,
  type SearchQuery,
  type Widening,
} from "~search/port";
import { readWishes } from "~search/wishes";
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

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ site }) => site.list.title,
  description: ({ site }) => site.list.description,
  alternates: (words, { query }, locale) => feedsOf(formatQuery({ ...query, page: 1 }).toString(), { words, locale }),
};

const MAPPED_ZONE = "Piana";

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = parseQuery(new URL(request.url).searchParams);
  const now = context.now();
  const moment = { today: dayInRome(now) };
  const found = await context.remember(`list ${moment.today} ${formatQuery(query).toString()}`, () =>
    readList(context, query, moment),
  );
  if (found.direct !== null) throw redirect(paths.posting(found.direct, query.comune));
  return { query, now, ...found };
}

/** Everything the page shows of a question; the posting's code where one was typed. */
async function readList(context: AppLoadContext, query: SearchQuery, moment: SearchMoment) {
  const [answer, comuni, trades] = await Promise.all([
    context.search.search(query, moment),
    context.remember("comuni", () => listComuni(context.db)),
    context.remember("trades", () => listGroups(context.db, 1)),
  ]);
  const [rows, wider, wish] = await Promise.all([
    listCards(context.db, answer.codeMatch ? [answer.codeMatch] : answer.hits.map((hit) => hit.postingId)),
    answer.total < 4 && (query.text !== "" || query.comune !== null || answer.total === 0)
      ? context.search.widen(query, moment, 6)
      : [],
    wishIn(context, query, { moment, comuni }),
  ]);
  const distances = new Map(answer.hits.map((hit) => [hit.postingId, hit.distanceKm]));
  const cards = rows.map((row) => summaryOf(row, distances.get(row.id) ?? null));
  // The second digit has a name only where it is said: in the search asked, or in one offered.
  const narrow =
    query.occupationGroup?.length === 2 || wider.some(({ reason }) => reason === "occupation")
      ? await context.remember("trades of two digits", () => listGroups(context.db, 2))
      : [];
  return {
    answer,
    comuni,
    trades: [...trades, ...narrow],
    wider,
    wish,
    cards,
    direct: answer.codeMatch ? (rows[0]?.code ?? null) : await closedByCode(context, query.text),
  };
}

/** The same search with filters in place of the words that ask for them, when it finds something. */
async function wishIn(
  { search }: AppLoadContext,
  query: SearchQuery,
  { moment, comuni }: { moment: SearchMoment; comuni: Awaited<ReturnType<typeof listComuni>> },
) {
  const wish = query.text === "" ? null : readWishes(query, comuni);
  if (!wish) return null;
  const wished: SearchQuery = { ...query, ...wish.change, text: wish.rest, page: 1 };
  const { total } = await search.search({ ...wished, pageSize: 1 }, moment);
  return total > 0 ? { query: wished, total } : null;
}

/** The code of an advert that closed is told on the telephone too: its page says so. */
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
  const { query, answer, now, comuni, cards, wish } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { site, paper } = useWords();
  const link = linkFrom(query);
  // Cards count in days: at one hour of the day a card is written once for all who see it.
  const today = new Date(`${dayInRome(now)}T12:00:00Z`);
  return (
    <>
      <PageHead title={site.list.title} here={useWords().shell.nav.opportunities} wall={false}>
        <Fixed
          as="form"
          className="search-bar"
          role="search"
          aria-label={site.home.searchLabel}
          action={localPath(locale, paths.postings())}
          of={SearchFields}
          with={{ text: query.text, comune: query.comune, withinKm: query.withinKm, comuni, radii: WITHIN_KM }}
        />
      </PageHead>
      <div className="container with-filters">
        <FilterColumn />
        <div>
          <div className="results-head">
            <h2>{site.list.count(answer.total)}</h2>
            {answer.total > 1 ? (
              <SortLinks
                current={query.sort}
                orders={SORTS.filter((sort) => sort !== "nearest" || query.comune).map((sort) => ({
                  key: sort,
                  label: site.list.sorts[sort],
                  to: link({ sort }),
                }))}
              />
            ) : null}
          </div>
          <ActiveFilters />
          {wish ? <Wished {...wish} /> : null}
          <Notes query={query} answer={answer} />
          {cards.length === 0 ? (
            <Nothing />
          ) : (
            <ul className="posting-list">
              {cards.map((posting) => (
                <Fixed key={posting.code} as="li" of={PostingCard} with={{ posting, now: today, from: query.comune }} />
              ))}
            </ul>
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
          {answer.total > 0 ? (
            <p className="mt-4">
              <A className="tool-link" to={boardOf(query)}>
                <Icon name="print" size="sm" />
                {paper.share.boardLink} (PDF)
              </A>
            </p>
          ) : null}
        </div>
      </div>
      {answer.total > 0 ? <Places /> : null}
    </>
  );
}

/** What was typed, with filters for the words that ask for them: "barista, senza esperienza, entro 10 km da Lucca". */
function Wished({ query, total }: { query: SearchQuery; total: number }) {
  const label = useSaid(query)
    .map((said) => said.label)
    .join(", ");
  return <ReadAsFilters search={{ label, to: linkFrom(query)({}), total }} />;
}

/** The same search as a list to print. */
function boardOf(query: SearchQuery): string {
  const search = formatQuery({ ...query, page: 1 }).toString();
  return paths.paper.board() + (search ? `?${search}` : "");
}

/** An empty page says what to do next: the wider searches below it, or all there is. */
function Nothing() {
  const { wider } = useLoaderData<typeof loader>();
  const { empty } = useWords().site.list;
  if (wider.length > 0)
    return (
      <EmptyState title={empty.title}>
        <p>{empty.text}</p>
      </EmptyState>
    );
  return (
    <EmptyState title={empty.title} action={{ label: empty.all, to: paths.postings() }}>
      <p>{empty.nothing}</p>
    </EmptyState>
  );
}

/** What the engine understood, said plainly. */
function Notes({ query, answer }: { query: SearchQuery; answer: SearchAnswer }) {
  const { list } = useWords().site;
  const mixed = query.text !== "" && answer.total > 0 && answer.exactTotal < answer.total;
  return (
    <>
      {answer.corrections.map(({ typed, read }) => (
        <p key={typed}>{list.corrected(typed, read)}</p>
      ))}
      {answer.unknownWords.length > 0 ? (
        <p>{list.unknownWords(answer.unknownWords.map((word) => `«${word}»`).join(", "))}</p>
      ) : null}
      {mixed ? <p>{answer.exactTotal === 0 ? list.noneExact : list.exact(answer.exactTotal)}</p> : null}
    </>
  );
}

function FilterColumn() {
  const { query, answer, trades } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { facets } = answer;
  const { filters } = words.site.list;
  const groups = [
    choiceGroup({ words, counts: facets.choices, parameters: CHOICE_PARAMETERS, chosen: query.choices }),
    groupOf({
      name: PARAMETERS.kinds,
      legend: filters.kinds,
      labels: words.terms.postingKind,
      counts: facets.kinds,
      slugs: KIND_SLUGS,
      chosen: query.kinds,
    }),
    groupOf({
      name: PARAMETERS.workingTimes,
      legend: filters.workingTimes,
      labels: words.site.list.workingTimes,
      counts: facets.workingTimes,
      slugs: WORKING_TIME_SLUGS,
      chosen: query.workingTimes,
    }),
    groupOf({
      name: PARAMETERS.contractGroups,
      legend: filters.contractGroups,
      labels: words.terms.contractGroup,
      counts: facets.contractGroups,
      slugs: CONTRACT_SLUGS,
      chosen: query.contractGroups,
    }),
    groupOf({
      name: PARAMETERS.shifts,
      legend: filters.shifts,
      labels: words.terms.shift,
      counts: facets.shifts,
      slugs: SHIFT_SLUGS,
      chosen: query.shifts,
    }),
    groupOf({
      name: PARAMETERS.remote,
      legend: filters.remote,
      labels: words.site.list.remote,
      counts: facets.remote,
      slugs: REMOTE_SLUGS,
      chosen: query.remote,
    }),
  ];
  const trade = (code: string) => trades.find((row) => row.code === code);
  const selects = [
    {
      name: PARAMETERS.occupationGroup,
      label: filters.occupationGroup,
      value: query.occupationGroup,
      options: trades
        .filter(({ code }) => code.length === 1 || code === query.occupationGroup)
        .filter(({ code }) => (facets.occupationGroups[code] ?? 0) > 0 || code === query.occupationGroup)
        .map(({ code }) => ({
          value: code,
          label: `${nameIn(locale, trade(code))} (${facets.occupationGroups[code] ?? 0})`,
        })),
    },
    {
      name: PARAMETERS.educationMax,
      label: filters.educationMax,
      value: query.educationMax === null ? null : String(query.educationMax),
      options: EQF_LEVELS.map((level) => ({
        value: String(level),
        label: `${words.terms.eqf[level]} (${facets.education[level]})`,
      })),
    },
  ];
  return (
    <Fixed
      as="div"
      of={Filters}
      with={{
        groups,
        selects,
        kept: keptOf(query),
        total: answer.total,
        active: useSaid(query).length,
        clearTo: linkFrom(cleared(query))({}),
      }}
    />
  );
}

function nameIn(locale: string, row: { labelIt: string; labelEn: string | null } | undefined): string {
  return (locale === "it" ? null : row?.labelEn) ?? row?.labelIt ?? "";
}

/** What the search bar asks: the filters' form carries it along. */
function keptOf(query: SearchQuery): [string, string][] {
  const { text, comune, withinKm, sort, licences, languages } = query;
  return [...formatQuery({ ...EVERYTHING, text, comune, withinKm, sort, licences, languages })];
}

/** The same search without its filters. */
function cleared({ text, sort }: SearchQuery): SearchQuery {
  return { ...EVERYTHING, text, sort: sort === "nearest" ? "relevance" : sort };
}

/** Everything a search asks, each with the search without it. */
function useSaid(query: SearchQuery) {
  const { comuni, trades } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const comune = comuni.find(({ istat }) => istat === query.comune)?.name ?? "";
  return sayQuery(query, {
    words,
    comune,
    trade: nameIn(
      locale,
      trades.find(({ code }) => code === query.occupationGroup),
    ),
  });
}

function ActiveFilters() {
  const { query } = useLoaderData<typeof loader>();
  const link = linkFrom(query);
  return (
    <ActiveChips
      chips={useSaid(query).map(({ label, without }) => ({ label, to: link(without as Partial<SearchQuery>) }))}
      clearTo={paths.postings()}
    />
  );
}

/** Wider questions that do find something, each with its number. */
function Wider() {
  const { wider, answer, comuni, query, trades } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { list } = useWords().site;
  if (answer.total >= 4) return null;
  const name = comuni.find(({ istat }) => istat === query.comune)?.name ?? "";
  const say = ({ reason, query: wide, text, occupationGroup }: Widening) => {
    if (reason === "radius") return list.widen.radius(wide.withinKm ?? 0, name);
    const trade = nameIn(
      locale,
      trades.find(({ code }) => code === occupationGroup),
    );
    if (reason === "occupation") return trade ? list.nearTrade(trade) : list.widen.occupation;
    return reason === "words" ? list.widen.words(text ?? "") : list.widen[reason];
  };
  return (
    <WiderSearches
      searches={(wider as Widening[]).map((one) => ({
        label: say(one),
        to: linkFrom(one.query)({}),
        total: one.total,
      }))}
    />
  );
}

function placesOf({ answer, comuni, query }: Data) {
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

function Places() {
  const data = useLoaderData<typeof loader>();
  const { list } = useWords().site;
  const all = placesOf(data);
  const listed = all
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "it"));
  const [first, rest] = [listed.slice(0, 9), listed.slice(9)];
  return (
    <section className="section section-paper section-edge" aria-labelledby="places">
      <div className="container map-and-list">
        <div>
          <div className="section-head">
            <h2 id="places">{list.places}</h2>
          </div>
          <p>{list.placesLead(data.answer.total)}</p>
          <ComuniList comuni={first} />
          {rest.length > 0 ? (
            <details>
              <summary>{list.otherPlaces}</summary>
              <ComuniList comuni={rest} />
            </details>
          ) : null}
        </div>
        <Fixed as="div" of={MapOfComuni} with={{ comuni: all.filter(({ zone }) => zone === MAPPED_ZONE) }} />
      </div>
    </section>
  );
}
