import type { LoaderFunctionArgs } from "@remix-run/node";
import { addDays, addMonths, dayInRome } from "~/domain/forms/days";
import { filterQuery, loadCalendar, readFilter } from "~/serializers/calendars/loadCalendar";
import { CALENDAR_TYPE, writeCalendar } from "~/serializers/calendars/writeCalendar";
import { paths } from "~/paths";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";

/** What is past is remembered this long, so that a called-off event is taken out of the calendars that had it. */
const PAST_DAYS = 60;
const AHEAD_MONTHS = 18;

/** The whole calendar, for the calendars of phones: with the page's own filters. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale, siteUrl } = context;
  const now = context.now();
  const today = dayInRome(now);
  const filter = readFilter(new URL(request.url).searchParams);
  const found = await loadCalendar(context, filter, {
    from: addDays(today, -PAST_DAYS),
    to: addMonths(today, AHEAD_MONTHS),
  });
  const body = writeCalendar({ ...found, locale, siteUrl, now, address: paths.calendarFile(filterQuery(filter)) });
  return conditionalResponse(request, {
    body,
    type: CALENDAR_TYPE,
    headers: { "Content-Disposition": 'inline; filename="calendario.ics"', "Access-Control-Allow-Origin": "*" },
  });
}
