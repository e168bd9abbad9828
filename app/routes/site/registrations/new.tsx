import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { sessionLine } from "~/components/registrations/eventTimes";
import { formState, type FormAnswer } from "~/components/forms/formState";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { readForm } from "~/domain/forms/formValues";
import { formatCode, parseCode } from "~/domain/postings/code";
import { isEventKind, standingOf } from "~/domain/registrations/events";
import { RegisterForm } from "~/domain/registrations/forms";
import { paths } from "~/paths";
import { loadActor, readFormValues, notFound, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { registerForEvent } from "~/usecases/registrations/registerForEvent";
import { findPublicEvent, listSessions } from "~db/queries/registrations/events";
import { JoinEvent } from "../parts/JoinEvent";

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  title: ({ registrations }, { event }) => registrations.join.pageTitle(event.title),
};

async function readEvent(context: AppLoadContext, code: string | undefined) {
  const number = parseCode(code ?? "");
  const event = number === null ? undefined : await findPublicEvent(context.db, number);
  if (!event || !isEventKind(event.kind)) throw notFound();
  return event;
}

export async function loader({ params, context }: LoaderFunctionArgs) {
  const event = await readEvent(context, params["code"]);
  if (params["code"] !== formatCode(event.code)) throw redirect(paths.joinEvent(event.code));
  const { title, code, kind, places, taken, waiting, organisationName, comuneName } = event;
  return {
    event: { title, code, kind, organisationName, comuneName },
    seats: { places, taken, waiting },
    standing: standingOf(event, context.now()),
    sessions: await listSessions(context.db, event),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const event = await readEvent(context, params["code"]);
  const values = await readFormValues(request, context);
  const { fields, errors } = readForm(RegisterForm, values);
  const { name, contact } = fields;
  if (!name || !contact || Object.keys(errors).length > 0) return unprocessableResponse(errors, values);
  if (!(await context.limits.allow("application", context.clientAddress)))
    return refusalResponse("too_many_tries", values);
  if (contact.email && !(await context.limits.allow("letterAddress", contact.email)))
    return refusalResponse("too_many_tries", values);
  const asked = await registerForEvent(context, await loadActor(request, context), {
    postingId: event.id,
    name,
    contact,
    note: fields.note ?? null,
    submissionKey: fields.submissionKey ?? null,
    locale: context.locale,
  });
  return asked.ok ? redirect(paths.registration(asked.token)) : refusalResponse(asked.refusal, values);
}

/** The form of the posting's page on a page of its own: where it comes back when something is to be corrected. */
export default function JoinEventPage() {
  const { event, seats, standing, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() as FormAnswer | undefined;
  const locale = useLocale();
  const words = useWords();
  const { join } = words.registrations;
  const form = formState(words, answer);
  return (
    <>
      <PageHead
        title={event.title}
        here={join.title}
        trail={[
          { label: words.registrations.calendar.title, to: paths.calendar() },
          { label: event.title, to: paths.posting(event.code) },
        ]}
        kind={words.postings.terms.postingKind[event.kind]}
        meta={[
          <>
            {words.postings.publicPage.codeLabel} <strong>{formatCode(event.code)}</strong>
          </>,
        ]}
      >
        <p className="employer-line">
          <strong>{event.organisationName}</strong>
          {event.comuneName ? ` · ${event.comuneName}` : ""}
        </p>
        {sessions.map((session) => (
          <p key={session.beginsAt.toISOString()}>{sessionLine(locale, words, session)}</p>
        ))}
      </PageHead>
      <div className="container page-body narrow">
        {answer?.refusal === "already_known" ? (
          <Callout tone="amber">
            <p>{join.known}</p>
          </Callout>
        ) : null}
        <JoinEvent code={event.code} seats={seats} standing={standing} form={form} />
        {standing === "door" || standing === "elsewhere" ? <p>{join.notHere}</p> : null}
        <p className="mt-3">
          <LocalLink to={paths.posting(event.code)}>{join.back}</LocalLink>
        </p>
      </div>
    </>
  );
}
