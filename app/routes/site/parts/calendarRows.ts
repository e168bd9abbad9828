import type { PostingKind } from "~/domain/postings/kinds";
import { standingOf, type EventFacts, type Standing } from "~/domain/registrations/events";
import type { Seats } from "~/domain/registrations/seats";
import { dayInRome } from "~/text/format";

/** One line of the calendar: a session of an event, or the last day of a call. */
export interface CalendarEntry {
  key: string;
  /** ISO day in Italy. */
  day: string;
  code: number;
  kind: PostingKind;
  title: string;
  organisation: string;
  place: string | null;
  online: boolean;
  /** Null for the last day of a call. */
  times: { beginsAt: Date; endsAt: Date | null } | null;
  session: { nth: number; of: number };
  seats: Seats;
  standing: Standing | null;
}

type Event = EventFacts &
  Seats & {
    id: string;
    code: number;
    title: string;
    organisationName: string;
    comuneName: string | null;
    address: string | null;
    remote: string;
    sessionBegins: Date;
    sessionEnds: Date | null;
    nth: number;
    of: number;
  };
type Deadline = Seats & {
  id: string;
  code: number;
  kind: PostingKind;
  title: string;
  organisationName: string;
  comuneName: string | null;
  closesOn: string | null;
};

/** Sessions and deadlines as one list, in the order of their days. A session that has begun says so, whatever the others do. */
export function calendarEntries(
  { events, deadlines }: { events: readonly Event[]; deadlines: readonly Deadline[] },
  now: Date,
): CalendarEntry[] {
  const sessions = events.map((row): CalendarEntry => ({
    key: `${row.id}-${row.nth}`,
    day: dayInRome(row.sessionBegins),
    code: row.code,
    kind: row.kind,
    title: row.title,
    organisation: row.organisationName,
    place: [row.address, row.comuneName].filter(Boolean).join(", ") || null,
    online: row.remote === "full",
    times: { beginsAt: row.sessionBegins, endsAt: row.sessionEnds },
    session: { nth: row.nth, of: row.of },
    seats: seatsOf(row),
    standing: standingOfSession(row, now),
  }));
  const last = deadlines.flatMap((row): CalendarEntry[] =>
    row.closesOn === null
      ? []
      : [
          {
            key: `${row.id}-scadenza`,
            day: row.closesOn,
            code: row.code,
            kind: row.kind,
            title: row.title,
            organisation: row.organisationName,
            place: row.comuneName,
            online: false,
            times: null,
            session: { nth: 1, of: 1 },
            seats: seatsOf(row),
            standing: null,
          },
        ],
  );
  return [...sessions, ...last].toSorted(
    (a, b) =>
      a.day.localeCompare(b.day) ||
      (a.times?.beginsAt.getTime() ?? 0) - (b.times?.beginsAt.getTime() ?? 0) ||
      a.code - b.code,
  );
}

const seatsOf = ({ places, taken, waiting }: Seats): Seats => ({ places, taken, waiting });

function standingOfSession(row: Event, now: Date): Standing {
  const standing = standingOf(row, now);
  if (standing === "off" || row.sessionBegins <= now) return standing === "off" ? "off" : "begun";
  // A course that has begun has sessions still to come, but no seats to ask for.
  return standing === "begun" ? "closed" : standing;
}
