import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { TierField } from "../parts/TierField";
import { PostForm } from "~/components/forms/PostForm";

/** A date the table must not miss. */
export function DeadlineFields({ form }: { form: FormState }) {
  const { deadline, dateHint } = useWords().crises.file;
  const tier = form.field("deadlineTier");
  return (
    <PostForm noValidate className="form-stack">
      <input type="hidden" name="intent" value="deadline" />
      <TextField {...form.field("deadlineTitle")} label={deadline.name} />
      <TextField {...form.field("law")} label={deadline.law} hint={deadline.lawHint} optional />
      <TextField {...form.field("dueOn")} label={deadline.dueOn} hint={dateHint} width="short" />
      <TierField {...tier} value={tier.value ?? "table"} label={deadline.tier} />
      <SubmitRow plain>
        <SubmitButton>{deadline.submit}</SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
