import type { FormState } from "~/components/forms/formState";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SelectField } from "~/components/forms/SelectField";
import { TextField } from "~/components/forms/TextField";
import { useLocale, useWords } from "~/components/locale";
import { FREQUENCIES } from "~/domain/alerts/alerts";
import { languageOptions } from "~/text/languageOptions";

/** Where to write, how often, in which language. */
export function AlertFields({ form }: { form: FormState }) {
  const locale = useLocale();
  const { ask, frequency } = useWords().alerts;
  return (
    <>
      <TextField {...form.field("email")} label={ask.email} type="email" autoComplete="email" width="medium" />
      <RadioGroup
        {...form.field("frequency")}
        label={ask.frequency}
        layout="plain"
        options={FREQUENCIES.map((value) => ({ value, label: frequency[value] }))}
      />
      <SelectField
        {...form.field("language")}
        label={ask.language}
        value={form.field("language").value ?? locale}
        empty={false}
        width="medium"
        options={languageOptions()}
      />
    </>
  );
}
