import { classes } from "~/components/classes";
import { useLocale, useWords } from "~/components/locale";
import { number } from "~/text/format";
import { described } from "./fieldId";
import type { Option } from "./props";

interface Props {
  type: "checkbox" | "radio";
  id: string;
  name: string;
  option: Option;
  checked: boolean;
  invalid?: boolean;
}

/** One box or dot with its label beside it; the whole row answers to a thumb. */
export function Check({ type, id, name, option, checked, invalid = false }: Props) {
  const locale = useLocale();
  const { list } = useWords().shell;
  return (
    <div className="form-check">
      <input
        className={classes("form-check-input", invalid && "is-invalid")}
        type={type}
        name={name}
        value={option.value}
        defaultChecked={checked}
        disabled={option.disabled}
        {...described({ id, hint: option.hint })}
      />
      <label className="form-check-label" htmlFor={id}>
        <span>
          {option.label}
          {option.hint !== undefined && (
            <span className="check-hint" id={`${id}-hint`}>
              {option.hint}
            </span>
          )}
        </span>
        {option.count !== undefined && (
          <span className="count">
            <span className="visually-hidden">, {list.results(option.count)}</span>
            <span aria-hidden="true">{number(locale, option.count)}</span>
          </span>
        )}
      </label>
    </div>
  );
}
