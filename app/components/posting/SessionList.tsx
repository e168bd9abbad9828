import { useLocale } from "~/components/locale";
import type { Session } from "~/domain/postings/sessions";
import { capitalised, clockTime, longDate } from "~/text/format";

/** The single dates, one a line: "Giovedì 10 dicembre 2026, 9:00–13:00". */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const locale = useLocale();
  return (
    <ol className="session-list">
      {sessions.map(({ beginsAt, endsAt }) => (
        <li key={beginsAt}><time dateTime={beginsAt}>{capitalised(longDate(locale, new Date(beginsAt)))}, {clockTime(locale, new Date(beginsAt))}–{clockTime(locale, new Date(endsAt))}</time></li>
      ))}
    </ol>
  );
}
