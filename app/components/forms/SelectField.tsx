import { useWords } from "~/components/locale";
import { classes } from "~/components/classes";
import { Field } from "./Field";
import { described, fieldId } from "./fieldId";
import type { FieldProps, Option } from "./props";

interface Props extends FieldProps {
  options: readonly Option[];
  /** First, empty choice: its words, or false for none. "Scegli" when nothing is said. */
  empty?: string | false;
  width?: "short" | "medium";
}

/** One choice from a closed list. */
export function SelectField({
  options,
  empty,
  width,
  value,
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
      <select
        className={classes("form-select", error && "is-invalid", width && `field-${width}`)}
        name={name}
        defaultValue={value ?? ""}
        {...described({ id, hint, error })}
      >
        {empty !== false && <option value="">{empty ?? form.choose}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
