import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { MESSAGE_MAX } from "~/domain/applications/forms";
import { needsReason } from "~/domain/lifecycle";
import { APPLICATION_MOVES, REJECTION_REASONS, type ApplicationMove } from "~/domain/applications/moves";
import type { CardForm, CardForms } from "~/components/forms/cardForm";
import { SeenValues } from "~/components/forms/SeenValues";
import { firstText } from "~/domain/forms/fieldReader";
import type { FormValues } from "~/domain/forms/formValues";
import { PostForm } from "~/components/forms/PostForm";

/** Moves that end the way without a yes. */
const ENDING: readonly ApplicationMove[] = ["reject", "decline", "withdraw", "refuse_offer"];

interface Props {
  moves: readonly ApplicationMove[];
  forms: CardForms;
  /** The interview that is set, as the form shows it, and the row's version. */
  interview: { isSet: boolean; version: number; values: FormValues };
}

/** Every step allowed now, each a small form that opens under its name. */
export function MoveForms({ moves, forms, interview }: Props) {
  const words = useWords();
  const { terms } = words.applications;
  const { one } = words.applications.desk;
  const labelOf = (move: ApplicationMove) =>
    move === "interview" && interview.isSet ? one.moveInterview : one.move[move];
  return (
    <div className="move-forms">
      {moves.map((move) => {
        const form = forms.form(`move-${move}`);
        const asksWhy = needsReason(APPLICATION_MOVES, move);
        return (
          <details key={move} open={form.refused}>
            <summary className={ENDING.includes(move) ? "btn btn-outline-danger" : "btn btn-outline-primary"}>
              {labelOf(move)}
            </summary>
            <PostForm noValidate>
              <input type="hidden" name="intent" value="move" />
              <input type="hidden" name="move" value={move} />
              <input type="hidden" name="form" value={form.key} />
              {asksWhy && (
                <SelectField
                  {...form.field("reason")}
                  label={one.reason}
                  options={REJECTION_REASONS.map((reason) => ({
                    value: reason,
                    label: terms.rejectionReasonDesk[reason],
                  }))}
                />
              )}
              {move === "interview" && (
                <>
                  <SeenValues version={interview.version} values={interview.values} />
                  <TextField
                    {...interviewField(form, interview, "interviewAt")}
                    label={one.interviewAt}
                    hint={one.interviewHint}
                    optional
                    autoComplete="off"
                  />
                  <TextField
                    {...interviewField(form, interview, "interviewPlace")}
                    label={one.interviewPlace}
                    optional
                    autoComplete="off"
                  />
                </>
              )}
              <TextArea
                {...form.field("message")}
                label={one.message2}
                hint={one.told}
                optional
                rows={2}
                maxLength={MESSAGE_MAX}
              />
              <TextArea {...form.field("deskNote")} label={one.note} optional rows={2} />
              <SubmitButton look={ENDING.includes(move) ? "outline-danger" : "primary"}>{labelOf(move)}</SubmitButton>
            </PostForm>
          </details>
        );
      })}
    </div>
  );
}

/** What was typed if it was refused, else the day that is set. */
function interviewField(form: CardForm, { values }: Props["interview"], name: string) {
  const field = form.field(name);
  return { ...field, value: form.refused ? field.value : firstText(values[name]) };
}
