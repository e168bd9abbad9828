import type { FormState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { useWords } from "~/components/locale";
import { CRISIS_OUTCOMES, CRISIS_STAGES, type CrisisStage } from "~/domain/crises/stages";
import { PostForm } from "~/components/forms/PostForm";

/** The file moves to another stage; closing says how it ended. */
export function StageFields({ form, stage: current }: { form: FormState; stage: CrisisStage }) {
  const words = useWords();
  const { crises } = words;
  const { terms } = crises;
  const { stage } = crises.file;
  return (
    <PostForm noValidate className="form-stack">
      <input type="hidden" name="intent" value="stage" />
      <SelectField
        {...form.field("stage")}
        label={stage.stage}
        options={CRISIS_STAGES.filter((each) => each !== current).map((each) => ({
          value: each,
          label: terms.crisisStage[each],
        }))}
      />
      <SelectField
        {...form.field("outcome")}
        label={stage.outcome}
        hint={stage.outcomeHint}
        empty={stage.outcomeNone}
        options={CRISIS_OUTCOMES.map((outcome) => ({ value: outcome, label: terms.crisisOutcome[outcome] }))}
      />
      <TextArea {...form.field("note")} label={stage.note} rows={3} maxLength={4000} optional />
      <SubmitRow plain>
        <SubmitButton>{stage.submit}</SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
