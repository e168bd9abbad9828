import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import { MESSAGE_MAX } from "~/domain/applications/forms";
import { paths } from "~/paths";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  form: FormState;
  /** What the posting asks: each may be ticked. */
  asked: readonly string[];
  /** One form shown is one application, however often it is sent. */
}

/** The quick application: no account, no CV. */
export function ApplyForm({ form, asked }: Props) {
  const { apply } = useWords().applications;
  return (
    <PostForm className="apply-box" id="candidati" noValidate aria-labelledby="apply-title">
      <h2 id="apply-title">{apply.title}</h2>
      <p>{apply.lead}</p>
      <ErrorSummary errors={form.mistakes} />
      {asked.length > 0 ? (
        <CheckboxGroup
          name="tick"
          label={apply.have}
          layout="lines"
          values={form.all("tick")}
          options={asked.map((text, at) => ({ value: String(at), label: text }))}
        />
      ) : null}
      <div className="field-grid">
        <div className="full">
          <TextArea
            {...form.field("message")}
            label={apply.message}
            hint={apply.messageHint(MESSAGE_MAX)}
            optional
            rows={4}
          />
        </div>
        <TextField {...form.field("name")} label={apply.name} hint={apply.nameHint} autoComplete="name" />
        <TextField {...form.field("contact")} label={apply.contact} hint={apply.contactHint} autoComplete="email" />
      </div>
      <div className="apply-end">
        <SubmitButton>{apply.submit}</SubmitButton>
        <p className="small">
          {apply.after} <LocalLink to={paths.privacy()}>{apply.privacy}</LocalLink>
        </p>
      </div>
    </PostForm>
  );
}
