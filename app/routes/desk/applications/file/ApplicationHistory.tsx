import { Timeline } from "~/components/data/Timeline";
import { useLocale, useWords } from "~/components/locale";
import { REJECTION_REASONS, type ApplicationMove, type ApplicationState } from "~/domain/applications/moves";
import { clockTime, dayInRome, shortDate } from "~/text/format";

interface Step {
  at: Date;
  move: ApplicationMove | "create";
  toState: ApplicationState;
  reason: string | null;
  message: string | null;
  deskNote: string | null;
  byRole: string;
  byName: string | null;
}

/** Every step with who made it, newest on top; desk notes included. */
export function ApplicationHistory({ steps }: { steps: readonly Step[] }) {
  const words = useWords();
  const { terms } = words.applications;
  const { one } = words.applications.desk;
  const locale = useLocale();
  const titleOf = ({ move, toState }: Step) =>
    move === "create" ? (toState === "proposed" ? one.proposed : one.created) : terms.applicationMoved[move];
  const textOf = ({ at, reason, message, deskNote, byName, byRole }: Step) => {
    const rejectionReason = REJECTION_REASONS.find((each) => each === reason);
    const who = byName ?? one.role[byRole] ?? byRole;
    return [
      `${clockTime(locale, at)}, ${who}`,
      rejectionReason ? terms.rejectionReasonDesk[rejectionReason] : reason,
      message === null ? null : one.toPerson(message),
      deskNote === null ? null : one.deskNote(deskNote),
    ]
      .filter(Boolean)
      .join(". ");
  };
  return (
    <section className="it-card" aria-labelledby="history">
      <div className="card-head">
        <h2 id="history">{one.history}</h2>
      </div>
      <div className="card-body">
        <Timeline
          items={steps.toReversed().map((step, i) => ({
            key: String(i),
            day: shortDate(locale, step.at),
            dateTime: dayInRome(step.at),
            title: titleOf(step),
            text: textOf(step),
          }))}
        />
      </div>
    </section>
  );
}
