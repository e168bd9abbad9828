import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { sessionLine } from "~/components/registrations/eventTimes";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState, type FormAnswer } from "~/components/forms/formState";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { formatCode } from "~/domain/postings/code";
import { registrationIds } from "~/domain/registrations/forms";
import { readFormValues, notFound, refusalResponse } from "~/server/request/http";
import { requireEvent } from "~/server/request/eventGuards";
import { dayAndMonth, dayInRome, mediumDate } from "~/text/format";
import { loadRegistrations } from "~/usecases/registrations/loadRegistrations";
import { recordAttendance } from "~/usecases/registrations/recordAttendance";
import { listSessions, type Session } from "~db/queries/registrations/events";
import { listAttendances } from "~db/queries/registrations/registrationLists";
import { manageLinks } from "../parts/manageLinks";
import { AttendanceSheet } from "./AttendanceSheet";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ registrations }, { event }) => `${registrations.sheet.title}: ${event.title}`,
  private: true,
};

/** The session asked for; else today's, the last that was, or the first to come. */
function chosen(sessions: readonly Session[], requestedSession: string | null, now: Date): Session | undefined {
  const exact = sessions.find(({ beginsAt }) => beginsAt.toISOString() === requestedSession);
  const today = sessions.find(({ beginsAt }) => dayInRome(beginsAt) === dayInRome(now));
  return exact ?? today ?? sessions.findLast(({ beginsAt }) => beginsAt <= now) ?? sessions[0];
}

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, event, side } = await requireEvent(request, context, params["id"]);
  const search = new URL(request.url).searchParams;
  const [{ rows }, sessions, all] = await Promise.all([
    loadRegistrations(context, actor, { side, event, purpose: "attendance" }),
    listSessions(context.db, event),
    listAttendances(context.db, event.id),
  ]);
  const session = chosen(sessions, search.get("incontro"), context.now());
  if (!session) throw notFound();
  const written = all.filter(({ sessionAt }) => sessionAt.getTime() === session.beginsAt.getTime());
  const people = rows
    .filter(({ state }) => state === "registered")
    .map(({ id, name }) => ({
      id,
      name,
      present: written.find(({ registrationId }) => registrationId === id)?.present ?? false,
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, "it"));
  const last = written.toSorted((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime())[0];
  const { id, title, code, organisationName, address, comuneName } = event;
  return {
    side,
    event: { id, title, code, organisationName, where: [address, comuneName].filter(Boolean).join(", ") },
    sessions,
    session,
    nth: sessions.indexOf(session) + 1,
    people,
    recorded: last ? { at: last.recordedAt, by: last.recordedByName } : null,
    early: dayInRome(session.beginsAt) > dayInRome(context.now()),
    saved: search.has("presenti")
      ? { present: Number(search.get("presenti")) || 0, absent: Number(search.get("assenti")) || 0 }
      : null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, side, event } = await requireEvent(request, context, params["id"]);
  const values = await readFormValues(request, context);
  const at = new Date(String(values["incontro"]));
  if (Number.isNaN(at.getTime())) throw new Response(null, { status: 400 });
  const recorded = await recordAttendance(context, actor, {
    postingId: event.id,
    sessionAt: at,
    shown: registrationIds(values["riga"]),
    present: registrationIds(values["presente"]),
  });
  if (!recorded.ok) return refusalResponse(recorded.refusal, values);
  const sheet = manageLinks(side, event.id).sheet(at);
  return redirect(`${sheet}&presenti=${recorded.present}&assenti=${recorded.absent}`);
}

export default function Attendance() {
  const { side, event, sessions, session, nth, people, recorded, early, saved } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { sheet, manage } = words.registrations;
  const form = formState(words, useActionData<typeof action>() as FormAnswer | undefined);
  const links = manageLinks(side, event.id);
  return (
    <>
      <TitleRow
        title={sheet.title}
        meta={`${event.title}, ${formatCode(event.code)}`}
        trail={[
          { label: event.title, to: links.posting },
          { label: manage.title, to: links.list },
        ]}
      />
      <ErrorSummary errors={form.mistakes} />
      {saved && form.mistakes.length === 0 ? (
        <Callout tone="open" announce>
          <p>{manage.done.sheet(saved.present, saved.absent)}</p>
        </Callout>
      ) : null}
      {sessions.length > 1 ? (
        <nav className="no-print sheet-sessions" aria-label={sheet.sessions}>
          <ul className="chip-list">
            {sessions.map((one, at) => (
              <li key={one.beginsAt.toISOString()}>
                <LocalLink
                  className="chip"
                  to={links.sheet(one.beginsAt)}
                  aria-current={one === session ? "page" : undefined}
                >
                  <span className="chip-label">
                    {at + 1}. {dayAndMonth(locale, one.beginsAt)}
                  </span>
                </LocalLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {people.length === 0 ? (
        <EmptyState title={sheet.empty} action={{ label: sheet.toList, to: links.list }}>
          <p>{sheet.emptyLead}</p>
        </EmptyState>
      ) : (
        <>
          <h2>
            {sheet.session(nth, sessions.length)}: {sessionLine(locale, words, session)}
          </h2>
          <p className="no-print">
            {early ? sheet.early(mediumDate(locale, session.beginsAt)) : sheet.lead}{" "}
            {early
              ? null
              : recorded
                ? sheet.recorded(mediumDate(locale, recorded.at), recorded.by ?? "")
                : sheet.notRecorded}
          </p>
          <AttendanceSheet event={event} sessionAt={session.beginsAt} people={people} early={early} />
        </>
      )}
    </>
  );
}
