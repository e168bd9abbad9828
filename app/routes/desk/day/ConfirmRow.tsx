import { readablePhone } from "~/text/phone";
import { QueueRow } from "~/components/data/QueueRow";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useLocale, useWords } from "~/components/locale";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayMonth, relativeDay } from "~/text/format";
import type { ApplicationRow } from "./dayQueue";
import { PostForm } from "~/components/forms/PostForm";

/** Somebody applied and it is not sure it was them: the desk calls, then confirms. */
export function ConfirmRow({ row, now }: { row: ApplicationRow; now: Date }) {
  const locale = useLocale();
  const { day } = useWords().shell;
  return (
    <QueueRow
      when={relativeDay(locale, row.createdAt, now)}
      whenNote={dayMonth(locale, row.createdAt)}
      title={day.proposals.row(row.name, row.title, formatCode(row.code))}
      to={paths.staff.application(row.id)}
      why={
        row.email === null && row.phone !== null ? day.confirm.byPhone(readablePhone(row.phone)) : day.confirm.byMail
      }
      action={
        <PostForm className="row-form">
          <input type="hidden" name="application" value={row.id} />
          <SubmitButton look="outline-primary" small>
            {day.confirm.action}
            <span className="visually-hidden">{day.confirm.which(row.name)}</span>
          </SubmitButton>
        </PostForm>
      }
    />
  );
}
