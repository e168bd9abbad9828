import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { PostForm } from "~/components/forms/PostForm";

/** Employment agencies only: what the desk saw of their authorisation. */
export function AuthorisationCard({ form, written }: { form: FormState; written: string | null }) {
  const organisations = useWords().organisations.desk;
  return (
    <section className="it-card" aria-labelledby="authorisation-title">
      <div className="card-head">
        <h2 id="authorisation-title">{organisations.authorisation}</h2>
      </div>
      <p className="card-body meta">{organisations.authorisationNote}</p>
      <details className="verdict-block" open={form.has("intent", "authorisation")}>
        <summary>{written ?? organisations.authorisationNone}</summary>
        <PostForm noValidate>
          <input type="hidden" name="intent" value="authorisation" />
          <TextField
            {...form.field("authorisation")}
            label={organisations.authorisationLabel}
            hint={organisations.authorisationHint}
            optional
            autoComplete="off"
          />
          <SubmitRow plain>
            <SubmitButton look="outline-primary">{organisations.authorisationSave}</SubmitButton>
          </SubmitRow>
        </PostForm>
      </details>
    </section>
  );
}
