import { LocalLink, useWords } from "~/components/locale";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import type { ApplicationState } from "~/domain/applications/moves";
import { MESSAGE_MAX } from "~/domain/applications/forms";
import type { ApplicationId } from "~/domain/ids";
import { paths } from "~/paths";
import type { CardForm } from "~/components/forms/cardForm";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  /** Whom it is proposed to. */
  name: string;
  form: CardForm;
  /** The names of the two sides of the pair. */
  hidden: Record<string, string>;
  /** "30/11/2026" */
  answerBy: string;
  hasEmail: boolean;
  /** Already on the way. */
  way: { id: ApplicationId; state: ApplicationState } | undefined;
}

/** The desk asks the person: an answer date, two lines, one button. */
export function ProposeForm({ name, form, hidden, answerBy, hasEmail, way }: Props) {
  const words = useWords();
  const { terms } = words.applications;
  const { propose } = words.matching.desk;
  if (way)
    return (
      <p>
        <b>{propose.already}</b>: {terms.applicationStateDesk[way.state]}.{" "}
        <LocalLink to={paths.staff.application(way.id)}>{propose.open}</LocalLink>
      </p>
    );
  const answer = form.field("answerBy");
  return (
    <PostForm noValidate className="propose-form">
      <h3>{propose.title(name)}</h3>
      <input type="hidden" name="intent" value="propose" />
      <input type="hidden" name="form" value={form.key} />
      {Object.entries(hidden).map(([key, value]) => (
        <input key={key} type="hidden" name={key} value={value} />
      ))}
      <TextField
        {...answer}
        value={answer.value ?? answerBy}
        label={propose.answerBy}
        hint={propose.answerHint}
        width="short"
        autoComplete="off"
      />
      <TextArea {...form.field("message")} label={propose.message} optional rows={2} maxLength={MESSAGE_MAX} />
      <p className="meta">{hasEmail ? propose.letter : propose.byPhone}</p>
      <SubmitRow plain>
        <SubmitButton>{propose.title(name)}</SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
