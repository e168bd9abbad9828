import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { PostForm } from "~/components/forms/PostForm";

/** Asks to be written to before what was saved closes. */
export function RemindForm({ form, count }: { form: FormState; count: number }) {
  const { saved, ask } = useWords().alerts;
  return (
    <section className="paper-panel no-print" aria-labelledby="remind">
      <h2 id="remind">{saved.remind}</h2>
      <p>{saved.remindLead(count)}</p>
      <PostForm noValidate className="field-grid">
        <TextField {...form.field("email")} label={ask.email} type="email" autoComplete="email" />
        <div>
          <SubmitButton icon="bell" name="move" value="remind">
            {saved.remindSubmit}
          </SubmitButton>
        </div>
      </PostForm>
    </section>
  );
}
