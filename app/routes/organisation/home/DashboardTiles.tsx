import { StatTiles } from "~/components/data/StatTiles";
import { useLocale, useWords } from "~/components/locale";
import { paths } from "~/paths";
import { days, relativeDay } from "~/text/format";
import type { DashboardRow } from "../parts/dashboardGroups";
import { isInList, OWN_LIST_KEYS, OWN_LISTS, type OwnList } from "../parts/ownList";

interface Props {
  postings: readonly DashboardRow[];
  /** Who waits for a first answer, how many of them past the promise, and the day of the next promise (ISO). */
  toAnswer: { waiting: number; late: number; next: string | null };
  /** The real time of a first answer; null while there are too few. */
  medianDays: number | null;
  now: Date;
}

/** The day in figures, each leading to its list. */
export function DashboardTiles({ postings, toAnswer: { waiting, late, next }, medianDays, now }: Props) {
  const locale = useLocale();
  const { dashboard } = useWords().organisations;
  const { organisation } = paths;
  const listed = (key: OwnList) => {
    const value = postings.filter((row) => isInList(row, key, now)).length;
    const tone =
      value === 0
        ? undefined
        : key === "correct"
          ? ("late" as const)
          : key === "expiring"
            ? ("clock" as const)
            : undefined;
    return {
      value,
      label: dashboard[key],
      note: key === "expiring" ? dashboard.expiringNote : undefined,
      to: organisation.postings({ stato: OWN_LISTS[key] }),
      tone,
    };
  };
  return (
    <StatTiles
      label={dashboard.tiles}
      tiles={[
        {
          value: waiting,
          label: dashboard.toAnswer,
          note: next !== null && late === 0 ? dashboard.nextPromise(relativeDay(locale, next, now)) : undefined,
          to: organisation.candidates(),
          tone: waiting > 0 && late === 0 ? "clock" : undefined,
        },
        {
          value: late,
          label: dashboard.lateAnswers,
          note: late === 0 ? dashboard.lateNone : undefined,
          to: organisation.candidates({ quali: "in-ritardo" }),
          tone: late > 0 ? "late" : undefined,
        },
        ...OWN_LIST_KEYS.map(listed),
        {
          value: medianDays === null ? "–" : days(locale, medianDays),
          label: dashboard.typicalAnswer,
          note: medianDays === null ? dashboard.typicalFew : undefined,
          to: organisation.statistics(),
        },
      ]}
    />
  );
}
