import type { InputHTMLAttributes } from "react";
import { classes } from "~/components/classes";
import { Field } from "./Field";
import { described, fieldId } from "./fieldId";
import type { FieldProps } from "./props";

type Native = Pick<InputHTMLAttributes<HTMLInputElement>, "type" | "inputMode" | "autoComplete" | "maxLength" | "placeholder" | "readOnly" | "spellCheck" | "list" | "accept">;

interface Props extends FieldProps, Native {
  /** How wide the answer is. */
  width?: "short" | "medium";
  /** A unit after the figure: "€", "km". */
  affix?: string;
}

/** One line of text: names, addresses, dates, figures. */
export function TextField({ value, width, affix, type = "text", name, label, error, hint, optional, id = fieldId(name), ...native }: Props) {
  const input = (
    <input
      className={classes("form-control", error && "is-invalid", width && `field-${width}`)}
      name={name}
      type={type}
      defaultValue={value ?? undefined}
      {...described({ id, hint, error })}
      {...native}
    />
  );
  return (
    <Field name={name} label={label} error={error} hint={hint} optional={optional} id={id}>
      {affix === undefined ? input : (
        <span className={classes("field-affixed d-block", width && `field-${width}`)}>
          {input}
          <span className="affix" aria-hidden="true">{affix}</span>
        </span>
      )}
    </Field>
  );
}
