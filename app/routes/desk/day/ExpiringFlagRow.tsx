import { fullName } from "~/domain/people/fullName";
import { QueueRow } from "~/components/data/QueueRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { dayMonth, relativeDay } from "~/text/format";
import type { FlagRow } from "./dayQueue";

/** A flag whose term is near: look at the facts again, renew it or let it go. */
export function ExpiringFlagRow({ row, now }: { row: FlagRow; now: Date }) {
  const locale = useLocale();
  const words = useWords();
  const { flags } = words.shell.day;
  const name = fullName(row);
  return (
    <QueueRow
      when={relativeDay(locale, row.expiresOn, now)}
      whenNote={flags.until(dayMonth(locale, row.expiresOn))}
      title={name}
      to={paths.staff.person(row.personId)}
      why={`${words.flags.terms.flagKind[row.kind]}. ${row.basis}`}
      action={
        <LocalLink className="btn btn-outline-primary btn-sm" to={paths.staff.person(row.personId)}>
          {flags.action}
          <span className="visually-hidden"> {name}</span>
        </LocalLink>
      }
    />
  );
}
