import { Badge } from "~/components/data/Badge";
import { QueueRow } from "~/components/data/QueueRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayMonth, daysUntil, relativeDay } from "~/text/format";
import type { ProposalRow } from "./dayQueue";

/** A proposal the person has not answered, and by when. */
export function ProposedRow({ row, now }: { row: ProposalRow; now: Date }) {
  const locale = useLocale();
  const { day } = useWords().shell;
  const left = row.answerBy === null ? 1 : daysUntil(row.answerBy, now);
  const whose = <span className="visually-hidden"> {row.name}</span>;
  return (
    <QueueRow
      when={row.answerBy === null ? "" : relativeDay(locale, row.answerBy, now)}
      whenNote={row.answerBy === null ? undefined : day.proposals.until(dayMonth(locale, row.answerBy))}
      late={left < 0}
      title={day.proposals.row(row.name, row.title, formatCode(row.code))}
      to={paths.staff.application(row.id)}
      badges={
        left > 0 ? undefined : (
          <Badge tone={left < 0 ? "red" : "amber"}>{left < 0 ? day.proposals.over : day.proposals.expires}</Badge>
        )
      }
      why={day.proposals.why(row.organisationName, dayMonth(locale, row.createdAt))}
      action={
        row.phone === null ? (
          <LocalLink className="btn btn-outline-primary btn-sm" to={paths.staff.application(row.id)}>
            {day.open}
            {whose}
          </LocalLink>
        ) : (
          <a className="btn btn-outline-primary btn-sm" href={telephone(row.phone)}>
            {day.call}
            {whose}
          </a>
        )
      }
    />
  );
}
