import { Icon } from "~/components/Icon";
import { useWords } from "~/components/locale";
import { fieldId } from "./fieldId";

export interface FieldMistake {
  /** Name of the field; null for a mistake of the whole form. */
  name: string | null;
  message: string;
}

/** What to correct, above the form: it takes the focus, and each line leads to its field. Nothing when all is well. */
export function ErrorSummary({ errors }: { errors: readonly FieldMistake[] }) {
  const form = useWords().forms.controls;
  if (errors.length === 0) return null;
  return (
    // Without script this is the one way to bring the reader to what is wrong.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="error-summary" role="alert" id="errors" tabIndex={-1} autoFocus>
      <h2 className="error-summary-title">
        <Icon name="danger" />
        {form.errorsTitle(errors.length)}
      </h2>
      <p>{form.errorsKept}</p>
      <ul>
        {errors.map(({ name, message }, i) => (
          <li key={i}>{name === null ? message : <a href={`#${fieldId(name)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
