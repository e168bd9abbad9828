import { useLocale, useWords } from "~/components/locale";
import { Ticks } from "~/components/posting/Ticks";
import type { ApplicationState } from "~/domain/applications/moves";
import { addDays } from "~/domain/forms/days";
import { dayInRome, longDate } from "~/text/format";

interface Props {
  application: {
    state: ApplicationState;
    email: string | null;
    confirmedAt: Date | null;
    sentAt: Date | null;
    firstAnswerAt: Date | null;
    /** The organisation's promise, in days from the arrival. */
    responseDays: number;
  };
  /** ISO date. */
  today: string;
}

/** What happens next with an application under way: by which day an answer was promised, and how the news comes. */
export function ApplicationAnswerTime({ application, today }: Props) {
  const locale = useLocale();
  const { status } = useWords().applications.apply;
  const promise = promiseDay(application);
  if (!["sent", "in_touch", "interview"].includes(application.state) || !application.confirmedAt || !promise)
    return null;
  const answered = application.firstAnswerAt !== null;
  const late = !answered && promise < today;
  return (
    <section className="block" aria-labelledby="next">
      <h2 id="next">{status.next}</h2>
      <Ticks
        icon="clock"
        items={[
          ...(answered
            ? []
            : [late ? status.late(longDate(locale, promise)) : status.promise(longDate(locale, promise))]),
          application.email ? status.mails : status.calls,
        ]}
      />
    </section>
  );
}

/** The last day of the promise, ISO date: the organisation's days, counted from the arrival. */
function promiseDay({ sentAt, responseDays }: { sentAt: Date | null; responseDays: number }): string | null {
  return sentAt ? addDays(dayInRome(sentAt), responseDays) : null;
}
