import { readablePhone } from "~/domain/forms/phone";
import { QueueRow } from "~/components/data/QueueRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { telephone } from "~/components/shell/frame";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayMonth, daysUntil } from "~/text/format";
import type { LateRow } from "./dayQueue";

/** An organisation that promised an answer and has not given it: call it. */
export function LateAnswerRow({ row, now }: { row: LateRow; now: Date }) {
  const locale = useLocale();
  const { day } = useWords().shell;
  const phone = row.contactPhone ?? row.organisationPhone;
  const whose = <span className="visually-hidden"> {row.organisationName}</span>;
  return (
    <QueueRow
      when={day.late.days(-daysUntil(row.promisedOn, now))}
      whenNote={day.late.promised(dayMonth(locale, row.promisedOn))}
      late
      title={`${row.organisationName}: ${row.title}, ${formatCode(row.code)}`}
      to={paths.staff.posting(row.postingId)}
      why={[day.late.why(row.waiting), phone && readablePhone(phone)].filter(Boolean).join(" · ")}
      action={
        phone === null ? (
          <LocalLink className="btn btn-outline-primary btn-sm" to={paths.staff.posting(row.postingId)}>
            {day.open}
            {whose}
          </LocalLink>
        ) : (
          <a className="btn btn-outline-primary btn-sm" href={telephone(phone)}>
            {day.call}
            {whose}
          </a>
        )
      }
    />
  );
}
