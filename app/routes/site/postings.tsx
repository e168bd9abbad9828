import { redirect, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ActiveChips } from "~/components/data/ActiveChips";
import { ComuniList } from "~/components/data/ComuniList";
import { EmptyState } from "~/components/data/EmptyState";
import { MapOfComuni } from "~/components/data/MapOfComuni";
import { Pagination } from "~/components/data/Pagination";
import { SortLinks } from "~/components/data/SortLinks";
import { A, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/page";
import { PostingCard } from "~/components/posting/PostingCard";
import { summaryOf } from "~/components/posting/summaryOf";
import { PageHead } from "~/components/shell/PageHead";
import { Filters } from "~/components/site/Filters";
import { feedsOf } from "~/components/site/feedsOf";
import { choiceGroup, groupOf } from "~/components/site/listView";
import { SearchFields } from "~/components/site/SearchFields";
import { EQF_LEVELS } from "~/domain/people/education";
import { paths } from "~/paths";
import { dayInRome } from "~/text/format";
import type { Words } from "~/text/words";
import { listCards } from "~db/queries/postingCards";
import { listComuni } from "~db/queries/places";
import { listGroups } from "~db/queries/vocabulary";
import { type Choice, EVERYTHING, SORTS, WITHIN_KM, type SearchAnswer, type SearchQuery, type Widening } from "~search/port";
import { CHOICE_PARAMETERS, CONTRACT_SLUGS, formatQuery, KIND_SLUGS, PARAMETERS, parseQuery, REMOTE_SLUGS, SHIFT_SLUGS, WORKING_TIME_SLUGS } from "~search/query";

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
  const [answer, comuni, trades] = await Promise.all([context.search.search(query, moment), listComuni(context.db), listGroups(context.db, 1)]);
  if (answer.codeMatch) {
    const [found] = await listCards(context.db, [answer.codeMatch]);
    if (found) throw redirect(paths.posting(found.code));
  }
  const rows = await listCards(context.db, answer.hits.map((hit) => hit.postingId));
  const distances = new Map(answer.hits.map((hit) => [hit.postingId, hit.distanceKm]));
  const wider = answer.total < 4 && (query.text !== "" || query.comune !== null || answer.total === 0) ? await context.search.widen(query, moment, 4) : [];
  return { query, answer, now, comuni, trades, wider, cards: rows.map((row) => summaryOf(row, distances.get(row.id) ?? null)) };
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>;

function linkFrom(query: SearchQuery) {
  return (change: Partial<SearchQuery>) => {
    const search = formatQuery({ ...query, page: 1, ...change }).toString();
    return search ? `${paths.postings()}?${search}` : paths.postings();
  };
}

export default function Postings() {
  const { query, answer, now, comuni, cards } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { site } = useWords();
  const link = linkFrom(query);
  return (
    <>
      <PageHead title={site.list.title} here={useWords().shell.nav.opportunities} wall={false}>
        <form className="search-bar" role="search" aria-label={site.home.searchLabel} action={localPath(locale, paths.postings())}>
          <SearchFields text={query.text} comune={query.comune} withinKm={query.withinKm} comuni={comuni} radii={WITHIN_KM} />
        </form>
      </PageHead>
      <div className="container with-filters">
        <div><FilterColumn /></div>
        <div>
          <div className="results-head">
            <h2>{site.list.count(answer.total)}</h2>
            {answer.total > 1 ? <SortLinks current={query.sort} orders={SORTS.filter((sort) => sort !== "nearest" || query.comune).map((sort) => ({ key: sort, label: site.list.sorts[sort], to: link({ sort }) }))} /> : null}
          </div>
          <ActiveFilters />
          <Notes query={query} answer={answer} />
          {cards.length === 0 ? <EmptyState title={site.list.empty.title}><p>{site.list.empty.text}</p></EmptyState> : (
            <ul className="posting-list">{cards.map((posting) => <li key={posting.code}><PostingCard posting={posting} now={now} /></li>)}</ul>
          )}
          <Wider />
          <Pagination page={query.page} pages={Math.ceil(answer.total / query.pageSize)} to={(page) => link({ page })} />
        </div>
      </div>
      {answer.total > 0 ? <Places /> : null}
    </>
  );
}

/** What the engine understood, said plainly. */
function Notes({ query, answer }: { query: SearchQuery; answer: SearchAnswer }) {
  const { list } = useWords().site;
  const mixed = query.text !== "" && answer.total > 0 && answer.exactTotal < answer.total;
  return (
    <>
      {answer.corrections.map(({ typed, read }) => <p key={typed}>{list.corrected(typed, read)}</p>)}
      {answer.unknownWords.length > 0 ? <p>{list.unknownWords(answer.unknownWords.map((word) => `«${word}»`).join(", "))}</p> : null}
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
    groupOf({ name: PARAMETERS.kinds, legend: filters.kinds, labels: words.terms.postingKind, counts: facets.kinds, slugs: KIND_SLUGS, chosen: query.kinds }),
    groupOf({ name: PARAMETERS.workingTimes, legend: filters.workingTimes, labels: words.site.list.workingTimes, counts: facets.workingTimes, slugs: WORKING_TIME_SLUGS, chosen: query.workingTimes }),
    groupOf({ name: PARAMETERS.contractGroups, legend: filters.contractGroups, labels: words.terms.contractGroup, counts: facets.contractGroups, slugs: CONTRACT_SLUGS, chosen: query.contractGroups }),
    groupOf({ name: PARAMETERS.shifts, legend: filters.shifts, labels: words.terms.shift, counts: facets.shifts, slugs: SHIFT_SLUGS, chosen: query.shifts }),
    groupOf({ name: PARAMETERS.remote, legend: filters.remote, labels: words.site.list.remote, counts: facets.remote, slugs: REMOTE_SLUGS, chosen: query.remote }),
  ];
  const trade = (code: string) => trades.find((row) => row.code === code);
  const selects = [
    {
      name: PARAMETERS.occupationGroup, label: filters.occupationGroup, value: query.occupationGroup,
      options: trades.filter(({ code }) => (facets.occupationGroups[code] ?? 0) > 0 || code === query.occupationGroup).map(({ code }) => ({ value: code, label: `${nameIn(locale, trade(code))} (${facets.occupationGroups[code] ?? 0})` })),
    },
    {
      name: PARAMETERS.educationMax, label: filters.educationMax, value: query.educationMax === null ? null : String(query.educationMax),
      options: EQF_LEVELS.map((level) => ({ value: String(level), label: `${words.terms.eqf[level]} (${facets.education[level]})` })),
    },
  ];
  return <Filters groups={groups} selects={selects} kept={keptOf(query)} total={answer.total} active={chipsOf(query, { words, name: "" }).length} clearTo={linkFrom(cleared(query))({})} />;
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

interface Chip {
  label: string;
  without: Partial<SearchQuery>;
}

/** Every filter in force, and the search without it. */
function chipsOf(query: SearchQuery, { words, name }: { words: Words; name: string }): Chip[] {
  const { site, terms } = words;
  const { chips, choices, workingTimes, remote } = site.list;
  const each = <Key extends string>(field: keyof SearchQuery, values: readonly Key[], labels: Record<Key, string>): Chip[] =>
    values.map((value) => ({ label: labels[value], without: { [field]: values.filter((other) => other !== value) } }));
  return [
    ...(query.text ? [{ label: chips.text(query.text), without: { text: "" } }] : []),
    ...(query.comune ? [{ label: query.withinKm ? chips.placeWithin(name, query.withinKm) : chips.place(name), without: { comune: null, withinKm: null } }] : []),
    ...each("choices", query.choices, choices satisfies Record<Choice, string>),
    ...each("kinds", query.kinds, terms.postingKind),
    ...each("workingTimes", query.workingTimes, workingTimes),
    ...each("contractGroups", query.contractGroups, terms.contractGroup),
    ...each("shifts", query.shifts, terms.shift),
    ...each("remote", query.remote, remote),
    ...each("licences", query.licences, terms.licence),
    ...each("languages", query.languages, terms.language),
    ...(query.educationMax ? [{ label: chips.education(terms.eqf[query.educationMax]), without: { educationMax: null } }] : []),
    ...(query.occupationGroup ? [{ label: query.occupationGroup, without: { occupationGroup: null } }] : []),
  ];
}

function ActiveFilters() {
  const { query, comuni, trades } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const link = linkFrom(query);
  const name = comuni.find(({ istat }) => istat === query.comune)?.name ?? "";
  const chips = chipsOf(query, { words, name }).map(({ label, without }) => ({
    label: "occupationGroup" in without ? nameIn(locale, trades.find(({ code }) => code === label)) || label : label,
    to: link(without),
  }));
  return <ActiveChips chips={chips} clearTo={paths.postings()} />;
}

/** Wider questions that do find something, each with its number. */
function Wider() {
  const { wider, answer, comuni, query } = useLoaderData<typeof loader>();
  const { list } = useWords().site;
  if (answer.total >= 4) return null;
  const name = comuni.find(({ istat }) => istat === query.comune)?.name ?? "";
  const say = ({ reason, query: wide, text }: Pick<Widening, "reason" | "query"> & { text?: string | undefined }) => {
    if (reason === "radius") return list.widen.radius(wide.withinKm ?? 0, name);
    return reason === "words" ? list.widen.words(text ?? "") : list.widen[reason];
  };
  return (
    <div className="paper-panel mt-4">
      {wider.length === 0 ? <p>{list.empty.nothing} <A to={paths.postings()}>{list.empty.all}</A></p> : (
        <ul className="link-list">
          {wider.map((widening) => (
            <li key={`${widening.reason}-${formatQuery(widening.query).toString()}`}>
              <A to={`${paths.postings()}?${formatQuery(widening.query).toString()}`}>{say(widening)}: {list.count(widening.total)}</A>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function placesOf({ answer, comuni, query }: Data) {
  const link = linkFrom(query);
  return comuni.map(({ istat, name, zone, lat, lon }) => ({ name, zone, latitude: lat, longitude: lon, count: answer.places[istat] ?? 0, to: link({ comune: istat, withinKm: null }) }));
}

function Places() {
  const data = useLoaderData<typeof loader>();
  const { list } = useWords().site;
  const all = placesOf(data);
  const listed = all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, "it"));
  const [first, rest] = [listed.slice(0, 9), listed.slice(9)];
  return (
    <section className="section section-paper section-edge" aria-labelledby="places">
      <div className="container map-and-list">
        <div>
          <div className="section-head"><h2 id="places">{list.places}</h2></div>
          <p>{list.placesLead(data.answer.total)}</p>
          <ComuniList comuni={first} />
          {rest.length > 0 ? <details><summary>{list.otherPlaces}</summary><ComuniList comuni={rest} /></details> : null}
        </div>
        <div><MapOfComuni comuni={all.filter(({ zone }) => zone === MAPPED_ZONE)} /></div>
      </div>
    </section>
  );
}
