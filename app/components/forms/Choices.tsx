import type { ReactNode } from "react";
import { classes } from "~/components/classes";
import { useWords } from "~/components/locale";
import { FieldError } from "./FieldError";
import { fieldId } from "./fieldId";
import { Check } from "./Check";
import type { Option } from "./props";

export interface ChoicesProps {
  name: string;
  label: string;
  options: readonly Option[];
  error?: string | undefined;
  hint?: ReactNode;
  optional?: boolean | undefined;
  id?: string;
  /** Rows with hairlines, two columns, or boxes. */
  layout?: "plain" | "lines" | "columns" | "boxes";
}

const LAYOUT = { plain: "", lines: "check-lines", columns: "check-columns", boxes: "option-boxes" };

interface Props extends ChoicesProps {
  type: "checkbox" | "radio";
  chosen: readonly string[];
}

/** A question with several answers in sight. The first answer has the field's id, so an error summary can land on it. */
export function Choices({
  type,
  chosen,
  name,
  label,
  options,
  error,
  hint,
  optional,
  id = fieldId(name),
  layout = "plain",
}: Props) {
  const form = useWords().forms.controls;
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(" ");
  return (
    <fieldset className="form-fieldset" aria-describedby={ids || undefined}>
      <legend>
        {label}
        {optional && <span className="optional"> {form.optional}</span>}
      </legend>
      {hint !== undefined && hint !== null && (
        <span className="form-text" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={id} error={error} />
      <div className={classes(LAYOUT[layout])}>
        {options.map((option, i) => (
          <Check
            key={option.value}
            type={type}
            id={i === 0 ? id : `${id}-${i}`}
            name={name}
            option={option}
            checked={chosen.includes(option.value)}
            invalid={error !== undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
