import { useLocale } from "~/components/locale";
import { weekdayName } from "~/text/format";

interface Props {
  hours: readonly { day: number; hours: string }[];
  /** 1 Monday … 7 Sunday; its row is set off. */
  today: number;
}

/** When the desk is open. */
export function Hours({ hours, today }: Props) {
  const locale = useLocale();
  return (
    <dl className="opening-hours">
      {hours.map(({ day, hours: open }) => (
        <div key={day} className={day === today ? "today" : undefined}>
          <dt>{weekdayName(locale, day)}</dt>
          <dd>{open}</dd>
        </div>
      ))}
    </dl>
  );
}
