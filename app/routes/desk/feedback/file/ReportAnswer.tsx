import type { FormState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { useWords } from "~/components/locale";
import { REPORT_NOTE_MAX, REPORT_OUTCOMES } from "~/domain/feedback/reports";
import { PostForm } from "~/components/forms/PostForm";

/** The desk's answer to a report, in one step. */
export function ReportAnswer({ form }: { form: FormState }) {
  const { desk, outcomes } = useWords().feedback;
  return (
    <PostForm noValidate className="field-stack">
      <RadioGroup
        {...form.field("outcome")}
        label={desk.outcome}
        layout="lines"
        options={REPORT_OUTCOMES.map((value) => ({ value, label: outcomes[value], hint: desk.outcomeHints[value] }))}
      />
      <TextArea
        {...form.field("note")}
        label={desk.note}
        hint={desk.noteHint}
        optional
        rows={4}
        maxLength={REPORT_NOTE_MAX}
      />
      <SubmitRow plain>
        <SubmitButton>{desk.submit}</SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
