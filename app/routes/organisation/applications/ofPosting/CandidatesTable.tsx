import { Badge } from "~/components/data/Badge";
import { Table } from "~/components/data/Table";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { isEnded } from "~/domain/applications/decide";
import { paths } from "~/paths";
import { relativeDay, shortDate } from "~/text/format";
import type { CandidateRow } from "./candidateList";
import { responsePromise } from "../parts/responsePromise";
import { APPLICATION_TONE } from "../../parts/stateTones";

/** Candidates as rows, each open one with a box to choose it; the form around it is the page's. */
export function CandidatesTable({ rows, now }: { rows: readonly CandidateRow[]; now: Date }) {
  const words = useWords();
  const locale = useLocale();
  const { candidates, answers } = words.applications;
  const { dashboard } = words.organisations;
  return (
    <Table
      stacked
      caption={candidates.table}
      captionHidden
      columns={[
        { label: candidates.person },
        { label: candidates.state },
        { label: candidates.received },
        { label: candidates.promise },
        { label: candidates.next },
      ]}
      rows={rows.map((row) => {
        const promise = responsePromise(row, { locale, words, now });
        const next = row.state === "sent" ? dashboard.actions.answer : candidates.open;
        return {
          key: row.id,
          cells: [
            <span key="name" className="choose-row">
              {isEnded(row.state) ? (
                <span className="choose-none" />
              ) : (
                <input
                  className="check-plain"
                  type="checkbox"
                  name="selected"
                  value={row.id}
                  aria-label={answers.select(row.name)}
                />
              )}
              <span>
                <LocalLink to={paths.organisation.application(row.id)}>{row.name}</LocalLink>
                {row.notes > 0 && <span className="meta">{candidates.noteCount(row.notes)}</span>}
              </span>
            </span>,
            <Badge key="state" tone={APPLICATION_TONE[row.state]}>
              {words.applications.terms.applicationStateDesk[row.state]}
            </Badge>,
            row.sentAt ? (
              <span key="sent">
                {shortDate(locale, row.sentAt)}
                <span className="meta">{relativeDay(locale, row.sentAt, now)}</span>
              </span>
            ) : (
              ""
            ),
            promise.late ? (
              <strong key="promise" className="queue-late">
                {promise.text}
              </strong>
            ) : (
              promise.text
            ),
            <LocalLink
              key="next"
              className="btn btn-sm btn-outline-primary"
              to={paths.organisation.application(row.id)}
            >
              {next}
              <span className="visually-hidden">{candidates.openOf(row.name)}</span>
            </LocalLink>,
          ],
        };
      })}
    />
  );
}
