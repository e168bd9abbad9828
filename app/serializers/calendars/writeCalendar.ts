import ical, { ICalCalendarMethod, ICalEventStatus, type ICalCalendar } from "ical-generator";
import { tzlib_get_ical_block } from "timezones-ical-library";
import { inRome } from "~/domain/postings/sessions";
import { linesOf } from "~/domain/forms/text";
import { formatCode } from "~/domain/postings/code";
import { isCalledOff, standingOf } from "~/domain/registrations/events";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import type { CalendarRow, DeadlineRow } from "~db/queries/registrations/events";

const ZONE = "Europe/Rome";
export const CALENDAR_TYPE = "text/calendar; charset=utf-8";

interface CalendarFile {
  locale: Locale;
  siteUrl: string;
  /** Address of this very file. */
  address: string;
  events: readonly CalendarRow[];
  deadlines?: readonly DeadlineRow[];
  now: Date;
}

/** The events as an iCalendar file (RFC 5545): hours on the clock of Rome with its rules, one entry a session, known for ever by the same UID. */
export function writeCalendar(calendar: CalendarFile): string {
  const { locale, siteUrl, address } = calendar;
  const { ics } = wordsFor(locale).registrations;
  const file = ical({
    name: ics.name,
    url: siteUrl + address,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Lucca per il lavoro", product: "Calendario", language: locale.toUpperCase() },
    // The zone goes on each date; said here, the library would write the stamps in it too, and they must be UTC.
    timezone: { name: null, generator: zoneRules },
  });
  for (const row of calendar.events) addEvent(file, row, calendar);
  for (const row of calendar.deadlines ?? []) addDeadline(file, row, calendar);
  return file.toString();
}

/** The VTIMEZONE of a zone. */
function zoneRules(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  return block ?? null;
}

/** A date whose local parts are those of the clock of Rome: the library reads local parts where a zone is named. */
function onRomanClock(instant: Date): Date {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = inRome(instant).slice(0, 16).split(/[-T:]/).map(Number);
  return new Date(year, month - 1, day, hour, minute);
}

/** Known by the posting and which of its sessions it is: not by the site's name, which may change, nor by the date, which may move. */
const uidOf = (id: string, nth: number | string) => `${id}.${nth}@lucca-per-il-lavoro`;

function addEvent(file: ICalCalendar, row: CalendarRow, { locale, siteUrl, now }: CalendarFile): void {
  const words = wordsFor(locale);
  const { terms } = words.postings;
  const { registrations } = words;
  file.createEvent({
    id: uidOf(row.id, row.nth),
    timezone: ZONE,
    start: onRomanClock(row.sessionBegins),
    ...(row.sessionEnds ? { end: onRomanClock(row.sessionEnds) } : {}),
    summary: row.of > 1 ? `${row.title} (${registrations.calendar.session(row.nth, row.of)})` : row.title,
    description: describe(row, { locale, siteUrl, now }),
    ...(row.remote === "full" ? {} : { location: placeOf(row) }),
    categories: [{ name: terms.postingKind[row.kind] }],
    url: siteUrl + paths.posting(row.code),
    status: isCalledOff(row) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    sequence: row.version,
    stamp: row.updatedAt,
    lastModified: row.updatedAt,
  });
}

function addDeadline(file: ICalCalendar, row: DeadlineRow, { locale, siteUrl }: CalendarFile): void {
  if (row.closesOn === null) return;
  const words = wordsFor(locale);
  const { terms } = words.postings;
  const { registrations } = words;
  file.createEvent({
    id: uidOf(row.id, "scadenza"),
    start: row.closesOn,
    allDay: true,
    summary: registrations.ics.call(row.title),
    description: `${row.organisationName}\n${siteUrl}${paths.posting(row.code)}`,
    categories: [{ name: terms.postingKind[row.kind] }],
    url: siteUrl + paths.posting(row.code),
    status: ICalEventStatus.CONFIRMED,
    sequence: row.version,
    stamp: row.updatedAt,
    lastModified: row.updatedAt,
  });
}

function describe(
  row: CalendarRow,
  { locale, siteUrl, now }: Pick<CalendarFile, "locale" | "siteUrl" | "now">,
): string {
  const { registrations } = wordsFor(locale);
  const standing = standingOf(row, now);
  return [
    row.organisationName,
    standing === "off" ? registrations.seats.badgeOff : null,
    ...linesOf(row.description),
    row.joining === "here" ? `${registrations.ics.seats}: ${row.places}` : null,
    `${registrations.ics.page}: ${siteUrl}${paths.posting(row.code)} (${formatCode(row.code)})`,
  ]
    .filter(Boolean)
    .join("\n");
}

function placeOf({ address, comuneName, lat, lon }: CalendarRow) {
  const title = [address, comuneName].filter(Boolean).join(", ");
  return title === ""
    ? null
    : { title, ...(lat !== null && lon !== null && address === null ? { geo: { lat, lon } } : {}) };
}
