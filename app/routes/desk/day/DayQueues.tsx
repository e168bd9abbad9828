import type { ReactNode } from "react";
import { Queue } from "~/components/data/Queue";
import { useWords } from "~/components/locale";
import { paths } from "~/paths";
import { ReportRow } from "../parts/ReportRow";
import { ReviewQueueRow } from "../parts/ReviewQueueRow";
import { ConfirmRow } from "./ConfirmRow";
import { ExpiringFlagRow } from "./ExpiringFlagRow";
import { LateAnswerRow } from "./LateAnswerRow";
import { PendingOrganisationRow } from "./PendingOrganisationRow";
import { ProposedRow } from "./ProposedRow";
import { ROWS_SHOWN, type DayWork } from "./dayQueue";

/** The queues of the day, the most urgent first; an empty one says so. */
export function DayQueues({ now, late, reviews, confirm, proposals, organisations, flags, reports }: DayWork) {
  const words = useWords();
  const { day } = words.shell;
  const { feedback } = words;
  return (
    <>
      <DayQueue id="late" {...day.late} count={late.length} to={paths.staff.applications({ stato: "sent" })}>
        {late.slice(0, ROWS_SHOWN).map((row) => (
          <LateAnswerRow key={row.postingId} row={row} now={now} />
        ))}
      </DayQueue>
      <DayQueue id="review" {...day.review} count={reviews.length} to={paths.staff.reviews()}>
        {reviews.slice(0, ROWS_SHOWN).map((row) => (
          <ReviewQueueRow key={row.id} row={row} now={now} />
        ))}
      </DayQueue>
      <DayQueue
        id="reports"
        title={feedback.desk.title}
        empty={feedback.desk.empty}
        count={reports.length}
        to={paths.staff.reports()}
      >
        {reports.slice(0, ROWS_SHOWN).map((row) => (
          <ReportRow key={row.id} row={row} now={now} />
        ))}
      </DayQueue>
      <DayQueue id="confirm" {...day.confirm} count={confirm.total} to={paths.staff.applications({ confermare: "1" })}>
        {confirm.rows.map((row) => (
          <ConfirmRow key={row.id} row={row} now={now} />
        ))}
      </DayQueue>
      <DayQueue
        id="proposals"
        {...day.proposals}
        count={proposals.total}
        to={paths.staff.applications({ stato: "proposed" })}
      >
        {proposals.rows.map((row) => (
          <ProposedRow key={row.id} row={row} now={now} />
        ))}
      </DayQueue>
      <DayQueue
        id="organisations"
        {...day.organisations}
        count={organisations.length}
        to={paths.staff.organisations({ stato: "pending" })}
      >
        {organisations.slice(0, ROWS_SHOWN).map((row) => (
          <PendingOrganisationRow key={row.id} row={row} now={now} />
        ))}
      </DayQueue>
      <DayQueue id="flags" {...day.flags} count={flags.total}>
        {flags.rows.map((row) => (
          <ExpiringFlagRow key={row.id} row={row} now={now} />
        ))}
      </DayQueue>
    </>
  );
}

function DayQueue({
  id,
  title,
  empty,
  count,
  to,
  children,
}: {
  id: string;
  title: string;
  empty: string;
  count: number;
  to?: string;
  children: ReactNode;
}) {
  const { day } = useWords().shell;
  return (
    <Queue
      id={id}
      title={title}
      count={count}
      all={to === undefined || count === 0 ? undefined : { label: day.all, to }}
    >
      {count === 0 ? <li className="queue-empty">{empty}</li> : children}
    </Queue>
  );
}
