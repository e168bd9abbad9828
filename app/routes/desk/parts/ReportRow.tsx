import { QueueRow } from "~/components/data/QueueRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import type { ReportOutcome, ReportReason } from "~/domain/feedback/reports";
import { ReportId } from "~/domain/feedback/reports";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayMonth, relativeDay, shortDate } from "~/text/format";

export interface ReportedPosting {
  id: string;
  reason: ReportReason;
  createdAt: Date;
  outcome: ReportOutcome | "done" | null;
  answeredAt: Date | null;
  code: number;
  title: string;
  organisationName: string;
}

/** One report of an advert: when, which, what is wrong; or how it was answered. */
export function ReportRow({ row, now }: { row: ReportedPosting; now: Date }) {
  const locale = useLocale();
  const { desk, outcomes, reasonOf } = useWords().feedback;
  const to = paths.staff.report(ReportId.parse(row.id));
  const answered =
    row.outcome !== null && row.outcome !== "done" && row.answeredAt !== null
      ? desk.closed(outcomes[row.outcome], shortDate(locale, row.answeredAt))
      : null;
  return (
    <QueueRow
      when={relativeDay(locale, row.createdAt, now)}
      whenNote={desk.arrived(dayMonth(locale, row.createdAt))}
      late={row.outcome === null && row.reason === "money"}
      title={`${row.title}, ${formatCode(row.code)}`}
      to={to}
      why={`${reasonOf(row.reason)}. ${row.organisationName}${answered === null ? "" : ` · ${answered}`}`}
      action={
        row.outcome === null ? (
          <LocalLink className="btn btn-outline-primary btn-sm" to={to}>
            {desk.action}
            <span className="visually-hidden">{desk.which(row.title)}</span>
          </LocalLink>
        ) : undefined
      }
    />
  );
}
