import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { sessionLine } from "~/components/registrations/eventTimes";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { linkHolder } from "~/domain/access/actor";
import { isToken } from "~/domain/accounts/token";
import { addMonths } from "~/domain/forms/days";
import { formatCode } from "~/domain/postings/code";
import { RETENTION_MONTHS, isOver, standingOf } from "~/domain/registrations/events";
import { openMoves } from "~/domain/lifecycle";
import { REGISTRATION_MOVES } from "~/domain/registrations/moves";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { readFormValues, notFound, refusalResponse } from "~/server/request/http";
import { dayInRome, mediumDate } from "~/text/format";
import { hashToken } from "~/usecases/tokens";
import { moveRegistration } from "~/usecases/registrations/moveRegistration";
import { findEvent, listSessions } from "~db/queries/registrations/events";
import { listAttendances } from "~db/queries/registrations/registrationLists";
import { countAhead, findRegistrationByToken } from "~db/queries/registrations/registrations";
import { DayTile } from "../../parts/DayTile";
import { CalendarLink } from "../../parts/JoinEvent";
import { RegistrationAside } from "./RegistrationAside";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ registrations }) => registrations.own.crumb, private: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params["token"];
  const registration = isToken(token) ? await findRegistrationByToken(context.db, hashToken(token)) : undefined;
  const event = registration && (await findEvent(context.db, registration.postingId));
  if (!registration || !event || !token) throw notFound();
  const now = context.now();
  const own = (await listAttendances(context.db, event.id)).filter(
    ({ registrationId }) => registrationId === registration.id,
  );
  const sessions = (await listSessions(context.db, event)).map((session) => ({
    ...session,
    present: own.find(({ sessionAt }) => sessionAt.getTime() === session.beginsAt.getTime())?.present ?? null,
  }));
  const { personId: _, ...shown } = registration;
  const lastDay = event.endsAt ?? event.beginsAt;
  return {
    token,
    event,
    sessions,
    registration: shown,
    standing: standingOf(event, now),
    over: isOver(event, now),
    notice: new URL(request.url).searchParams.get("fatto"),
    ahead: registration.state === "waiting" ? await countAhead(context.db, registration) : 0,
    keptUntil: lastDay ? addMonths(dayInRome(lastDay), RETENTION_MONTHS) : null,
    next: sessions.find(({ beginsAt }) => beginsAt > now) ?? null,
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"];
  const registration = isToken(token) ? await findRegistrationByToken(context.db, hashToken(token)) : undefined;
  if (!registration || !token) throw notFound();
  if ((await readFormValues(request, context))["move"] !== "cancel") throw new Response(null, { status: 400 });
  const moved = await moveRegistration(context, linkHolder("registration", registration.id), {
    id: registration.id,
    move: "cancel",
    by: "holder",
  });
  return moved.ok ? redirect(paths.registration(token, { fatto: "cancel" })) : refusalResponse(moved.refusal);
}

export default function Registration() {
  const { event, registration, standing, over, notice, keptUntil } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const words = useWords();
  const { own } = words.registrations;
  const form = formState(words, useActionData<typeof action>());
  const done = notice === "confirm" || notice === "cancel" ? own.notice[notice] : undefined;
  const title =
    standing === "off"
      ? own.titleOff
      : over && registration.state !== "cancelled"
        ? own.titleOver
        : own.titles[registration.state];
  return (
    <>
      <PageHead
        title={title}
        here={own.crumb}
        kind={own.crumb}
        meta={[
          <>
            {words.postings.publicPage.codeLabel} <strong>{formatCode(event.code)}</strong>
          </>,
        ]}
      >
        <p className="employer-line">
          <LocalLink to={paths.posting(event.code)}>{event.title}</LocalLink>, {event.organisationName}
        </p>
      </PageHead>
      <div className="container with-aside">
        <div className="with-aside-main">
          <ErrorSummary errors={form.mistakes} />
          {done ? (
            <Callout tone="open" announce>
              <p>{done}</p>
            </Callout>
          ) : null}
          <NextStep />
          <Dates />
          <Leave />
        </div>
        <RegistrationAside
          organisation={event.organisationName}
          keptUntil={keptUntil}
          unconfirmed={registration.state === "to_confirm"}
          note={registration.note}
          deskPhone={settings.deskPhone}
        />
      </div>
    </>
  );
}

/** The one thing in front of the person: confirm, come, wait. */
function NextStep() {
  const { event, next, registration, standing } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const where = [event.address, event.comuneName].filter(Boolean).join(", ");
  const there = standing !== "off" && registration.state !== "cancelled" ? next : null;
  return (
    <section className="next-step" aria-labelledby="next">
      <div className="next-step-in">
        {there ? <DayTile when={there.beginsAt} big /> : null}
        <div className={there ? undefined : "full"}>
          {there ? (
            <>
              <h2 id="next">{sessionLine(locale, words, there)}</h2>
              {where ? <p>{where}</p> : null}
            </>
          ) : (
            <h2 id="next" className="visually-hidden">
              {words.registrations.own.crumb}
            </h2>
          )}
          <Standing />
        </div>
      </div>
    </section>
  );
}

function Standing() {
  const { token, event, registration, ahead, standing, next } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const locale = useLocale();
  const { own } = useWords().registrations;
  if (standing === "off") return <p>{own.offText}</p>;
  if (registration.state === "to_confirm") {
    return (
      <>
        <p>
          {registration.email ? own.confirmFirst : own.waitForCall} {own.notYours}
        </p>
        {registration.email ? (
          <LocalLink className="btn btn-primary" to={paths.confirmRegistration(token)}>
            {own.confirmNow}
          </LocalLink>
        ) : (
          <a className="phone-link" href={telephone(settings.deskPhone)}>
            <Icon name="phone" />
            {settings.deskPhone}
          </a>
        )}
      </>
    );
  }
  if (registration.state === "waiting" && standing === "begun") return <p>{own.waitOver}</p>;
  if (registration.state === "waiting")
    return (
      <>
        <p>
          <strong>{own.ahead(ahead)}</strong>
        </p>
        <p>{registration.email ? own.waitText : own.waitCall}</p>
      </>
    );
  if (registration.state === "cancelled") {
    const why =
      registration.cancelledByRole === "holder"
        ? own.cancelledHolder
        : registration.cancelledByRole === "system"
          ? own.cancelledSystem
          : own.cancelledOthers;
    return (
      <>
        <p>{why}</p>
        {standing === "open" ? (
          <LocalLink className="btn btn-primary" to={paths.joinEvent(event.code)}>
            {own.again}
          </LocalLink>
        ) : null}
      </>
    );
  }
  return (
    <>
      {registration.promotedAt ? <p>{own.promoted(mediumDate(locale, registration.promotedAt))}</p> : null}
      {standing !== "begun" && registration.email ? <p>{own.remind}</p> : null}
      {next ? <CalendarLink code={event.code} /> : null}
    </>
  );
}

function Dates() {
  const { sessions, registration } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { own } = words.registrations;
  if (registration.state === "cancelled" || (sessions.length < 2 && sessions.every(({ present }) => present === null)))
    return null;
  return (
    <section className="block" aria-labelledby="dates">
      <h2 id="dates">{own.sessions}</h2>
      <ul className="plain-list">
        {sessions.map((session) => (
          <li key={session.beginsAt.toISOString()}>
            {sessionLine(locale, words, session)}
            {session.present === null ? null : <strong> · {session.present ? own.present : own.absent}</strong>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Leave() {
  const { registration, over, standing } = useLoaderData<typeof loader>();
  const { own } = useWords().registrations;
  if (
    over ||
    standing === "off" ||
    !openMoves(REGISTRATION_MOVES, { state: registration.state, by: "holder" }).includes("cancel")
  )
    return null;
  return (
    <section className="leave-block" aria-labelledby="leave">
      <h2 id="leave">{own.leaveTitle}</h2>
      <p>{own.leaveText}</p>
      <PostForm>
        <input type="hidden" name="move" value="cancel" />
        <SubmitButton look="outline-danger">
          {registration.state === "waiting" ? own.leaveWaiting : own.leave}
        </SubmitButton>
      </PostForm>
    </section>
  );
}
