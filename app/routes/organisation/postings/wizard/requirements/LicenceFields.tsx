import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import type { FormState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import { LICENCES } from "~/domain/terms/licences";

/** Licences needed and licences that help: long lists, folded until one is chosen. */
export function LicenceFields({ form }: { form: FormState }) {
  const { wizard } = useWords().postings;
  return (
    <>
      <Folded form={form} name="requiredLicences" label={wizard.requiredLicences} />
      <Folded form={form} name="usefulLicences" label={wizard.usefulLicences} />
    </>
  );
}

function Folded({ form, name, label }: { form: FormState; name: string; label: string }) {
  const { terms } = useWords().people;
  const values = form.all(name).filter((value) => value !== "");
  const { error } = form.field(name);
  return (
    <div className="form-group">
      <details className="licence-choice" open={values.length > 0 || error !== undefined}>
        <summary>
          {label}
          {values.length > 0 && ` (${values.length})`}
        </summary>
        <CheckboxGroup
          name={name}
          label={label}
          optional
          layout="columns"
          values={values}
          error={error}
          options={LICENCES.map((value) => ({ value, label: terms.licence[value] }))}
        />
      </details>
    </div>
  );
}
