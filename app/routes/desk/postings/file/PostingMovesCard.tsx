import { RadioGroup } from "~/components/forms/RadioGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import type { FormState } from "~/components/forms/formState";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { DESK_MOVES, type DeskMove } from "~/domain/postings/moveForm";
import { openMoves } from "~/domain/lifecycle";
import { CHOSEN_OUTCOMES, pauseFacts, POSTING_MOVES, type PostingState } from "~/domain/postings/moves";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  posting: { state: PostingState };
  form: FormState;
  /** The last day an extension offers, as it is typed. */
  offered: string;
}

/** The steps open from here, by the table of moves. */
export function PostingMovesCard({ posting, form, offered }: Props) {
  const words = useWords();
  const postings = words.postings.desk;
  const open = openMoves(POSTING_MOVES, { state: posting.state, by: "operator", has: pauseFacts("operator", false) });
  const moves = DESK_MOVES.filter(
    (move) => open.includes(move) && !(move === "pause_by_desk" && posting.state === "paused"),
  );
  return (
    <section className="it-card" aria-labelledby="moves">
      <div className="card-head">
        <h2 id="moves">{postings.moves}</h2>
      </div>
      {moves.length === 0 && (
        <div className="card-body">
          <p>{postings.noMoves}</p>
        </div>
      )}
      {moves.map((move) =>
        move === "close" ? (
          <Closing key={move} form={form} />
        ) : move === "extend" ? (
          <Extending key={move} form={form} offered={offered} />
        ) : move === "pause_by_desk" ? (
          <Pausing key={move} form={form} />
        ) : (
          <Plain key={move} move={move} />
        ),
      )}
    </section>
  );
}

function Plain({ move }: { move: Exclude<DeskMove, "close" | "extend" | "pause_by_desk"> }) {
  const postings = useWords().postings.desk;
  return (
    <PostForm className="card-body">
      <SubmitButton look="outline-primary" name="move" value={move}>
        {postings[move]}
      </SubmitButton>
      {move === "refresh" && <p className="meta mt-2">{postings.refreshNote}</p>}
    </PostForm>
  );
}

function Pausing({ form }: { form: FormState }) {
  const postings = useWords().postings.desk;
  return (
    <details className="verdict-block" open={form.has("move", "pause_by_desk")}>
      <summary>{postings.pause_by_desk}</summary>
      <PostForm noValidate>
        <input type="hidden" name="move" value="pause_by_desk" />
        <TextArea
          {...form.field("reason")}
          label={postings.pauseReason}
          hint={postings.pauseReasonHint}
          rows={3}
          maxLength={2000}
        />
        <p className="meta">{postings.pauseNote}</p>
        <SubmitRow plain>
          <SubmitButton look="outline-danger">{postings.pause_by_desk}</SubmitButton>
        </SubmitRow>
      </PostForm>
    </details>
  );
}

function Extending({ form, offered }: { form: FormState; offered: string }) {
  const postings = useWords().postings.desk;
  const closesOn = form.field("closesOn");
  return (
    <details className="verdict-block" open={form.has("move", "extend")}>
      <summary>{postings.extend}</summary>
      <PostForm noValidate>
        <input type="hidden" name="move" value="extend" />
        <TextField
          {...closesOn}
          value={closesOn.value ?? offered}
          label={postings.extendTo}
          width="short"
          autoComplete="off"
        />
        <SubmitRow plain>
          <SubmitButton look="outline-primary">{postings.extend}</SubmitButton>
        </SubmitRow>
      </PostForm>
    </details>
  );
}

function Closing({ form }: { form: FormState }) {
  const words = useWords();
  const postings = words.postings.desk;
  const tried = form.has("move", "close");
  const outcome = form.field("outcome");
  return (
    <details className="verdict-block" open={tried}>
      <summary>{postings.closeTitle}</summary>
      <PostForm noValidate>
        <input type="hidden" name="move" value="close" />
        <RadioGroup
          {...outcome}
          label={postings.outcomeLabel}
          options={CHOSEN_OUTCOMES.map((value) => ({ value, label: words.postings.terms.closingOutcome[value] }))}
        />
        <p className="meta">{postings.closeNote}</p>
        <SubmitRow plain>
          <SubmitButton look="outline-danger">{postings.close}</SubmitButton>
        </SubmitRow>
      </PostForm>
    </details>
  );
}
