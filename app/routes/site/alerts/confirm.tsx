import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { EmptyState } from "~/components/data/EmptyState";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { isToken } from "~/domain/accounts/token";
import { MAX_ALERTS } from "~/domain/alerts/alerts";
import { allTexts } from "~/domain/forms/choices";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse } from "~/server/request/http";
import { longDate } from "~/text/format";
import { confirmAlerts } from "~/usecases/alerts/confirmAlerts";
import { hashToken } from "~/usecases/tokens";
import { loadQueryDescriber } from "~/usecases/alerts/loadQueryDescriber";
import { listAlerts } from "~db/queries/alerts/alerts";
import { listReminders } from "~db/queries/alerts/reminders";
import { findSubscriberByToken } from "~db/queries/alerts/subscribers";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ alerts }) => alerts.confirm.title, private: true };

/** Nothing changes on GET: the letter leads to a page with a button, so a mail scanner confirms nothing. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const token = params["token"];
  const subscriber = isToken(token) ? await findSubscriberByToken(context.db, hashToken(token)) : undefined;
  if (!subscriber || !token) throw notFound();
  const [alerts, reminders, describe] = await Promise.all([
    listAlerts(context.db, subscriber.id),
    listReminders(context.db, subscriber.id),
    loadQueryDescriber(context.db, context.locale),
  ]);
  return {
    token,
    email: subscriber.email,
    alerts: alerts
      .filter(({ confirmedAt }) => !confirmedAt)
      .map(({ id, query, frequency }) => ({ id, frequency, search: describe(query) })),
    reminders: reminders
      .filter(({ confirmedAt }) => !confirmedAt)
      .map(({ id, title, closesOn }) => ({ id, title, closesOn })),
  };
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"];
  if (!isToken(token)) throw notFound();
  const values = await readFormValues(request, context);
  const confirmed = await confirmAlerts(context, { token, shown: allTexts(values["id"]) });
  return confirmed.ok
    ? redirect(paths.ownAlerts(token, { fatto: "confirmed" }))
    : refusalResponse(confirmed.refusal, values);
}

export default function ConfirmAlerts() {
  const { token, email, alerts, reminders } = useLoaderData<typeof loader>();
  const words = useWords();
  const locale = useLocale();
  const { confirm, frequencyShort } = words.alerts;
  const answer = useActionData<typeof action>();
  const form = formState(words, answer);
  const mistakes =
    answer?.refusal === "already_done" ? [{ name: null, message: confirm.full(MAX_ALERTS) }] : form.mistakes;
  const none = alerts.length + reminders.length === 0;
  return (
    <>
      <PageHead title={confirm.title} lead={none ? undefined : confirm.lead(email)} />
      <div className="container page-body">
        <ErrorSummary errors={mistakes} />
        {none ? (
          <EmptyState title={confirm.nothing} action={{ label: confirm.manage, to: paths.ownAlerts(token) }}>
            <p>{confirm.nothingLead}</p>
          </EmptyState>
        ) : (
          <PostForm className="prose">
            {alerts.length > 0 ? (
              <section>
                <h2>{confirm.alerts}</h2>
                <ul>
                  {alerts.map(({ id, search, frequency }) => (
                    <li key={id}>
                      <input type="hidden" name="id" value={id} />
                      {search} ({frequencyShort[frequency]})
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            {reminders.length > 0 ? (
              <section>
                <h2>{confirm.reminders}</h2>
                <ul>
                  {reminders.map(({ id, title, closesOn }) => (
                    <li key={id}>
                      <input type="hidden" name="id" value={id} />
                      {confirm.reminder(title, closesOn ? longDate(locale, closesOn) : "")}
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            <SubmitRow aside={<LocalLink to={paths.ownAlerts(token)}>{confirm.manage}</LocalLink>}>
              <SubmitButton>{confirm.submit}</SubmitButton>
            </SubmitRow>
          </PostForm>
        )}
      </div>
    </>
  );
}
