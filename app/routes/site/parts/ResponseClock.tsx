import { classes } from "~/components/classes";
import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";

interface Props {
  /** Days promised. */
  responseDays: number;
  /** The organisation's real median in days; null until it has answered enough people. */
  medianDays: number | null;
}

/** How long an answer takes: the real time, or the promise; both, in amber, when the real one is longer. */
export function ResponseClock({ responseDays, medianDays }: Props) {
  const posting = useWords().postings.card;
  const late = medianDays !== null && medianDays > responseDays;
  return (
    <span className={classes("promise", late && "promise-late")}>
      <Icon name="clock" size="sm" />
      {late ? (
        <span>
          {posting.firstAnswer} <strong>{posting.days(medianDays)}</strong>, {posting.slowerThan(responseDays)}
        </span>
      ) : (
        <strong>{medianDays === null ? posting.promises(responseDays) : posting.answersIn(medianDays)}</strong>
      )}
    </span>
  );
}
