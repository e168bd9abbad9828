import { StatTiles } from "~/components/data/StatTiles";
import { useLocale, useWords } from "~/components/locale";
import type { Tier } from "~/domain/access/tiers";
import { capitalised, daysUntil, longDate } from "~/text/format";

/** A deadline as the file shows it. */
export interface ShownDeadline {
  id: string;
  title: string;
  law: string | null;
  /** ISO dates. */
  dueOn: string;
  metOn: string | null;
  tier: Tier;
}

interface Props {
  crisis: { workersDirect: number; workersSupply: number; jobsAtRisk: number };
  deadlines: readonly ShownDeadline[];
  now: Date;
}

/** Workers, jobs at risk and the deadline that comes first. */
export function CrisisNumbers({ crisis, deadlines, now }: Props) {
  const locale = useLocale();
  const { crises } = useWords();
  const { file } = crises;
  const next = deadlines.find(({ metOn }) => metOn === null);
  const days = next && daysUntil(next.dueOn, now);
  return (
    <StatTiles
      label={file.tiles}
      tiles={[
        {
          value: crisis.workersDirect,
          label: file.workers,
          note: crisis.workersSupply > 0 ? file.supply(crisis.workersSupply) : file.noSupply,
        },
        { value: crisis.jobsAtRisk, label: file.atRisk, note: file.of(crisis.workersDirect + crisis.workersSupply) },
        next === undefined || days === undefined
          ? { value: file.noNext, label: file.next, note: file.noNextNote }
          : {
              value: capitalised(crises.daysLeft(days)),
              label: next.title,
              note: [longDate(locale, next.dueOn), next.law].filter(Boolean).join(". "),
              tone: days < 0 ? "late" : "clock",
              to: "#deadlines",
            },
      ]}
    />
  );
}
