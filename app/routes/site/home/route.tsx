import type { AppLoadContext, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Icon } from "~/components/Icon";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { cardSummary } from "~/domain/postings/summaryOf";
import { telephone } from "~/components/shell/frame";
import { Wall } from "~/components/Wall";
import { addMonths } from "~/domain/forms/days";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { dayInRome, longDate, percent, weekdayInRome } from "~/text/format";
import { listCalendar } from "~db/queries/registrations/events";
import { findFigures, listClosingCards } from "~db/queries/postings/postingCards";
import { listComuni } from "~db/queries/places/places";
import { findSettings } from "~db/queries/settings/settings";
import type { Locale } from "~/text/words";
import { EVERYTHING, WITHIN_KM, type SearchQuery } from "~search/port";
import { formatQuery } from "~search/query";
import { EventRow } from "../parts/CalendarWeeks";
import { Hours } from "../parts/Hours";
import { PostingCardSmall } from "../parts/PostingCardSmall";
import { SearchFields } from "../parts/SearchFields";
import { calendarEntries } from "../parts/calendarRows";
import { ChipLinks } from "./ChipLinks";
import { Figures } from "./Figures";

export const handle: PageHandle = {
  title: ({ pages: site }) => site.home.title,
  description: ({ pages: site }) => site.home.description,
};

/** Dates shown under the heading of the events. */
const COMING_EVENTS = 4;
const NEAR_KM = 10;
const HOME_KM = 20;

export async function loader({ context }: LoaderFunctionArgs) {
  const now = context.now();
  return { now, ...(await context.cached(`home ${dayInRome(now)}`, () => loadHome(context, now))) };
}

/** Everything the page shows but the clock; it stays true until the data changes, or the hour of an event comes. */
async function loadHome(context: AppLoadContext, now: Date) {
  const today = dayInRome(now);
  const { homeComune } = await findSettings(context.db);
  const [all, near, closing, events, figures, comuni] = await Promise.all([
    context.search.search({ ...EVERYTHING, pageSize: 1 }, { today }),
    context.search.search({ ...EVERYTHING, comune: homeComune, withinKm: NEAR_KM, pageSize: 1 }, { today }),
    listClosingCards(context.db, today, 3),
    listCalendar(context.db, { from: today, to: addMonths(today, 12), after: now, limit: COMING_EVENTS }),
    findFigures(context.db, `${today.slice(0, 4)}-01-01`),
    listComuni(context.db),
  ]);
  const { choices, workingTimes } = all.facets;
  const counts = {
    noExperience: choices.noExperience,
    noLicence: choices.noLicence,
    partTime: workingTimes.part_time,
    near: near.total,
    startsSoon: choices.startsSoon,
  };
  return {
    homeComune,
    counts,
    total: all.total,
    closing: closing.map((row) => cardSummary(row)),
    events: calendarEntries({ events, deadlines: [] }, now),
    figures,
    comuni,
  };
}

const link = (query: Partial<SearchQuery>) =>
  `${paths.postings()}?${formatQuery({ ...EVERYTHING, ...query }).toString()}`;

export default function Home() {
  const { now, homeComune, counts, total, closing, events, figures, comuni } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { home } = useWords().pages;
  const quick = [
    { label: home.quickLabels.noExperience, to: link({ choices: ["noExperience"] }), count: counts.noExperience },
    { label: home.quickLabels.noLicence, to: link({ choices: ["noLicence"] }), count: counts.noLicence },
    { label: home.quickLabels.partTime, to: link({ workingTimes: ["part_time"] }), count: counts.partTime },
    { label: home.quickLabels.near, to: link({ comune: homeComune, withinKm: NEAR_KM }), count: counts.near },
    { label: home.quickLabels.startsSoon, to: link({ choices: ["startsSoon"] }), count: counts.startsSoon },
  ];
  return (
    <>
      <section className="it-hero-wrapper hero" aria-labelledby="welcome">
        <div className="hero-art">
          <Wall variant="ring" className="hero-wall" />
        </div>
        <div className="container">
          <h1 id="welcome">{home.title}</h1>
          <p className="lead">{home.lead}</p>
          <form className="search-box" role="search" aria-label={home.searchLabel} action={localAction(locale)}>
            <SearchFields text="" comune={homeComune} withinKm={HOME_KM} comuni={comuni} radii={WITHIN_KM} />
          </form>
          <div className="quick-searches">
            <h2>{home.quick}</h2>
            <ChipLinks chips={quick} />
          </div>
        </div>
      </section>
      <Doors total={total} />
      <section className="section pt-0" aria-labelledby="closing">
        <div className="container">
          <div className="section-head">
            <h2 id="closing">{home.closing}</h2>
            <LocalLink className="more-link" to={link({ sort: "closing" })}>
              {home.allClosing} <Icon name="arrow" size="sm" />
            </LocalLink>
          </div>
          {closing.length === 0 ? (
            <p>{home.nothingClosing}</p>
          ) : (
            <ul className="card-trio">
              {closing.map((posting) => (
                <li key={posting.code}>
                  <PostingCardSmall posting={posting} now={now} foot="closes" />
                </li>
              ))}
            </ul>
          )}
        </div>
      </section>
      <section className="section section-paper" aria-labelledby="events">
        <div className="container split">
          <div>
            <div className="section-head">
              <h2 id="events">{home.events}</h2>
            </div>
            {events.length === 0 ? (
              <p>{home.noEvents}</p>
            ) : (
              <ul className="event-list">
                {events.map((entry) => (
                  <EventRow key={entry.key} entry={entry} />
                ))}
              </ul>
            )}
            <p className="mt-3">
              <LocalLink className="more-link" to={paths.calendar()}>
                {home.allEvents} <Icon name="arrow" size="sm" />
              </LocalLink>
            </p>
          </div>
          <DeskBox now={now} />
        </div>
      </section>
      <section className="numbers-band" aria-labelledby="figures">
        <Wall variant="ring" />
        <div className="container">
          <div className="section-head">
            <h2 id="figures">{home.figures.title}</h2>
          </div>
          <Figures figures={figuresOf(figures, { home, year: now.getFullYear(), locale })} />
          <p className="small">{home.figures.asOf(longDate(locale, now))}</p>
        </div>
      </section>
    </>
  );
}

const localAction = (locale: string) => localPath(locale, paths.postings());

type FiguresRow = Awaited<ReturnType<typeof findFigures>>;

/** A figure nobody can count yet is left out, not shown as zero. */
function figuresOf(
  row: FiguresRow,
  { home, year, locale }: { home: ReturnType<typeof useWords>["pages"]["home"]; year: number; locale: Locale },
) {
  const words = home.figures;
  return [
    { value: String(row.published), label: words.published(row.comuni, row.published) },
    ...(row.medianDays === null
      ? []
      : [{ value: String(row.medianDays), unit: row.medianDays === 1 ? words.day : words.days, label: words.median }]),
    ...(row.sent === 0
      ? []
      : [
          {
            value: percent(locale, row.answered / row.sent).replace(/\s?%$/, ""),
            unit: "%",
            label: words.answered(year),
          },
        ]),
    { value: String(row.hired), label: words.hired(year, row.hired) },
  ];
}

function Doors({ total }: { total: number }) {
  const { home } = useWords().pages;
  const doors = [
    {
      key: "work",
      look: "arch-blue",
      icon: "briefcase",
      to: paths.postings(),
      title: home.work.title,
      text: home.work.text,
      more: home.work.more(total),
    },
    {
      key: "people",
      look: "arch-red",
      icon: "people",
      to: paths.forOrganisations(),
      title: home.people.title,
      text: home.people.text,
      more: home.people.more,
    },
    {
      key: "help",
      look: "arch-gold",
      icon: "heart",
      to: paths.desk(),
      title: home.help.title,
      text: home.help.text,
      more: home.help.more,
    },
  ] as const;
  return (
    <section className="section" aria-labelledby="doors">
      <div className="container">
        <h2 id="doors" className="visually-hidden">
          {home.doors}
        </h2>
        <ul className="doors">
          {doors.map(({ key, look, icon, to, title, text, more }) => (
            <li key={key} className="door">
              <span className={`arch ${look}`}>
                <Icon name={icon} />
              </span>
              <h3>
                <LocalLink to={to}>{title}</LocalLink>
              </h3>
              <p>{text}</p>
              <span className="more-link">
                {more} <Icon name="arrow" size="sm" />
              </span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function DeskBox({ now }: { now: Date }) {
  const { desk } = useWords().pages.home;
  const { settings } = useShell();
  return (
    <section className="desk-box" aria-labelledby="desk">
      <div className="desk-box-top">
        <Wall variant="outline" />
        <h2 id="desk">{desk.title}</h2>
        <p>{desk.text}</p>
      </div>
      <div className="desk-box-body">
        <a className="phone-link" href={telephone(settings.deskPhone)}>
          <Icon name="phone" />
          {settings.deskPhone}
        </a>
        <p className="small">{desk.code}</p>
        <Hours hours={settings.deskHours} today={weekdayInRome(now)} />
        <LocalLink className="btn btn-outline-primary" to={paths.desk()}>
          {desk.more}
        </LocalLink>
      </div>
    </section>
  );
}
