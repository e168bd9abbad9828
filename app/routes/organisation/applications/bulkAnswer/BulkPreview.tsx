import { ErrorSummary } from "~/components/forms/ErrorSummary";
import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useWords } from "~/components/locale";
import { CONFIRM_ABOVE } from "~/domain/applications/bulk";
import { fillTemplate } from "~/domain/applications/templates";
import type { PostingId } from "~/domain/ids";
import { paths } from "~/paths";
import { AnswerFields } from "../parts/AnswerFields";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  posting: { id: PostingId; title: string };
  /** Those chosen, as they will be answered. */
  people: readonly { id: string; name: string }[];
  form: FormState;
}

/** People whose letter is shown whole. */
const SHOWN = 3;

/** What would leave and to whom, with the words still open to change. Nothing has left yet. */
export function BulkPreview({ posting, people, form }: Props) {
  const { answers } = useWords().applications;
  const body = form.field("body").value ?? "";
  return (
    <>
      <ErrorSummary errors={form.mistakes} />
      <p className="lead">{answers.bulkLead(people.length)}</p>
      <div className="organisation-columns">
        <PostForm noValidate className="field-stack">
          {people.map(({ id }) => (
            <input key={id} type="hidden" name="selected" value={id} />
          ))}
          <AnswerFields form={form} />
          {people.length > CONFIRM_ABOVE && (
            <TextField
              {...form.field("count")}
              label={answers.confirm(people.length)}
              hint={answers.confirmHint}
              inputMode="numeric"
              width="short"
              autoComplete="off"
            />
          )}
          <SubmitRow aside={<LocalLink to={paths.organisation.applications(posting.id)}>{answers.back}</LocalLink>}>
            <SubmitButton name="step" value="send">
              {answers.send(people.length)}
            </SubmitButton>
            <SubmitButton look="outline-primary" name="step" value="update">
              {answers.update}
            </SubmitButton>
          </SubmitRow>
        </PostForm>
        <section aria-labelledby="bulk-preview">
          <h2 id="bulk-preview">{answers.to(people.length)}</h2>
          {people.slice(0, SHOWN).map(({ id, name }) => (
            <blockquote key={id} className="it-card card-pad letter-preview">
              <p className="meta">{answers.reads(name)}</p>
              <p className="own-words">{fillTemplate(body, { name, title: posting.title })}</p>
            </blockquote>
          ))}
          {people.length > SHOWN && (
            <details>
              <summary>{answers.more(people.length - SHOWN)}</summary>
              <ul>
                {people.slice(SHOWN).map(({ id, name }) => (
                  <li key={id}>{name}</li>
                ))}
              </ul>
            </details>
          )}
        </section>
      </div>
    </>
  );
}
