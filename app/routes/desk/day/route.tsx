import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import { formState } from "~/components/forms/formState";
import { Icon } from "~/components/Icon";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { addDays } from "~/domain/forms/days";
import { ApplicationId } from "~/domain/ids";
import { paths } from "~/paths";
import { useShell } from "~/root";
import { readFormValues, notFound, refusalResponse, requirePermission } from "~/server/request/http";
import { capitalised, clockTime, dayInRome, longDate } from "~/text/format";
import { confirmApplication } from "~/usecases/applications/confirmApplication";
import { loadReviews } from "~/usecases/postings/loadReviews";
import {
  countPromises,
  listLateAnswers,
  listPendingOrganisations,
  listProposals,
  listToConfirm,
  QUEUE_ROWS,
} from "~db/queries/applications/deskQueues";
import { listOpenReports } from "~db/queries/feedback/reports";
import { listExpiringFlags } from "~db/queries/flags/expiringFlags";
import { DayQueues } from "./DayQueues";
import { DayTiles } from "./DayTiles";
import { PromisesCard } from "./PromisesCard";

export const handle: PageHandle = { title: ({ shell: desk }) => desk.day.title, private: true };

const FLAG_DAYS = 14;
const PROMISE_DAYS = 30;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requirePermission(request, context, "posting.review");
  const { db } = context;
  const now = context.now();
  const today = dayInRome(now);
  const reader = { actor, at: now, purpose: "day" } as const;
  const [late, reviews, confirm, proposals, organisations, flags, promises, reports] = await Promise.all([
    listLateAnswers(db, today),
    loadReviews(context, actor),
    listToConfirm(db, reader),
    listProposals(db, today, reader),
    listPendingOrganisations(db),
    listExpiringFlags(db, { from: today, to: addDays(today, FLAG_DAYS), limit: QUEUE_ROWS }, reader),
    countPromises(db, { from: addDays(today, -PROMISE_DAYS), to: addDays(today, -1) }),
    listOpenReports(db),
  ]);
  const { configured, doubt, setAside } = context.searchHealth();
  return {
    queues: { now, late, reviews, confirm, proposals, organisations, flags, reports },
    search: { doubt: configured ? doubt : null, setAside },
    promises,
    confirmed: new URL(request.url).searchParams.has("confermata"),
  };
}

/** The desk has called an applicant who gave a telephone only: the application reaches the organisation. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requirePermission(request, context, "match.read");
  const id = ApplicationId.safeParse((await readFormValues(request, context))["application"]);
  if (!id.success) throw notFound();
  const confirmed = await confirmApplication(context, actor, { id: id.data });
  return confirmed.ok ? redirect(`${paths.staff.day()}?confermata`) : refusalResponse(confirmed.refusal, {});
}

export default function Day() {
  const { queues, confirmed, promises, search } = useLoaderData<typeof loader>();
  const locale = useLocale();
  const words = useWords();
  const { settings } = useShell();
  const { day } = words.shell;
  const answer = useActionData<typeof action>();
  return (
    <>
      <TitleRow
        title={day.title}
        meta={day.at(capitalised(longDate(locale, queues.now)), clockTime(locale, queues.now), settings.deskName)}
        actions={
          <LocalLink className="btn btn-primary" to={paths.staff.newPerson()}>
            <Icon name="plus" size="sm" />
            {day.newPerson}
          </LocalLink>
        }
      />
      <ErrorSummary errors={formState(words, answer).mistakes} />
      {confirmed && answer === undefined && (
        <Callout tone="open" announce>
          {day.confirmed}
        </Callout>
      )}
      {search.doubt && <Callout tone="amber">{day.search[search.doubt]}</Callout>}
      {search.setAside > 0 && <Callout tone="amber">{day.search.setAside(search.setAside)}</Callout>}
      <DayTiles {...queues} />
      <div className={promises.due > 0 ? "columns-main" : undefined}>
        <div className="it-card">
          <DayQueues {...queues} />
        </div>
        {promises.due > 0 && <PromisesCard {...promises} />}
      </div>
    </>
  );
}
