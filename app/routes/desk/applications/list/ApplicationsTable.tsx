import { Badge } from "~/components/data/Badge";
import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { isEnded } from "~/domain/applications/decide";
import type { ApplicationOrigin, ApplicationState } from "~/domain/applications/moves";
import { addDays } from "~/domain/forms/days";
import type { ApplicationId } from "~/domain/ids";
import { formatCode } from "~/domain/postings/code";
import { paths } from "~/paths";
import { dayInRome, longDateTime, shortDate } from "~/text/format";

interface Row {
  id: ApplicationId;
  state: ApplicationState;
  origin: ApplicationOrigin;
  name: string;
  confirmedAt: Date | null;
  /** ISO date. */
  answerBy: string | null;
  sentAt: Date | null;
  firstAnswerAt: Date | null;
  interviewAt: Date | null;
  lastStepAt: Date;
  title: string;
  code: number;
  responseDays: number;
  organisationName: string;
}

/** The pipeline: who, for what, where it stands, what is awaited and since when. */
export function ApplicationsTable({ rows, today }: { rows: readonly Row[]; today: string }) {
  const words = useWords();
  const { terms } = words.applications;
  const { list } = words.applications.desk;
  const locale = useLocale();
  const awaited = (row: Row): { text: string; late: boolean } => {
    if (isEnded(row.state)) return { text: "", late: false };
    if (row.state === "proposed" && row.answerBy !== null) {
      const late = row.answerBy < today;
      return { text: (late ? list.answerLate : list.answerBy)(shortDate(locale, row.answerBy)), late };
    }
    if (row.confirmedAt === null) return { text: list.confirm, late: false };
    if (row.firstAnswerAt === null && row.sentAt !== null) {
      const due = addDays(dayInRome(row.sentAt), row.responseDays);
      return { text: (due < today ? list.orgLate : list.orgBy)(shortDate(locale, due)), late: due < today };
    }
    return {
      text: row.interviewAt === null ? list.nothing : list.interview(longDateTime(locale, row.interviewAt)),
      late: false,
    };
  };
  return (
    <div className="it-card">
      <Table
        stacked
        caption={list.caption}
        captionHidden
        columns={[
          { label: list.person },
          { label: list.posting },
          { label: list.state },
          { label: list.next },
          { label: list.since, numeric: true },
        ]}
        rows={rows.map((row) => {
          const { text, late } = awaited(row);
          return {
            key: row.id,
            cells: [
              <>
                <LocalLink to={paths.staff.application(row.id)}>{row.name}</LocalLink>
                <span className="meta">{terms.applicationOrigin[row.origin]}</span>
              </>,
              <>
                {row.title}
                <span className="meta">
                  {row.organisationName}, {formatCode(row.code)}
                </span>
              </>,
              <Badge
                tone={
                  row.state === "hired"
                    ? "open"
                    : isEnded(row.state)
                      ? "line"
                      : row.state === "proposed"
                        ? "amber"
                        : "blue"
                }
              >
                {terms.applicationStateDesk[row.state]}
              </Badge>,
              late ? <Badge tone="red">{text}</Badge> : text,
              shortDate(locale, row.lastStepAt),
            ],
          };
        })}
      />
    </div>
  );
}
