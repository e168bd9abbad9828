import type { FormState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { MESSAGE_MAX } from "~/domain/applications/forms";
import { openMoves } from "~/domain/lifecycle";
import { APPLICATION_MOVES, type ApplicationState, REJECTION_REASONS } from "~/domain/applications/moves";
import { PostForm } from "~/components/forms/PostForm";

/** The steps an organisation makes, in the order its buttons are shown. */
export const MEMBER_MOVES = ["contact", "interview", "offer", "hire", "reject"] as const;
export type MemberMoveKey = (typeof MEMBER_MOVES)[number];

interface Props {
  state: ApplicationState;
  form: FormState;
  /** The move that was tried and must be put right. */
  tried: string | null;
}

/** The steps open to an organisation now, each a form of its own. */
export function CandidateMoves({ state, form, tried }: Props) {
  const { candidates } = useWords().applications;
  const open = openMoves(APPLICATION_MOVES, { state, by: "member" }).filter((move): move is MemberMoveKey =>
    (MEMBER_MOVES as readonly string[]).includes(move),
  );
  return (
    <div>
      {open.map((move) => (
        <div className="action-line" key={move}>
          <p>{candidates.why[move]}</p>
          <details open={tried === move}>
            <summary className={`btn btn-sm btn-outline-${move === "reject" ? "danger" : "primary"}`}>
              {candidates.moves[move]}
            </summary>
            <Step move={move} form={tried === move ? form : null} />
          </details>
        </div>
      ))}
    </div>
  );
}

function Step({ move, form }: { move: MemberMoveKey; form: FormState | null }) {
  const { terms, candidates } = useWords().applications;
  const field = (name: string) => ({
    ...(form?.field(name) ?? { name, value: undefined, error: undefined }),
    ...(form ? {} : { id: `f-${name}-${move}` }),
  });
  return (
    <PostForm noValidate className="step-form">
      {move === "interview" && (
        <TextField
          {...field("interviewAt")}
          label={candidates.interviewAt}
          hint={candidates.interviewAtHint}
          autoComplete="off"
        />
      )}
      {move === "interview" && (
        <TextField
          {...field("interviewPlace")}
          label={candidates.interviewPlace}
          hint={candidates.interviewPlaceHint}
          autoComplete="off"
        />
      )}
      {move === "reject" && (
        <SelectField
          {...field("reason")}
          label={candidates.reason}
          options={REJECTION_REASONS.map((reason) => ({ value: reason, label: terms.rejectionReasonDesk[reason] }))}
        />
      )}
      {move !== "contact" && (
        <TextArea
          {...field("message")}
          label={candidates.message}
          hint={candidates.messageHint}
          rows={3}
          maxLength={MESSAGE_MAX}
          optional
        />
      )}
      <p>
        <SubmitButton name="move" value={move}>
          {candidates.moves[move]}
        </SubmitButton>
      </p>
    </PostForm>
  );
}
