import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import type { OrganisationState } from "~/domain/organisations/kinds";
import { EVIDENCE } from "~/domain/organisations/verdicts";
import { PostForm } from "~/components/forms/PostForm";

/** Is it who it says? The two answers of the desk: a yes says what was seen, a no says why. */
export function OrganisationVerdict({ state, form }: { state: OrganisationState; form: FormState }) {
  const organisations = useWords().organisations.desk;
  const verified = state === "verified";
  return (
    <section className="it-card" aria-labelledby="verdict">
      <div className="card-head">
        <h2 id="verdict">{organisations.verdict}</h2>
      </div>
      {!verified && (
        <PostForm className="card-body" noValidate>
          <p>{organisations.checks}</p>
          <input type="hidden" name="verdict" value="verify" />
          <CheckboxGroup
            {...form.field("evidence")}
            values={form.all("evidence")}
            label={organisations.evidence}
            hint={organisations.evidenceHint}
            layout="lines"
            options={EVIDENCE.map((value) => ({ value, label: organisations.evidenceKinds[value] }))}
          />
          <TextField {...form.field("evidenceNote")} label={organisations.evidenceNote} optional maxLength={500} />
          <SubmitRow plain>
            <SubmitButton>{state === "pending" ? organisations.verify : organisations.verifyAgain}</SubmitButton>
          </SubmitRow>
        </PostForm>
      )}
      {state !== "refused" && (
        <details className="verdict-block" open={form.has("verdict", "refuse")}>
          <summary>{verified ? organisations.withdrawTitle : organisations.refuseTitle}</summary>
          <PostForm noValidate>
            <input type="hidden" name="verdict" value="refuse" />
            {verified && <p className="meta">{organisations.withdrawNote}</p>}
            <TextArea
              {...form.field("reason")}
              label={organisations.refuseReason}
              hint={organisations.refuseHint}
              rows={3}
            />
            <SubmitRow plain>
              <SubmitButton look="outline-danger">{organisations.refuse}</SubmitButton>
            </SubmitRow>
          </PostForm>
        </details>
      )}
    </section>
  );
}
