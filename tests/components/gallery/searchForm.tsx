import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextField } from "~/components/forms/TextField";

/** The search of the home page and of the list. */
export function SearchForm({ className }: { className: string }) {
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <form className={className} role="search" aria-label="Cerca un’opportunità">
      <TextField name="q" type="search" label="Che lavoro cerchi?" placeholder="Per esempio: magazzino" />
      <SelectField name="dove" label="Dove" empty={false} options={[{ value: "l", label: "Lucca" }]} value="l" />
      <SelectField
        name="km"
        label="Distanza"
        empty={false}
        options={[{ value: "20", label: "Entro 20 km" }]}
        value="20"
      />
      <SubmitButton icon="search">Cerca</SubmitButton>
    </form>
  );
}
