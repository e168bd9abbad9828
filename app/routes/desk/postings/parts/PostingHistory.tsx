import { Timeline } from "~/components/data/Timeline";
import { useLocale, useWords } from "~/components/locale";
import type { PostingMove } from "~/domain/postings/moves";
import { clockTime, dayInRome, dayTile, mediumDate } from "~/text/format";

interface Step {
  at: Date;
  move: PostingMove;
  byRole: string;
  byName: string | null;
  reason: string | null;
  /** Findings as they were at that step. */
  findings: unknown;
}

/** What happened to a posting, newest on top: who, what, and the reason as the organisation read it. */
export function PostingHistory({ moves }: { moves: readonly Step[] }) {
  const locale = useLocale();
  const words = useWords();
  const { review } = words.postings;
  const items = [...moves].reverse().map((step, i) => {
    const { day, month } = dayTile(locale, step.at);
    const who = step.byName ?? (step.byRole === "member" ? review.member : review.system);
    const found =
      step.move === "submit" && Array.isArray(step.findings) ? review.findingsThen(step.findings.length) : null;
    return {
      key: String(i),
      day: `${day} ${month}`,
      year: dayInRome(step.at).slice(0, 4),
      dateTime: step.at.toISOString(),
      title: words.postings.terms.postingMoved[step.move],
      text: (
        <>
          {[`${who}, ${clockTime(locale, step.at)}`, found].filter(Boolean).join(" · ")}
          {step.reason !== null && (
            <>
              <br />
              {step.move === "extend"
                ? words.postings.manage.extendedTo(mediumDate(locale, step.reason))
                : step.move === "relist"
                  ? step.reason
                  : step.move === "submit"
                    ? review.wrote(step.reason)
                    : review.reasonWas(step.reason)}
            </>
          )}
        </>
      ),
    };
  });
  return <Timeline items={items} />;
}
