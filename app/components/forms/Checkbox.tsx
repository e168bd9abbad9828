import { Check } from "./Check";
import { FieldError } from "./FieldError";
import { fieldId } from "./fieldId";

interface Props {
  name: string;
  label: string;
  checked?: boolean | undefined;
  /** What is sent when it is ticked. */
  value?: string;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string;
}

/** One statement to tick. */
export function Checkbox({ name, label, checked = false, value = "on", hint, error, id = fieldId(name) }: Props) {
  return (
    <div className="form-group">
      <FieldError id={id} error={error} />
      <Check
        type="checkbox"
        id={id}
        name={name}
        option={{ value, label, hint }}
        checked={checked}
        invalid={error !== undefined}
      />
    </div>
  );
}
