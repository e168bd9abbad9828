import type { FormState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { MESSAGE_MAX } from "~/domain/applications/forms";
import { openMoves } from "~/domain/lifecycle";
import { APPLICATION_MOVES, type ApplicationState, REJECTION_REASONS } from "~/domain/applications/moves";
import { SeenValues } from "~/components/forms/SeenValues";
import { firstText } from "~/domain/forms/fieldReader";
import type { FormValues } from "~/domain/forms/formValues";
import { PostForm } from "~/components/forms/PostForm";

/** The steps an organisation makes, in the order its buttons are shown. */
export const MEMBER_MOVES = ["contact", "interview", "offer", "hire", "reject"] as const;
export type MemberMoveKey = (typeof MEMBER_MOVES)[number];

interface Interview {
  isSet: boolean;
  version: number;
  values: FormValues;
}

interface Props {
  state: ApplicationState;
  form: FormState;
  /** The interview that is set, as the form shows it, and the row's version. */
  interview: Interview;
  /** The move that was tried and must be put right. */
  tried: string | null;
}

/** The steps open to an organisation now, each a form of its own. */
export function CandidateMoves({ state, form, interview, tried }: Props) {
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
              {move === "interview" && interview.isSet ? candidates.moveInterview : candidates.moves[move]}
            </summary>
            <Step move={move} form={tried === move ? form : null} interview={interview} />
          </details>
        </div>
      ))}
    </div>
  );
}

interface StepProps {
  move: MemberMoveKey;
  form: FormState | null;
  interview: Interview;
}

function Step({ move, form, interview }: StepProps) {
  const { terms, candidates } = useWords().applications;
  const field = (name: string) => ({
    ...(form?.field(name) ?? { name, value: firstText(interview.values[name]), error: undefined }),
    ...(form ? {} : { id: `f-${name}-${move}` }),
  });
  return (
    <PostForm noValidate className="step-form">
      {move === "interview" && <SeenValues version={interview.version} values={interview.values} />}
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
          {move === "interview" && interview.isSet ? candidates.moveInterview : candidates.moves[move]}
        </SubmitButton>
      </p>
    </PostForm>
  );
}
