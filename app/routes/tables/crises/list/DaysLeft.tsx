import { classes } from "~/components/classes";
import { useLocale, useWords } from "~/components/locale";
import { deadlineState } from "~/domain/crises/deadlines";
import { capitalised, daysUntil, dayTile, shortDate } from "~/text/format";

interface Props {
  title?: string | null;
  /** ISO date. */
  dueOn: string;
  now: Date;
}

/** "17 giorni", and under it what falls due and when. */
export function DaysLeft({ title, dueOn, now }: Props) {
  const locale = useLocale();
  const { crises } = useWords();
  const daysLeft = daysUntil(dueOn, now);
  return (
    <>
      <b className={classes("days-left", `days-${deadlineState({ metOn: null, daysLeft })}`)}>
        {capitalised(crises.daysLeft(daysLeft))}
      </b>
      <span className="meta">
        {[title, `${dayTile(locale, dueOn).weekday} ${shortDate(locale, dueOn)}`].filter(Boolean).join(", ")}
      </span>
    </>
  );
}
