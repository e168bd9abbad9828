import { QrCode } from "~/components/data/QrCode";
import { ErrorSummary } from "~/components/forms/ErrorSummary";
import type { FormState } from "~/components/forms/formState";
import { PostForm } from "~/components/forms/PostForm";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";

interface Props {
  form: FormState;
  enrolment: { sealed: string; secret: string; uri: string };
  back: string | null;
}

/** Three steps on one page: the app, its secret, the first code. */
export function EnrolSteps({ form, enrolment, back }: Props) {
  const text = useWords().accounts.factor.enrol;
  return (
    <PostForm noValidate className="enrol-steps">
      <ErrorSummary errors={form.mistakes} />
      <input type="hidden" name="torna" value={back ?? ""} />
      <input type="hidden" name="secret" value={enrolment.sealed} />
      <ol>
        <li>
          <h2>{text.stepApp}</h2>
          <p>{text.stepAppText}</p>
        </li>
        <li>
          <h2>{text.stepScan}</h2>
          <div className="enrol-square">
            <QrCode text={enrolment.uri} label={text.qr} />
          </div>
          <p>
            <a href={enrolment.uri}>{text.onThisPhone}</a>
          </p>
          <p>
            {text.stepScanText} <code className="enrol-secret">{enrolment.secret}</code>
          </p>
        </li>
        <li>
          <h2>{text.stepCode}</h2>
          <TextField
            {...form.field("code")}
            label={text.code}
            hint={text.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={20}
            width="short"
          />
        </li>
      </ol>
      <SubmitRow>
        <SubmitButton>{text.submit}</SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
