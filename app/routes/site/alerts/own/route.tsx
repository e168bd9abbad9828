import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { PageHead } from "~/components/shell/PageHead";
import { isToken } from "~/domain/accounts/token";
import { ALERT_MOVES } from "~/domain/alerts/forms";
import { firstText } from "~/domain/forms/fieldReader";
import type { FormValues } from "~/domain/forms/formValues";
import { ReminderId } from "~/domain/ids";
import { paths } from "~/paths";
import { readFormValues, notFound, refusalResponse } from "~/server/request/http";
import { dayInRome } from "~/text/format";
import { languageOptions } from "~/text/languageOptions";
import { LOCALES } from "~/text/words";
import { updateAlert } from "~/usecases/alerts/updateAlert";
import { updateSubscriber, type SubscriberChange } from "~/usecases/alerts/updateSubscriber";
import { hashToken } from "~/usecases/tokens";
import { loadQueryDescriber } from "~/usecases/alerts/loadQueryDescriber";
import { listAlerts, listLastDigest } from "~db/queries/alerts/alerts";
import { listReminders } from "~db/queries/alerts/reminders";
import { findSubscriberByToken } from "~db/queries/alerts/subscribers";
import { parseQuery } from "~search/query";
import { OwnAlert } from "./OwnAlert";
import { OwnReminders } from "./OwnReminders";
import { PostForm } from "~/components/forms/PostForm";

export const handle: PageHandle = { title: ({ alerts }) => alerts.manage.title, private: true };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = params["token"];
  const subscriber = isToken(token) ? await findSubscriberByToken(context.db, hashToken(token)) : undefined;
  if (!subscriber || !token) throw notFound();
  const { db } = context;
  const [alerts, reminders, describe, last] = await Promise.all([
    listAlerts(db, subscriber.id),
    listReminders(db, subscriber.id),
    loadQueryDescriber(db, context.locale),
    listLastDigest(db, subscriber.id),
  ]);
  const counted = await Promise.all(
    alerts.map(async (alert) => ({
      ...alert,
      search: describe(alert.query),
      now: await countNow(context, alert.query),
    })),
  );
  return {
    token,
    email: subscriber.email,
    language: subscriber.locale,
    refused: subscriber.refusedAt !== null,
    alerts: counted,
    hasLast: last.length > 0,
    reminders: reminders.filter(({ confirmedAt }) => confirmedAt),
    notice: new URL(request.url).searchParams.get("fatto"),
  };
}

/** What the search finds today, with every word it asks. */
async function countNow({ search, now }: AppLoadContext, query: string): Promise<number> {
  const alertQuery = parseQuery(new URLSearchParams(query));
  const { total, exactTotal } = await search.search({ ...alertQuery, pageSize: 1 }, { today: dayInRome(now()) });
  return alertQuery.text === "" ? total : exactTotal;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params["token"];
  if (!isToken(token)) throw notFound();
  const values = await readFormValues(request, context);
  const move = ALERT_MOVES.find((known) => known === values["move"]);
  const change = readSubscriberChange(values);
  if (!move && !change) throw new Response(null, { status: 400 });
  const changed = move
    ? await updateAlert(context, { token, id: firstText(values["id"]), move })
    : change
      ? await updateSubscriber(context, { token, change })
      : null;
  if (changed && !changed.ok) return refusalResponse(changed.refusal);
  return redirect(
    change?.move === "forget"
      ? paths.alerts({ fatto: "cancellato" })
      : paths.ownAlerts(token, { fatto: move ?? change?.move }),
  );
}

function readSubscriberChange(values: FormValues): SubscriberChange | null {
  const locale = LOCALES.find((known) => known === values["language"]);
  const reminder = ReminderId.safeParse(values["id"]);
  if (values["move"] === "language" && locale) return { move: "language", locale };
  if (values["move"] === "reminder" && reminder.success) return { move: "reminder", id: reminder.data };
  return values["move"] === "retry" || values["move"] === "forget" ? { move: values["move"] } : null;
}

export default function OwnAlerts() {
  const {
    token,
    email,
    language,
    refused: stopped,
    alerts,
    reminders,
    hasLast,
    notice,
  } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { manage } = words.alerts;
  const form = formState(words, useActionData<typeof action>());
  const done = Object.entries(manage.done).find(([key]) => key === notice)?.[1];
  return (
    <>
      <PageHead title={manage.title} lead={manage.lead(email)} />
      <div className="container page-body alert-page">
        <ErrorSummary errors={form.mistakes} />
        {done ? (
          <Callout tone="open" announce>
            <p>{done}</p>
          </Callout>
        ) : null}
        {stopped ? (
          <Callout tone="amber" title={manage.refused}>
            <p>{manage.refusedLead}</p>
            <PostForm>
              <SubmitButton look="outline-primary" name="move" value="retry">
                {manage.retry}
              </SubmitButton>
            </PostForm>
          </Callout>
        ) : null}
        <section aria-labelledby="alerts">
          {alerts.length === 0 ? (
            <EmptyState title={manage.empty} action={{ label: manage.search, to: paths.postings() }}>
              <p>{manage.emptyLead}</p>
            </EmptyState>
          ) : (
            <>
              <h2 id="alerts">{manage.list}</h2>
              <ul className="own-applications">
                {alerts.map((alert) => (
                  <OwnAlert key={alert.id} alert={alert} />
                ))}
              </ul>
            </>
          )}
          <div className="tool-row">
            {hasLast ? (
              <LocalLink className="tool-link" to={paths.lastDigest(token)}>
                {manage.last}
              </LocalLink>
            ) : null}
            {alerts.length > 0 ? (
              <LocalLink className="tool-link" to={paths.postings()}>
                {manage.search}
              </LocalLink>
            ) : null}
          </div>
        </section>
        <OwnReminders reminders={reminders} />
        <PostForm className="field-stack field-stack-narrow" aria-label={manage.language}>
          <SelectField
            name="language"
            label={manage.language}
            value={language || locale}
            empty={false}
            width="medium"
            options={languageOptions()}
          />
          <div>
            <SubmitButton look="outline-primary" name="move" value="language">
              {manage.languageSubmit}
            </SubmitButton>
          </div>
        </PostForm>
        <section aria-labelledby="data">
          <h2 id="data">{manage.data}</h2>
          <p>
            {manage.dataLead} <LocalLink to={paths.privacy()}>{words.people.personal.privacy}</LocalLink>
          </p>
        </section>
        <section className="leave-block" aria-labelledby="end">
          <h2 id="end">{manage.end}</h2>
          <p>{manage.endLead}</p>
          <PostForm>
            <SubmitRow plain>
              <SubmitButton look="outline-danger" name="move" value="forget">
                {manage.deleteAll}
              </SubmitButton>
            </SubmitRow>
          </PostForm>
        </section>
      </div>
    </>
  );
}
