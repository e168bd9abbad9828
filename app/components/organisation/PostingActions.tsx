import type { ReactNode } from "react";
import type { FormState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { useWords } from "~/components/locale";
import { CHOSEN_OUTCOMES, postingMovesOpen, type PostingMove, type PostingState } from "~/domain/postings/moves";

interface Props {
  state: PostingState;
  form: FormState;
  /** People who would get an answer at closing. */
  toAnswer: number;
}

type Plain = Extract<PostingMove, "take_back" | "pause" | "resume" | "archive">;
const PLAIN: readonly Plain[] = ["take_back", "resume", "pause", "archive"];

/** What the table of moves lets an organisation do now, each with what follows from it. */
export function PostingActions({ state, form, toAnswer }: Props) {
  const { terms, organisation: { posting } } = useWords();
  const open = postingMovesOpen(state, "member");
  const why: Record<Plain, string> = { take_back: posting.takeBackWhy, pause: posting.pauseWhy, resume: posting.resumeWhy, archive: posting.archiveWhy };
  return (
    <div>
      {PLAIN.filter((move) => open.includes(move)).map((move) => (
        <Line key={move} why={why[move]}><SubmitButton look="outline-primary" small name="move" value={move}>{terms.postingMove[move]}</SubmitButton></Line>
      ))}
      <Line why={posting.duplicateWhy}><SubmitButton look="outline-primary" small name="move" value="duplicate">{posting.duplicate}</SubmitButton></Line>
      {open.includes("close") && <Closing form={form} toAnswer={toAnswer} />}
    </div>
  );
}

function Line({ why, children }: { why: string; children: ReactNode }) {
  return <form method="post" className="action-line"><p>{why}</p>{children}</form>;
}

/** Closing asks how it went and says how many people are answered. */
function Closing({ form, toAnswer }: { form: FormState; toAnswer: number }) {
  const { terms, organisation: { posting } } = useWords();
  const outcome = form.field("outcome");
  return (
    <div className="action-line">
      <details open={outcome.error !== undefined}>
        <summary className="btn btn-sm btn-outline-danger">{terms.postingMove.close}</summary>
        <form method="post" noValidate className="step-form">
          <RadioGroup {...outcome} label={posting.outcome} hint={posting.closeWhy} layout="lines" options={CHOSEN_OUTCOMES.map((value) => ({ value, label: terms.closingOutcome[value] }))} />
          <p>{posting.closeAnswers(toAnswer)}</p>
          <SubmitButton name="move" value="close">{terms.postingMove.close}</SubmitButton>
        </form>
      </details>
    </div>
  );
}
