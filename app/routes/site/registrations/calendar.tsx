import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { Icon } from "~/components/Icon";
import { LocalLink, localPath, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { daysOfMonth, readMonth, shiftMonth } from "~/domain/registrations/months";
import { filterQuery, CALENDAR_KINDS, loadCalendar, readFilter } from "~/serializers/calendars/loadCalendar";
import { paths } from "~/paths";
import { capitalised, dayInRome, monthAndYear } from "~/text/format";
import { findMonthsAround, listEventComuni } from "~db/queries/registrations/events";
import { KIND_SLUGS } from "~search/query";
import { CalendarWeeks } from "../parts/CalendarWeeks";
import { calendarEntries } from "../parts/calendarRows";

/** From here on the way to other months stands at the foot too. */
const LONG = 6;

type Loaded = Awaited<ReturnType<typeof loader>>;
export const handle: PageHandle<Loaded> = {
  title: ({ registrations }, { monthName }) => registrations.calendar.pageTitle(monthName),
  description: ({ registrations }) => registrations.calendar.description,
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const now = context.now();
  const today = dayInRome(now);
  const parameters = new URL(request.url).searchParams;
  const month = readMonth(parameters.get("mese"), today);
  const filter = readFilter(parameters);
  const days = daysOfMonth(month);
  const [found, comuni, around] = await Promise.all([
    loadCalendar(context, filter, days),
    listEventComuni(context.db, `${shiftMonth(today.slice(0, 7), -6)}-01`),
    findMonthsAround(context.db, days),
  ]);
  const kinds = CALENDAR_KINDS.map((kind) => ({ kind, slug: KIND_SLUGS[kind] }));
  return {
    today,
    month,
    monthName: monthAndYear(context.locale, month),
    filter,
    asked: filterQuery(filter),
    kinds,
    comuni,
    around,
    entries: calendarEntries(found, now),
    fileAddress: context.siteUrl + localPath(context.locale, paths.calendarFile(filterQuery(filter))),
  };
}

export default function Calendar() {
  const { month, monthName, today, entries } = useLoaderData<typeof loader>();
  const words = useWords();
  const { calendar } = words.registrations;
  const past = entries.filter(({ day }) => day < today);
  const coming = entries.filter(({ day }) => day >= today);
  const running = past.length > 0 && coming.length > 0;
  return (
    <>
      <PageHead title={calendar.pageTitle(monthName)} here={calendar.title} lead={calendar.lead} />
      <div className="container page-body">
        <Tools />
        <p className="calendar-count">{calendar.count(entries.length)}</p>
        {running ? (
          <details className="calendar-past">
            <summary>
              {calendar.past} ({past.length})
            </summary>
            <CalendarWeeks entries={past} />
          </details>
        ) : null}
        {entries.length === 0 ? <Empty /> : <CalendarWeeks key={month} entries={running ? coming : entries} />}
        {entries.length > LONG ? <Months foot /> : null}
        <File />
      </div>
    </>
  );
}

/** Filters and the way to other months. */
function Tools() {
  const { month, filter, kinds, comuni } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { calendar } = words.registrations;
  return (
    <div className="calendar-tools no-print">
      <form className="calendar-filter" action={localPath(locale, paths.calendar())} aria-label={calendar.filters}>
        <input type="hidden" name="mese" value={month} />
        <SelectField
          name="tipo"
          label={calendar.kind}
          empty={calendar.anyKind}
          value={kinds.find(({ kind }) => kind === filter.kind)?.slug ?? null}
          options={kinds.map(({ kind, slug }) => ({ value: slug, label: words.postings.terms.postingKinds[kind] }))}
        />
        <SelectField
          name="dove"
          label={calendar.comune}
          empty={calendar.anywhere}
          value={filter.comune}
          options={comuni.map(({ istat, name }) => ({ value: istat, label: name }))}
        />
        <SubmitButton>{calendar.show}</SubmitButton>
      </form>
      <Months />
    </div>
  );
}

function Months({ foot = false }: { foot?: boolean }) {
  const { month, today, asked } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { calendar } = useWords().registrations;
  const [before, after] = [shiftMonth(month, -1), shiftMonth(month, 1)];
  const to = (mese: string) => paths.calendar({ mese, ...asked });
  return (
    <nav className="calendar-months no-print" aria-label={foot ? `${calendar.months} (2)` : calendar.months}>
      <LocalLink className="tool-link" to={to(before)} rel="prev">
        <Icon name="back" size="sm" />
        <span>
          <span className="visually-hidden">{calendar.previous}: </span>
          {capitalised(monthAndYear(locale, before))}
        </span>
      </LocalLink>
      {month === today.slice(0, 7) ? null : (
        <LocalLink className="tool-link" to={paths.calendar(asked)}>
          {calendar.today}
        </LocalLink>
      )}
      <LocalLink className="tool-link" to={to(after)} rel="next">
        <span>
          <span className="visually-hidden">{calendar.next}: </span>
          {capitalised(monthAndYear(locale, after))}
        </span>
        <Icon name="arrow" size="sm" />
      </LocalLink>
    </nav>
  );
}

function Empty() {
  const { monthName, filter, month, today, around, asked } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { calendar } = useWords().registrations;
  const filtered = filter.kind !== null || filter.comune !== null;
  const near = month >= today.slice(0, 7) ? (around.after ?? around.before) : (around.before ?? around.after);
  const action = filtered
    ? { label: calendar.showAll, to: paths.calendar({ mese: month }) }
    : near
      ? { label: calendar.goTo(monthAndYear(locale, near)), to: paths.calendar({ mese: near, ...asked }) }
      : { label: calendar.allOpportunities, to: paths.postings() };
  return (
    <EmptyState title={filtered ? calendar.emptyFiltered(monthName) : calendar.empty(monthName)} action={action}>
      <p>{calendar.emptyLead}</p>
    </EmptyState>
  );
}

/** The same calendar for one's own. */
function File() {
  const { fileAddress, asked } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const { calendar } = useWords().registrations;
  return (
    <section className="paper-panel calendar-file no-print" aria-labelledby="file">
      <h2 id="file">{calendar.file}</h2>
      <p>{calendar.fileLead}</p>
      <p className="calendar-address">
        <a href={localPath(locale, paths.calendarFile(asked))}>{fileAddress}</a>
      </p>
      <p>
        <button type="button" className="tool-link" data-print hidden>
          <Icon name="print" size="sm" />
          {calendar.print}
        </button>
      </p>
    </section>
  );
}
