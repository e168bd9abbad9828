import type { InputHTMLAttributes } from "react";
import { classes } from "~/components/classes";
import { useWords } from "~/components/locale";
import { Field } from "./Field";
import { described, fieldId } from "./fieldId";
import type { FieldProps } from "./props";

type Native = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "type" | "inputMode" | "autoComplete" | "maxLength" | "placeholder" | "readOnly" | "spellCheck" | "list" | "accept"
>;

/** Where suggestions come from, and for a picker under which name the one chosen is sent. */
export interface Suggest {
  /** An address that wants what is typed at its end. */
  from: string;
  pick?: string;
}

interface Props extends FieldProps, Native {
  /** How wide the answer is. */
  width?: "short" | "medium";
  /** A unit after the figure: "€", "km". */
  affix?: string;
  /** Suggestions while typing, where the browser can: whole without. */
  suggest?: Suggest;
}

/** One line of text: names, addresses, dates, figures. */
export function TextField({
  value,
  width,
  affix,
  type = "text",
  suggest,
  name,
  label,
  error,
  hint,
  optional,
  id = fieldId(name),
  ...native
}: Props) {
  const { suggestions: said } = useWords().alerts;
  const input = (
    <input
      className={classes("form-control", error && "is-invalid", width && `field-${width}`)}
      name={name}
      type={type}
      defaultValue={value ?? undefined}
      {...described({ id, hint, error })}
      {...native}
      {...(suggest
        ? {
            "data-suggest": suggest.from,
            "data-suggest-pick": suggest.pick,
            "data-suggest-words": [said.label, said.none, said.one, said.many].join("|"),
          }
        : {})}
    />
  );
  return (
    <Field name={name} label={label} error={error} hint={hint} optional={optional} id={id}>
      {affix === undefined ? (
        input
      ) : (
        <span className={classes("field-affixed d-block", width && `field-${width}`)}>
          {input}
          <span className="affix" aria-hidden="true">
            {affix}
          </span>
        </span>
      )}
    </Field>
  );
}
