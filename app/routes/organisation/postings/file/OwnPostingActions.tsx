import type { ReactNode } from "react";
import type { FormState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { openMoves } from "~/domain/lifecycle";
import {
  CHOSEN_OUTCOMES,
  pauseFacts,
  POSTING_MOVES,
  type PostingMove,
  type PostingState,
} from "~/domain/postings/moves";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  state: PostingState;
  form: FormState;
  /** People who would get an answer at closing. */
  toAnswer: number;
  /** When it was last said to hold: "3 giorni fa". */
  confirmed: string | null;
  /** The last day the extension offers, as it is typed. */
  offered: string;
  /** The desk does not stand for the organisation: it cannot go back online. */
  unverified: boolean;
  /** The desk paused it: its organisation asks for it back. */
  held: boolean;
}

type Plain = Extract<
  PostingMove,
  "refresh" | "take_back" | "pause" | "resume" | "ask_back" | "relist" | "duplicate" | "archive"
>;
const FIRST: readonly Plain[] = ["refresh", "resume", "ask_back"];
const THEN: readonly Plain[] = ["take_back", "pause", "relist", "duplicate", "archive"];

/** What the table of moves lets an organisation do now, each with what follows from it. */
export function OwnPostingActions({ state, form, toAnswer, confirmed, offered, unverified, held }: Props) {
  const { terms, manage: posting } = useWords().postings;
  const open = openMoves(POSTING_MOVES, { state, by: "member", has: pauseFacts("member", held) }).filter(
    (move) => !(unverified && (move === "resume" || move === "ask_back")),
  );
  const why: Record<Plain, string> = {
    refresh: [confirmed !== null && posting.lastConfirmed(confirmed), posting.refreshWhy].filter(Boolean).join(" "),
    take_back: posting.takeBackWhy,
    pause: posting.pauseWhy,
    resume: posting.resumeWhy,
    ask_back: posting.askBackWhy,
    relist: posting.relistWhy,
    duplicate: posting.duplicateWhy,
    archive: posting.archiveWhy,
  };
  const line = (move: Plain) =>
    open.includes(move) && (
      <Line key={move} why={why[move]}>
        <SubmitButton look="outline-primary" small name="move" value={move}>
          {terms.postingMove[move]}
        </SubmitButton>
      </Line>
    );
  return (
    <div>
      {FIRST.map(line)}
      {open.includes("extend") && (
        <Extending
          form={form}
          offered={offered}
          why={state === "paused" ? posting.extendPausedWhy : posting.extendWhy}
        />
      )}
      {THEN.map(line)}
      {open.includes("close") && <Closing form={form} toAnswer={toAnswer} />}
    </div>
  );
}

function Line({ why, children }: { why: string; children: ReactNode }) {
  return (
    <PostForm className="action-line">
      <p>{why}</p>
      {children}
    </PostForm>
  );
}

/** A new last day, thirty days on unless another is written. */
function Extending({ form, offered, why }: { form: FormState; offered: string; why: string }) {
  const { terms, manage: posting } = useWords().postings;
  const closesOn = form.field("closesOn");
  return (
    <div className="action-line">
      <p>{why}</p>
      <details open={closesOn.error !== undefined}>
        <summary className="btn btn-sm btn-outline-primary">{terms.postingMove.extend}</summary>
        <PostForm noValidate className="step-form">
          <TextField
            {...closesOn}
            value={closesOn.value ?? offered}
            label={posting.extendTo}
            hint={posting.extendHint}
            width="short"
            autoComplete="off"
          />
          <SubmitButton name="move" value="extend">
            {terms.postingMove.extend}
          </SubmitButton>
        </PostForm>
      </details>
    </div>
  );
}

/** Closing asks how it went and says how many people are answered. */
function Closing({ form, toAnswer }: { form: FormState; toAnswer: number }) {
  const { terms, manage: posting } = useWords().postings;
  const outcome = form.field("outcome");
  return (
    <div className="action-line">
      <details open={outcome.error !== undefined}>
        <summary className="btn btn-sm btn-outline-danger">{terms.postingMove.close}</summary>
        <PostForm noValidate className="step-form">
          <RadioGroup
            {...outcome}
            label={posting.outcome}
            hint={posting.closeWhy}
            layout="lines"
            options={CHOSEN_OUTCOMES.map((value) => ({ value, label: terms.closingOutcome[value] }))}
          />
          <p>{posting.closeAnswers(toAnswer)}</p>
          <SubmitButton name="move" value="close">
            {terms.postingMove.close}
          </SubmitButton>
        </PostForm>
      </details>
    </div>
  );
}
