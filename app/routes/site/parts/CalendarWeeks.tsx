import { LocalLink, useLocale, useWords } from "~/components/locale";
import { addDays, mondayOf } from "~/domain/forms/days";
import { groupRows } from "~/domain/registrations/months";
import { paths } from "~/paths";
import { dayAndMonth, longDate } from "~/text/format";
import { DayTile } from "./DayTile";
import { SeatsBadge } from "./SeatsBadge";
import type { CalendarEntry } from "./calendarRows";

/** Days grouped by week, each with what happens on it. */
export function CalendarWeeks({ entries }: { entries: readonly CalendarEntry[] }) {
  const locale = useLocale();
  const { calendar } = useWords().registrations;
  return groupRows(entries, ({ day }) => mondayOf(day)).map(({ key: monday, rows }) => (
    <section key={monday} className="calendar-week" aria-labelledby={`settimana-${monday}`}>
      <h2 id={`settimana-${monday}`}>
        {calendar.week(dayAndMonth(locale, monday), dayAndMonth(locale, addDays(monday, 6)))}
      </h2>
      <ul className="event-list">
        {rows.map((entry) => (
          <EventRow key={entry.key} entry={entry} />
        ))}
      </ul>
    </section>
  ));
}

/** One date: the day as a tile and in words, what it is, when and where, and its seats. */
export function EventRow({ entry, heading = "h3" }: { entry: CalendarEntry; heading?: "h2" | "h3" }) {
  const words = useWords();
  const locale = useLocale();
  const { calendar } = words.registrations;
  const Heading = heading;
  const { session } = entry;
  const facts = [
    words.postings.terms.postingKind[entry.kind],
    session.of > 1 ? calendar.session(session.nth, session.of) : null,
    entry.times ? words.registrations.times(entry.times.beginsAt, entry.times.endsAt) : calendar.deadline,
    entry.online ? calendar.online : entry.place,
    entry.organisation,
  ];
  return (
    <li className={entry.standing === "off" ? "event-row event-row-off" : "event-row"}>
      <DayTile when={entry.day} />
      <div>
        <Heading>
          <LocalLink to={paths.posting(entry.code)}>{entry.title}</LocalLink>
        </Heading>
        <p>
          <span className="visually-hidden">{longDate(locale, entry.day)}. </span>
          {facts.filter(Boolean).join(" · ")}
        </p>
        {entry.standing === null ? null : <SeatsBadge seats={entry.seats} standing={entry.standing} />}
      </div>
    </li>
  );
}
