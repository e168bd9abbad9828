import { Timeline } from "~/components/data/Timeline";
import { useLocale, useWords } from "~/components/locale";
import type { PostingMove, PostingState } from "~/domain/postings/moves";
import { clockTime, mediumDate } from "~/text/format";
import { timelineDay } from "../../parts/timelineDay";

export interface PostingStep {
  at: Date;
  move: PostingMove;
  toState: PostingState;
  reason: string | null;
  /** "operator", "member", "system". */
  byRole: string;
  byName: string | null;
}

/** What happened to an advert, newest first: what changed in review, why, who and when. */
export function OwnPostingHistory({ steps, createdAt }: { steps: readonly PostingStep[]; createdAt: Date }) {
  const locale = useLocale();
  const { terms, manage: posting } = useWords().postings;
  const side = (role: string) => (role === "operator" || role === "system" ? posting.by[role] : posting.by.member);
  const wordsOf = ({ move, reason }: PostingStep) =>
    move === "extend" && reason
      ? posting.extendedTo(mediumDate(locale, reason))
      : move === "relist"
        ? reason
        : `«${reason}»`;
  const when = (at: Date) => ({ ...timelineDay(locale, at), dateTime: at.toISOString() });
  const items = steps.map((step, at) => ({
    key: String(at),
    ...when(step.at),
    title: terms.postingMoved[step.move],
    text: (
      <>
        {step.byName ? posting.byName(step.byName, side(step.byRole)) : side(step.byRole)}, {clockTime(locale, step.at)}
        {step.reason && (
          <>
            <br />
            {wordsOf(step)}
          </>
        )}
      </>
    ),
  }));
  return <Timeline items={[...items.toReversed(), { key: "created", ...when(createdAt), title: posting.created }]} />;
}
