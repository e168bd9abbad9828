import { StatTiles } from "~/components/data/StatTiles";
import { useWords } from "~/components/locale";
import { daysUntil } from "~/text/format";
import type { DayWork } from "./dayQueue";

/** How much waits in each queue, each figure a way to it. */
export function DayTiles({ now, late, reviews, confirm, proposals, organisations, flags, reports }: DayWork) {
  const words = useWords();
  const { day } = words.shell;
  const { feedback } = words;
  const oldest = late[0];
  const blocked = reviews.filter(({ findings }) => findings.some(({ level }) => level === "block")).length;
  const byPhone = confirm.rows.filter(({ email }) => email === null).length;
  return (
    <StatTiles
      label={day.tiles}
      tiles={[
        {
          value: late.length,
          label: day.late.title,
          to: "#late",
          note: oldest && day.late.note(day.late.days(-daysUntil(oldest.promisedOn, now))),
          tone: oldest && "late",
        },
        {
          value: reviews.length,
          label: day.review.title,
          to: "#review",
          note: blocked > 0 ? day.review.note(blocked) : undefined,
        },
        { value: reports.length, label: feedback.desk.title, to: "#reports" },
        {
          value: confirm.total,
          label: day.confirm.title,
          to: "#confirm",
          note: byPhone > 0 ? day.confirm.note(byPhone) : undefined,
        },
        {
          value: proposals.total,
          label: day.proposals.title,
          to: "#proposals",
          note: proposals.expiringToday > 0 ? day.proposals.note(proposals.expiringToday) : undefined,
        },
        { value: organisations.length, label: day.organisations.title, to: "#organisations" },
        { value: flags.total, label: day.flags.title, to: "#flags", note: day.flags.note },
      ]}
    />
  );
}
