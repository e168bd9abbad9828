import { SubmitButton } from "~/components/forms/SubmitButton";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { isEnded } from "~/domain/applications/decide";
import { APPLICATION_MOVES } from "~/domain/applications/moves";
import { openMoves } from "~/domain/lifecycle";
import { paths } from "~/paths";
import { number, relativeDay } from "~/text/format";
import { MEMBER_MOVES, type MemberMoveKey } from "../parts/CandidateMoves";
import type { CandidateRow } from "./candidateList";
import { responsePromise } from "../parts/responsePromise";
import { PostForm } from "~/components/forms/PostForm";

const COLUMNS = ["sent", "in_touch", "interview", "offered", "hired", "ended"] as const;
type Column = (typeof COLUMNS)[number];
/** Steps that ask for nothing more: the button makes them here. */
const AT_ONCE: readonly MemberMoveKey[] = ["contact", "offer", "hire"];

const columnOf = ({ state }: CandidateRow): Column =>
  state === "hired" ? "hired" : isEnded(state) || state === "proposed" ? "ended" : (state as Column);

/** Candidates by stage, side by side; what a drag would do elsewhere are buttons here. */
export function CandidateColumns({ rows, now }: { rows: readonly CandidateRow[]; now: Date }) {
  const { candidates } = useWords().applications;
  const locale = useLocale();
  return (
    // A keyboard must be able to scroll it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="stage-columns" aria-label={candidates.table} tabIndex={0}>
      {COLUMNS.map((column) => {
        const here = rows.filter((row) => columnOf(row) === column);
        return (
          <section key={column} className="stage-column" aria-labelledby={`column-${column}`}>
            <h2 id={`column-${column}`}>
              {candidates.column[column]} <b>{number(locale, here.length)}</b>
            </h2>
            {here.length === 0 ? (
              <p className="stage-empty">{candidates.columnEmpty}</p>
            ) : (
              <ul>
                {here.map((row) => (
                  <li key={row.id}>
                    <Card row={row} now={now} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </section>
  );
}

function Card({ row, now }: { row: CandidateRow; now: Date }) {
  const words = useWords();
  const locale = useLocale();
  const { candidates } = words.applications;
  const promise = responsePromise(row, { locale, words, now });
  const open = openMoves(APPLICATION_MOVES, { state: row.state, by: "member" }).filter(
    (move): move is MemberMoveKey => (MEMBER_MOVES as readonly string[]).includes(move) && move !== row.state,
  );
  const label = (move: MemberMoveKey) => (
    <>
      {candidates.moves[move]}
      <span className="visually-hidden">{candidates.openOf(row.name)}</span>
    </>
  );
  return (
    <article className="it-card stage-card">
      <h3>
        <LocalLink to={paths.organisation.application(row.id)}>{row.name}</LocalLink>
      </h3>
      <p className="meta">
        {row.sentAt && relativeDay(locale, row.sentAt, now)}
        {row.state === "sent" && row.firstAnswerAt === null && (
          <>, {promise.late ? <strong className="queue-late">{promise.text}</strong> : promise.text}</>
        )}
        {isEnded(row.state) && row.state !== "hired" && (
          <>, {words.applications.terms.applicationStateDesk[row.state].toLocaleLowerCase(locale)}</>
        )}
        {row.notes > 0 && <>, {candidates.noteCount(row.notes)}</>}
      </p>
      {open.length > 0 && (
        <PostForm className="stage-moves">
          <input type="hidden" name="application" value={row.id} />
          {open.map((move) =>
            AT_ONCE.includes(move) ? (
              <SubmitButton key={move} small look="outline-primary" name="move" value={move}>
                {label(move)}
              </SubmitButton>
            ) : (
              <LocalLink
                key={move}
                className={`btn btn-sm btn-outline-${move === "reject" ? "danger" : "primary"}`}
                to={`${paths.organisation.application(row.id)}?passo=${move}#answer`}
              >
                {label(move)}
              </LocalLink>
            ),
          )}
        </PostForm>
      )}
    </article>
  );
}
