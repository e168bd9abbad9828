import type { FormState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SelectField } from "~/components/forms/SelectField";
import { TextArea } from "~/components/forms/TextArea";
import { useWords } from "~/components/locale";
import { MESSAGE_MAX } from "~/domain/applications/forms";
import { REJECTION_REASONS } from "~/domain/applications/moves";
import { TEMPLATE_MOVES } from "~/domain/applications/templates";

/** What an answer does and says. */
export function AnswerFields({ form }: { form: FormState }) {
  const { terms, answers } = useWords().applications;
  return (
    <>
      <RadioGroup
        {...form.field("move")}
        label={answers.move}
        layout="lines"
        options={TEMPLATE_MOVES.map((move) => ({
          value: move,
          label: answers.moves[move],
          hint: answers.moveHints[move],
        }))}
      />
      <SelectField
        {...form.field("reason")}
        label={answers.reason}
        options={REJECTION_REASONS.map((reason) => ({ value: reason, label: terms.rejectionReasonDesk[reason] }))}
      />
      <TextArea {...form.field("body")} label={answers.body} hint={answers.bodyHint} rows={7} maxLength={MESSAGE_MAX} />
    </>
  );
}
