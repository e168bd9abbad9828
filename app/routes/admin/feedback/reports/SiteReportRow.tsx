import type { FormState } from "~/components/forms/formState";
import { fieldId } from "~/components/forms/fieldId";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { useLocale, useWords } from "~/components/locale";
import type { ReportReason } from "~/domain/feedback/reports";
import { shortDate } from "~/text/format";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  report: {
    id: string;
    reason: ReportReason;
    words: string | null;
    page: string | null;
    locale: string;
    createdAt: Date;
    answeredAt: Date | null;
    waits: boolean;
  };
  /** What was typed, when it was this row that came back. */
  form: FormState | null;
}

/** One report of the site, with its answer in a closed part. */
export function SiteReportRow({ report, form }: Props) {
  const locale = useLocale();
  const { admin, reasonOf } = useWords().feedback;
  const open = report.answeredAt === null;
  return (
    <li className="queue-row">
      <span className="queue-when">
        {shortDate(locale, report.createdAt)}
        <small>
          {report.answeredAt === null
            ? report.waits
              ? admin.waits
              : ""
            : admin.closed(shortDate(locale, report.answeredAt))}
        </small>
      </span>
      <div className="queue-what">
        <p className="queue-title">{reasonOf(report.reason)}</p>
        <p className="written" lang={report.locale}>
          {report.words}
        </p>
        {report.page !== null && <p className="queue-why">{admin.on(report.page)}</p>}
        {open && (
          <details open={form !== null}>
            <summary>{admin.close}</summary>
            <PostForm noValidate>
              <input type="hidden" name="id" value={report.id} />
              <TextArea
                {...(form?.field("note") ?? { name: "note" })}
                id={form === null ? `${fieldId("note")}-${report.id}` : undefined}
                label={admin.note}
                optional
                rows={3}
              />
              <SubmitButton small>{admin.close}</SubmitButton>
            </PostForm>
          </details>
        )}
      </div>
    </li>
  );
}
