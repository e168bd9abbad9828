import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { StatTiles } from "~/components/data/StatTiles";
import { cardForms } from "~/components/forms/cardForm";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import type { FormAnswer } from "~/components/forms/formState";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { type FormValues, readForm } from "~/domain/forms/formValues";
import { RegistrationId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import { isOpenToStaff, hasSeatList } from "~/domain/registrations/events";
import { AddForm, EventDateForm, RegistrationMoveForm } from "~/domain/registrations/forms";
import { freeSeats } from "~/domain/registrations/seats";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { type EventAccess, requireEvent } from "~/server/request/eventGuards";
import type { Context } from "~/usecases/context";
import { addRegistration } from "~/usecases/registrations/addRegistration";
import { rescheduleEvent } from "~/usecases/registrations/rescheduleEvent";
import { moveRegistration } from "~/usecases/registrations/moveRegistration";
import { loadRegistrations } from "~/usecases/registrations/loadRegistrations";
import { listSessions } from "~db/queries/registrations/events";
import { countRegistrations } from "~db/queries/registrations/registrations";
import { manageLinks } from "../parts/manageLinks";
import { AddPersonCard, MoveDateCard } from "./ManageForms";
import { RegistrationTable } from "./RegistrationTable";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ registrations }, { event }) => `${registrations.manage.title}: ${event.title}`,
  private: true,
};

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { actor, event, side } = await requireEvent(request, context, params["id"]);
  const now = context.now();
  const search = new URL(request.url).searchParams;
  const [{ rows, unconfirmed }, counts, sessions] = await Promise.all([
    loadRegistrations(context, actor, { side, event, purpose: "registration" }),
    countRegistrations(context.db, event.id),
    listSessions(context.db, event),
  ]);
  const lines = rows.map(
    ({ id, state, origin, name, email, phone, note, createdAt, confirmedAt, promotedAt, cancelledAt }) => ({
      id,
      state,
      origin,
      name,
      email,
      phone,
      note,
      since: cancelledAt ?? promotedAt ?? confirmedAt ?? createdAt,
    }),
  );
  const { id, title, code, places, taken, waiting } = event;
  return {
    side,
    event: { id, title, code },
    seats: { places, taken, waiting },
    isListed: hasSeatList(event),
    open: isOpenToStaff(event),
    counts,
    unconfirmed,
    lines,
    coming: sessions.filter(({ beginsAt }) => beginsAt > now),
    published: event.publishedAt !== null,
    done: { what: search.get("fatto"), notified: Number(search.get("avvisate")) || 0 },
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const desk = await requireEvent(request, context, params["id"]);
  const values = await readFormValues(request, context);
  const formName = String(values["form"]);
  const handler = Object.hasOwn(INTENTS, formName) ? INTENTS[formName] : undefined;
  if (!handler) throw new Response(null, { status: 400 });
  const answer = await handler(context, desk, values);
  return "to" in answer
    ? redirect(`${manageLinks(desk.side, desk.event.id).list}?${new URLSearchParams(answer.to).toString()}`)
    : answer;
}

type Answer =
  | { to: Record<string, string> }
  | ReturnType<typeof unprocessableResponse<FormValues>>
  | ReturnType<typeof refusalResponse<FormValues>>;

/** The forms of the page by their hidden field. */
const INTENTS: Record<string, (context: Context, desk: EventAccess, values: FormValues) => Promise<Answer>> = {
  async move(context, { actor, side, event }, values) {
    const { fields } = readForm(RegistrationMoveForm, values);
    const id = RegistrationId.safeParse(values["registration"]);
    if (!fields.move || !id.success) throw notFound();
    const moved = await moveRegistration(context, actor, {
      id: id.data,
      move: fields.move,
      by: side,
      postingId: event.id,
    });
    return moved.ok ? { to: { fatto: fields.move } } : refusalResponse(moved.refusal, values);
  },
  async add(context, { actor, side, event }, values) {
    const { fields, errors } = readForm(AddForm, values);
    if (!fields.name || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
    const added = await addRegistration(context, actor, {
      postingId: event.id,
      by: side,
      name: fields.name,
      contact: fields.contact ?? null,
      note: fields.note ?? null,
      submissionKey: fields.submissionKey ?? null,
    });
    return added.ok ? { to: { fatto: added.state } } : refusalResponse(added.refusal, values);
  },
  async date(context, { actor, event }, values) {
    const { fields, errors } = readForm(EventDateForm, values);
    const { beginsAt, endsAt, was } = fields;
    if (beginsAt && endsAt && Date.parse(endsAt) <= Date.parse(beginsAt))
      errors["endsAt"] ??= { code: "end_before_start", params: {} };
    if (beginsAt && Date.parse(beginsAt) <= context.now().getTime())
      errors["beginsAt"] ??= { code: "date_past", params: {} };
    if (!beginsAt || !was || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
    const moved = await rescheduleEvent(context, actor, {
      postingId: event.id,
      was: new Date(was),
      to: { beginsAt: new Date(beginsAt), endsAt: endsAt ? new Date(endsAt) : null },
    });
    return moved.ok
      ? { to: { fatto: "date", avvisate: String(moved.notified) } }
      : refusalResponse(moved.refusal, values);
  },
};

export default function Registrations() {
  const { side, event, isListed, open, lines, unconfirmed, coming, published } = useLoaderData<typeof loader>();
  const words = useWords();
  const { manage, sheet } = words.registrations;
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  const forms = cardForms(words, answer);
  const links = manageLinks(side, event.id);
  const trail = [
    side === "operator"
      ? { label: words.postings.desk.title, to: paths.staff.postings() }
      : { label: words.organisations.dashboard.title, to: paths.organisation.home() },
    { label: event.title, to: links.posting },
  ];
  return (
    <>
      <TitleRow
        title={manage.title}
        meta={manage.of(event.title, formatCode(event.code))}
        trail={trail}
        actions={
          isListed && lines.length > 0 ? (
            <>
              <LocalLink className="btn btn-primary" to={links.sheet()}>
                {sheet.title}
              </LocalLink>
              <a className="btn btn-outline-primary" href={links.file}>
                {manage.file}
              </a>
            </>
          ) : undefined
        }
      />
      <ErrorSummary errors={forms.mistakes} />
      {answer ? null : <Done />}
      {isListed ? (
        <>
          <Counts />
          {lines.length === 0 ? (
            <EmptyState
              title={manage.empty}
              {...(published ? { action: { label: manage.publicPage, to: paths.posting(event.code) } } : {})}
            >
              <p>{manage.emptyLead}</p>
            </EmptyState>
          ) : (
            <div className="it-card mt-3">
              <RegistrationTable rows={lines} side={side} />
            </div>
          )}
          {unconfirmed > 0 ? <p className="mt-3">{manage.unconfirmed(unconfirmed)}</p> : null}
          <p className="mt-3 meta">{manage.privacy}</p>
          <div className="event-manage">
            {open ? <AddPersonCard form={forms.form("add")} /> : null}
            {open ? <MoveDateCard form={forms.form("date")} sessions={coming} /> : null}
          </div>
        </>
      ) : (
        <EmptyState title={manage.notHere} action={{ label: manage.otherEvent, to: links.posting }}>
          <p>{manage.notHereLead}</p>
        </EmptyState>
      )}
    </>
  );
}

function Done() {
  const { done } = useLoaderData<typeof loader>();
  const { manage } = useWords().registrations;
  const words = {
    confirm: manage.done.confirm,
    cancel: manage.done.cancel,
    registered: manage.done.addRegistered,
    waiting: manage.done.addWaiting,
    date: manage.done.moved(done.notified),
  };
  const message = Object.entries(words).find(([key]) => key === done.what)?.[1];
  return message ? (
    <Callout tone="open" announce>
      <p>{message}</p>
    </Callout>
  ) : null;
}

function Counts() {
  const { counts, seats } = useLoaderData<typeof loader>();
  const { manage } = useWords().registrations;
  return (
    <StatTiles
      label={manage.counts}
      tiles={[
        { value: seats.places, label: manage.places },
        { value: counts.registered, label: manage.registered },
        { value: freeSeats(seats), label: manage.free },
        { value: counts.waiting, label: manage.waiting, tone: counts.waiting > 0 ? "clock" : undefined },
        { value: counts.toConfirm, label: manage.toConfirm },
        ...(counts.present > 0 ? [{ value: counts.present, label: manage.present }] : []),
      ]}
    />
  );
}
