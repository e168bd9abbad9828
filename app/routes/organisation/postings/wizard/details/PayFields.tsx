import { FieldError } from "~/components/forms/FieldError";
import { FieldRow } from "~/components/forms/FieldRow";
import type { FormState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { PAY_PERIODS } from "~/domain/terms/schedule";

/** From, to, every: gross. One error above the three. */
export function PayFields({ form, allowance }: { form: FormState; allowance: boolean }) {
  const { wizard } = useWords().postings;
  const bare = (name: string) => ({ ...form.field(name), error: undefined });
  const names = ["payMinCents", "payMaxCents", "payPeriod", "payInstalments"];
  const wrong = names.filter((name) => form.field(name).error);
  return (
    <fieldset className="form-fieldset">
      <legend>{allowance ? wizard.allowance : wizard.pay}</legend>
      <span className="form-text">{allowance ? wizard.allowanceHint : wizard.payHint}</span>
      {wrong.map((name) => (
        <FieldError key={name} id={`f-${name}`} error={form.field(name).error} />
      ))}
      <FieldRow>
        <Amount field={form.field("payMinCents")} label={wizard.from} />
        <Amount field={form.field("payMaxCents")} label={wizard.to} />
        {allowance ? (
          <input type="hidden" name="payPeriod" value="month" />
        ) : (
          <>
            <SelectField
              {...bare("payPeriod")}
              label={wizard.every}
              options={PAY_PERIODS.map((period) => ({ value: period, label: wizard.periods[period] }))}
            />
            <TextField {...bare("payInstalments")} label={wizard.instalments} optional inputMode="numeric" />
          </>
        )}
      </FieldRow>
    </fieldset>
  );
}

/** The error stands above the row; the field keeps its mark. */
function Amount({ field, label }: { field: ReturnType<FormState["field"]>; label: string }) {
  const id = `f-${field.name}`;
  return (
    <div className="form-group">
      <label htmlFor={id}>{label}</label>
      <span className="field-affixed d-block">
        <input
          className={field.error ? "form-control is-invalid" : "form-control"}
          id={id}
          name={field.name}
          defaultValue={field.value}
          inputMode="decimal"
          autoComplete="off"
          {...(field.error ? { "aria-invalid": true, "aria-describedby": `${id}-error` } : {})}
        />
        <span className="affix" aria-hidden="true">
          €
        </span>
      </span>
    </div>
  );
}
