import { Callout } from "~/components/data/Callout";
import { LocalLink, useWords } from "~/components/locale";
import { formatCode } from "~/domain/postings/code";
import type { PostingId } from "~/domain/ids";
import { isHolding, PAUSES, type PostingState } from "~/domain/postings/moves";
import { paths } from "~/paths";
import type { PostingStep } from "./OwnPostingHistory";

interface Relative {
  id: PostingId;
  code: number;
}

interface Props {
  state: PostingState;
  steps: readonly PostingStep[];
  /** The desk does not stand for the organisation. */
  unverified: boolean;
  /** What was just done, and how many people were answered by it. */
  done: { move: string; answered: number } | null;
  relatives: { from: Relative | null; next: Relative | null };
  overrules: readonly { key: string; excerpt: string; reason: string }[];
}

/** What an organisation must know of its advert before anything else: what was just done, what the desk asks, why it is paused. */
export function PostingNotices({ state, steps, unverified, done, relatives, overrules }: Props) {
  const text = useWords().postings.manage;
  const returned = steps.findLast(({ move }) => move === "request_changes" || move === "refuse");
  const pause =
    state === "paused"
      ? steps.findLast(({ toState, move }) => toState === "paused" && PAUSES.includes(move))
      : undefined;
  return (
    <>
      {done !== null && <Done state={state} done={done} />}
      {state === "changes_requested" && returned && (
        <Callout tone="amber" title={text.correctTitle}>
          <p className="own-words">{returned.reason}</p>
        </Callout>
      )}
      {state === "archived" && returned?.move === "refuse" && (
        <Callout tone="red" title={text.refusedTitle}>
          <p className="own-words">{returned.reason}</p>
        </Callout>
      )}
      {pause?.move === "pause_stale" && (
        <Callout tone="amber" icon="clock" title={text.pausedStaleTitle}>
          <p>{text.pausedStale}</p>
        </Callout>
      )}
      {pause?.move === "pause_unverified" && (
        <Callout tone="red" title={text.pausedUnverifiedTitle}>
          <p className="own-words">{pause.reason}</p>
          <p>{text.pausedUnverified}</p>
        </Callout>
      )}
      {isHolding(pause?.move) && (
        <Callout tone="red" title={text.pausedByDeskTitle}>
          {pause?.reason && <p className="own-words">{pause.reason}</p>}
          <p>{text.pausedByDesk}</p>
        </Callout>
      )}
      {pause && unverified && pause.move !== "pause_unverified" && (
        <Callout tone="amber" title={text.unverifiedTitle}>
          <p>{text.unverified}</p>
        </Callout>
      )}
      {relatives.from && (
        <p>
          <LocalLink to={paths.organisation.posting(relatives.from.id)}>
            {text.relistedFrom(formatCode(relatives.from.code))}
          </LocalLink>
        </p>
      )}
      {relatives.next && (
        <p>
          <LocalLink to={paths.organisation.posting(relatives.next.id)}>
            {text.relistedAs(formatCode(relatives.next.code))}
          </LocalLink>
        </p>
      )}
      {overrules.length > 0 && (
        <Callout title={text.overruled}>
          <ul className="plain-list">
            {overrules.map(({ key, excerpt, reason }) => (
              <li key={key}>{text.overruledLine(excerpt, reason)}</li>
            ))}
          </ul>
        </Callout>
      )}
    </>
  );
}

function Done({ state, done: { move, answered } }: { state: PostingState; done: { move: string; answered: number } }) {
  const text = useWords().postings.manage;
  const message =
    move === "submit" && state === "in_review"
      ? text.sent
      : move === "close" && state === "closed"
        ? text.closedNow(answered)
        : move in text.doneNow
          ? text.doneNow[move as keyof typeof text.doneNow]
          : null;
  return message === null ? null : (
    <Callout tone="open" announce>
      <p>{message}</p>
    </Callout>
  );
}
