import { useLocale, useWords } from "~/components/locale";
import type { Session } from "~/domain/postings/sessions";
import { capitalised, clockTime, longDate } from "~/text/format";

/** More dates than these are folded: a course of forty lessons must not push the form off the page. */
const IN_SIGHT = 5;

/** The single dates, one a line: "Giovedì 10 dicembre 2026, 9:00–13:00". */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const { facts } = useWords().postings;
  const folded = sessions.length > IN_SIGHT + 2 ? sessions.slice(IN_SIGHT) : [];
  return (
    <>
      <Dates sessions={folded.length > 0 ? sessions.slice(0, IN_SIGHT) : sessions} first={1} />
      {folded.length > 0 && (
        <details className="more-sessions">
          <summary>{facts.otherDates(folded.length)}</summary>
          <Dates sessions={folded} first={IN_SIGHT + 1} />
        </details>
      )}
    </>
  );
}

function Dates({ sessions, first }: { sessions: readonly Session[]; first: number }) {
  const locale = useLocale();
  return (
    <ol className="session-list" start={first}>
      {sessions.map(({ beginsAt, endsAt }) => (
        <li key={beginsAt}>
          <time dateTime={beginsAt}>
            {capitalised(longDate(locale, new Date(beginsAt)))}, {clockTime(locale, new Date(beginsAt))}–
            {clockTime(locale, new Date(endsAt))}
          </time>
        </li>
      ))}
    </ol>
  );
}
