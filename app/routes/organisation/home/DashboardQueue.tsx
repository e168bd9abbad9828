import { Queue } from "~/components/data/Queue";
import { QueueRow } from "~/components/data/QueueRow";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { days, daysUntil, mediumDate, relativeDay, shortDate } from "~/text/format";
import type { Locale, Words } from "~/text/words";
import type { DashboardRow, Group } from "../parts/dashboardGroups";

interface Props {
  group: Group;
  rows: readonly DashboardRow[];
  now: Date;
}

/** One group of adverts: when, what, why, and the one thing to do next. */
export function DashboardQueue({ group, rows, now }: Props) {
  const { dashboard } = useWords().organisations;
  if (rows.length === 0) return null;
  return (
    <Queue id={group} title={group === "waiting" ? dashboard.answer : dashboard[group]} count={rows.length}>
      {rows.map((row) => (
        <Row key={row.id} group={group} row={row} now={now} />
      ))}
    </Queue>
  );
}

function Row({ group, row, now }: { group: Group; row: DashboardRow; now: Date }) {
  const locale = useLocale();
  const words = useWords();
  const { dashboard } = words.organisations;
  const { label, to } = nextOf(group, row, words);
  const title = row.title || dashboard.untitled;
  return (
    <QueueRow
      {...whenOf(group, row, { locale, now })}
      title={title}
      to={paths.organisation.posting(row.id)}
      why={[formatCode(row.code), whyOf(group, row, { locale, words, now })].join(", ")}
      action={
        <LocalLink className="btn btn-sm btn-outline-primary" to={to}>
          {label}
          <span className="visually-hidden">{dashboard.actionOn(title)}</span>
        </LocalLink>
      }
    />
  );
}

function nextOf(group: Group, { id, held }: DashboardRow, words: Words): { label: string; to: string } {
  const { actions } = words.organisations.dashboard;
  const { organisation } = paths;
  switch (group) {
    case "waiting":
      return { label: actions.answer, to: organisation.applications(id) };
    case "correct":
      return { label: actions.correct, to: organisation.details(id) };
    case "drafts":
      return { label: actions.go, to: organisation.details(id) };
    case "expiring":
      return { label: actions.decide, to: organisation.posting(id) };
    case "paused":
      return { label: held ? actions.look : actions.resume, to: organisation.posting(id) };
    case "closed":
      return { label: actions.again, to: `${organisation.newPosting()}?come=${id}` };
    case "live":
    case "review":
      return { label: actions.look, to: organisation.posting(id) };
  }
}

interface Reader {
  locale: Locale;
  now: Date;
}

function whenOf(
  group: Group,
  row: DashboardRow,
  { locale, now }: Reader,
): { when: string; whenNote?: string; late?: boolean } {
  if (group === "waiting" && row.answerBy)
    return {
      when: relativeDay(locale, row.answerBy, now),
      whenNote: shortDate(locale, row.answerBy),
      late: daysUntil(row.answerBy, now) < 0,
    };
  if ((group === "expiring" || group === "live") && row.closesOn)
    return {
      when: relativeDay(locale, row.closesOn, now),
      whenNote: shortDate(locale, row.closesOn),
      late: group === "expiring",
    };
  const day = group === "closed" ? (row.closedAt ?? row.updatedAt) : row.updatedAt;
  return { when: relativeDay(locale, day, now), whenNote: shortDate(locale, day) };
}

function whyOf(group: Group, row: DashboardRow, { locale, words, now }: Reader & { words: Words }): string {
  const { dashboard } = words.organisations;
  const candidates = dashboard.candidates(row.openApplications);
  switch (group) {
    case "waiting": {
      const promise =
        row.answerBy &&
        (daysUntil(row.answerBy, now) < 0
          ? dashboard.overdueBy(days(locale, -daysUntil(row.answerBy, now)))
          : dashboard.promisedBy(mediumDate(locale, row.answerBy)));
      return [dashboard.waitingHere(row.waiting), promise].filter(Boolean).join(", ");
    }
    case "correct":
      return dashboard.deskAsks;
    case "review":
      return dashboard.deskLooks;
    case "expiring":
    case "live":
      return [row.closesOn && dashboard.closes(relativeDay(locale, row.closesOn, now)), candidates]
        .filter(Boolean)
        .join(", ");
    case "closed":
      return row.closedAt ? dashboard.closedOn(mediumDate(locale, row.closedAt)) : candidates;
    case "paused":
      return candidates;
    case "drafts":
      return dashboard.changed(relativeDay(locale, row.updatedAt, now));
  }
}
