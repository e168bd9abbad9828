import { QueueRow } from "~/components/data/QueueRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { dayMonth, relativeDay } from "~/text/format";
import type { OrganisationRow } from "./dayQueue";

/** An organisation nobody has looked at yet, and what waits for that. */
export function PendingOrganisationRow({ row, now }: { row: OrganisationRow; now: Date }) {
  const locale = useLocale();
  const words = useWords();
  const { organisations } = words.shell.day;
  return (
    <QueueRow
      when={relativeDay(locale, row.createdAt, now)}
      whenNote={organisations.registered(dayMonth(locale, row.createdAt))}
      title={row.comuneName === null ? row.name : `${row.name}, ${row.comuneName}`}
      to={paths.staff.organisation(row.id)}
      why={`${words.organisations.terms.organisationKind[row.kind]}. ${row.inReview ? organisations.inReview(row.inReview) : organisations.noPostings}`}
      action={
        <LocalLink className="btn btn-outline-primary btn-sm" to={paths.staff.organisation(row.id)}>
          {organisations.action}
          <span className="visually-hidden"> {row.name}</span>
        </LocalLink>
      }
    />
  );
}
