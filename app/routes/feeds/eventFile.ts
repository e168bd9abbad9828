import type { LoaderFunctionArgs } from "@remix-run/node";
import { CALENDAR_TYPE, writeCalendar } from "~/serializers/calendars/writeCalendar";
import { formatCode, parseCode } from "~/domain/postings/code";
import { isEventKind } from "~/domain/registrations/events";
import { paths } from "~/paths";
import { conditionalResponse } from "~/server/middleware/conditionalResponse";
import { notFound } from "~/server/request/http";
import { findPublicEvent, listCalendarOf } from "~db/queries/registrations/events";

/** One event with all its dates, for one's own calendar. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { db, locale, siteUrl } = context;
  const code = parseCode(params["code"] ?? "");
  const event = code === null ? undefined : await findPublicEvent(db, code);
  if (!event || !isEventKind(event.kind) || !event.beginsAt) throw notFound();
  const events = await listCalendarOf(db, event.id);
  const body = writeCalendar({ locale, siteUrl, now: context.now(), events, address: paths.eventFile(event.code) });
  return conditionalResponse(request, {
    body,
    type: CALENDAR_TYPE,
    changedAt: event.updatedAt,
    headers: { "Content-Disposition": `attachment; filename="${formatCode(event.code)}.ics"` },
  });
}
