import { useWords } from "~/components/locale";
import { classes } from "~/components/classes";
import { Field } from "./Field";
import { described, fieldId } from "./fieldId";
import type { FieldProps } from "./props";

interface Props extends FieldProps {
  rows?: number;
  /** Said under the field; the server is the one that refuses more. */
  maxLength?: number;
  autoComplete?: string;
}

/** Several lines of text. */
export function TextArea({
  value,
  rows = 5,
  maxLength,
  autoComplete,
  name,
  label,
  error,
  hint,
  optional,
  id = fieldId(name),
}: Props) {
  const form = useWords().forms.controls;
  return (
    <Field name={name} label={label} error={error} hint={hint} optional={optional} id={id}>
      <textarea
        className={classes("form-control", error && "is-invalid")}
        name={name}
        rows={rows}
        autoComplete={autoComplete}
        defaultValue={value ?? undefined}
        {...described({ id, hint, error })}
      />
      {maxLength !== undefined && <span className="form-text form-text-after">{form.characters(maxLength)}</span>}
    </Field>
  );
}
