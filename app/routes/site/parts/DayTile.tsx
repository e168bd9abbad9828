import { classes } from "~/components/classes";
import { useLocale } from "~/components/locale";
import { dayTile, type When } from "~/text/format";

/** A leaf of the calendar: "gio 26 nov". The date in words stands beside it. */
export function DayTile({ when, big = false }: { when: When; big?: boolean }) {
  const { weekday, day, month } = dayTile(useLocale(), when);
  return (
    <div className={classes("day-tile", big && "day-tile-big")} aria-hidden="true">
      {weekday}
      <b>{day}</b>
      {month}
    </div>
  );
}
