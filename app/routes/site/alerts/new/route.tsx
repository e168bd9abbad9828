import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { telephone } from "~/components/shell/frame";
import { PageHead } from "~/components/shell/PageHead";
import { VISITOR } from "~/domain/access/actor";
import { MAX_QUERY_LENGTH } from "~/domain/alerts/alerts";
import { AddressForm, AlertForm } from "~/domain/alerts/forms";
import { readForm } from "~/domain/forms/formValues";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { loadActor, readFormValues, refusalResponse, unprocessableResponse } from "~/server/request/http";
import { dayInRome } from "~/text/format";
import { LOCALES } from "~/text/words";
import { requestAlert } from "~/usecases/alerts/requestAlert";
import { resendAlertLink } from "~/usecases/alerts/resendAlertLink";
import { loadQueryDescriber } from "~/usecases/alerts/loadQueryDescriber";
import { formatQuery, parseQuery } from "~search/query";
import { LookAtMail } from "../parts/LookAtMail";
import { AlertFields } from "./AlertFields";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = {
  title: ({ alerts }) => alerts.ask.title,
  description: ({ alerts }) => alerts.ask.lead,
};

/** The search asked in the address, as it will be kept: without page and order. */
function readAlertQuery(request: Request) {
  const query = { ...parseQuery(new URL(request.url).searchParams), page: 1, sort: "relevance" as const };
  return { query, text: formatQuery(query).toString() };
}

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { query, text } = readAlertQuery(request);
  const [describe, actor, { total, exactTotal }] = await Promise.all([
    loadQueryDescriber(context.db, context.locale),
    loadActor(request, context),
    context.search.search({ ...query, pageSize: 1 }, { today: dayInRome(context.now()) }),
  ]);
  const notice = new URL(request.url).searchParams.get("fatto");
  return {
    notice,
    search: describe(text),
    text,
    now: query.text === "" ? total : exactTotal,
    email: actor.roles.includes("seeker") ? actor.email : null,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const values = await readFormValues(request, context);
  const { limits, clientAddress } = context;
  const allowed = async (email: string) =>
    (await limits.allow("alert", clientAddress)) && (await limits.allow("alertAddress", email));
  if (values["go"] === "link") {
    const { fields, errors } = readForm(AddressForm, { email: values["linkEmail"] ?? "" });
    if (!fields.email) return unprocessableResponse(errors["email"] ? { linkEmail: errors["email"] } : {}, values);
    if (!(await allowed(fields.email))) return refusalResponse("too_many_tries", values);
    // Whoever asks has shown no link and need not be signed in: the letter goes to the address alone.
    const resent = await resendAlertLink(context, VISITOR, { email: fields.email });
    return resent.ok ? redirect(paths.alerts({ fatto: "link" })) : refusalResponse(resent.refusal, values);
  }
  const { fields, errors } = readForm(AlertForm, values);
  const { email, frequency, language } = fields;
  if (!email || !frequency) return unprocessableResponse(errors, values);
  if (!(await allowed(email))) return refusalResponse("too_many_tries", values);
  const query = readAlertQuery(request).text;
  if (query.length > MAX_QUERY_LENGTH) return refusalResponse("too_large", values);
  const locale = LOCALES.find((known) => known === language) ?? context.locale;
  const actor = await loadActor(request, context);
  const asked = await requestAlert(context, actor, { email, frequency, locale, query });
  if (!asked.ok) return refusalResponse(asked.refusal, values);
  const { token } = asked;
  return redirect(token ? paths.ownAlerts(token, { fatto: "confirmed" }) : paths.alerts({ fatto: "inviata" }));
}

export default function Alerts() {
  const { notice } = useLoaderData<typeof loader>();
  const { settings, demo } = useShell();
  const { sent, gone } = useWords().alerts;
  if (notice === "inviata" || notice === "link")
    return <LookAtMail text={notice === "link" ? sent.link : sent.asked} phone={settings.deskPhone} demo={demo} />;
  if (notice !== "cancellato") return <AskAlert />;
  return (
    <>
      <PageHead title={gone.title} lead={gone.lead} />
      <div className="container page-body">
        <p>
          <LocalLink className="btn btn-primary" to={paths.postings()}>
            {gone.search}
          </LocalLink>
        </p>
      </div>
    </>
  );
}

function AskAlert() {
  const { search, text, now, email } = useLoaderData<typeof loader>();
  const { settings } = useShell();
  const words = useWords();
  const { ask } = words.alerts;
  const form = formState(words, useActionData<typeof action>(), { frequency: "daily", ...(email ? { email } : {}) });
  return (
    <>
      <PageHead title={ask.title} lead={ask.lead} />
      <div className="container page-body alert-page">
        <ErrorSummary errors={form.mistakes} />
        <section className="paper-panel" aria-labelledby="what">
          <h2 id="what">{ask.what}</h2>
          <p className="alert-search">
            <strong>{search}</strong>
          </p>
          <p>
            {ask.now(now)}{" "}
            <LocalLink to={text ? `${paths.postings()}?${text}` : paths.postings()}>{ask.change}</LocalLink>
          </p>
        </section>
        <div className="alert-ask">
          <PostForm noValidate className="field-stack field-stack-narrow">
            <AlertFields form={form} />
            <p className="small">
              {ask.data} <LocalLink to={paths.privacy()}>{words.people.personal.privacy}</LocalLink>
            </p>
            <SubmitRow plain>
              <SubmitButton icon="bell">{ask.submit}</SubmitButton>
            </SubmitRow>
          </PostForm>
          <aside className="side-box" aria-labelledby="lost">
            <h2 id="lost">{ask.lost}</h2>
            <p>{ask.lostLead}</p>
            <PostForm noValidate className="field-stack mt-3">
              <TextField {...form.field("linkEmail")} label={ask.email} type="email" autoComplete="email" />
              <div>
                <SubmitButton look="outline-primary" name="go" value="link">
                  {ask.lostSubmit}
                </SubmitButton>
              </div>
            </PostForm>
            <p className="mt-4">
              {ask.phone} <a href={telephone(settings.deskPhone)}>{settings.deskPhone}</a>
            </p>
          </aside>
        </div>
      </div>
    </>
  );
}
