import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Callout } from "~/components/data/Callout";
import { EmptyState } from "~/components/data/EmptyState";
import { useWords } from "~/components/locale";
import type { PageHandle } from "~/components/pageHandle";
import { TitleRow } from "~/components/shell/TitleRow";
import { paths } from "~/paths";
import { requirePermission } from "~/server/request/http";
import { listAnsweredReports, listOpenReports } from "~db/queries/feedback/reports";
import { ReportRow } from "../parts/ReportRow";

export const handle: PageHandle = { title: ({ feedback }) => feedback.desk.title, private: true };

const ANSWERED_SHOWN = 30;

export async function loader({ request, context }: LoaderFunctionArgs) {
  await requirePermission(request, context, "report.answer");
  const [open, answered] = await Promise.all([
    listOpenReports(context.db),
    listAnsweredReports(context.db, ANSWERED_SHOWN),
  ]);
  return { now: context.now(), open, answered, done: new URL(request.url).searchParams.has("risposta") };
}

export default function Reports() {
  const { now, open, answered, done } = useLoaderData<typeof loader>();
  const { desk } = useWords().feedback;
  return (
    <>
      <TitleRow title={desk.title} meta={desk.lead} />
      {done && (
        <Callout tone="open" announce>
          {desk.done}
        </Callout>
      )}
      {open.length === 0 ? (
        <EmptyState title={desk.emptyList} action={{ label: desk.emptyGo, to: paths.staff.day() }}>
          <p>{desk.emptyText}</p>
        </EmptyState>
      ) : (
        <div className="it-card">
          <ul className="queue-list">
            {open.map((row) => (
              <ReportRow key={row.id} row={row} now={now} />
            ))}
          </ul>
        </div>
      )}
      <section className="it-card mt-4" aria-labelledby="answered">
        <div className="card-head">
          <h2 id="answered">{desk.answered}</h2>
        </div>
        {answered.length === 0 ? (
          <div className="card-body">
            <p>{desk.answeredNone}</p>
          </div>
        ) : (
          <ul className="queue-list">
            {answered.map((row) => (
              <ReportRow key={row.id} row={row} now={now} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
