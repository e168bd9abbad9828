import type { ReactNode } from "react";
import { useWords } from "~/components/locale";
import { FieldError } from "./FieldError";
import { fieldId } from "./fieldId";
import type { FieldProps } from "./props";

type Props = Omit<FieldProps, "value"> & { children: ReactNode };

/** Label, hint, error and a control of one's own: give it `{...described({ id, hint, error })}`. */
export function Field({ name, label, error, hint, optional, id = fieldId(name), children }: Props) {
  const form = useWords().forms.controls;
  return (
    <div className="form-group">
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional"> {form.optional}</span>}
      </label>
      {hint !== undefined && hint !== null && (
        <span className="form-text" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldError id={id} error={error} />
      {children}
    </div>
  );
}
