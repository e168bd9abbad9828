import { FieldRow } from "~/components/forms/FieldRow";
import type { FormState } from "~/components/forms/formState";
import type { Option } from "~/components/forms/props";
import { PlaceField } from "~/components/forms/PlaceField";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";

interface Props {
  form: FormState;
  comuni: readonly Option[];
  /** A tax code is on file: an empty field keeps it. */
  taxCodeKept: boolean;
}

/** Who the person is and how to reach them. */
export function PersonIdentity({ form, comuni, taxCodeKept }: Props) {
  const words = useWords().people.form;
  return (
    <>
      <section className="it-card form-card">
        <h2>{words.who}</h2>
        <FieldRow>
          <TextField {...form.field("givenName")} label={words.givenName} autoComplete="off" />
          <TextField
            {...form.field("familyName")}
            label={words.familyName}
            hint={words.oneNameHint}
            autoComplete="off"
          />
        </FieldRow>
        <FieldRow>
          <TextField
            {...form.field("birthDate")}
            label={words.birthDate}
            hint={words.birthHint}
            optional
            autoComplete="off"
          />
          <TextField
            {...form.field("taxCode")}
            label={words.taxCode}
            hint={taxCodeKept ? words.taxCodeKept : words.taxCodeHint}
            optional
            autoComplete="off"
            spellCheck={false}
          />
        </FieldRow>
        <PlaceField
          {...form.field("birthPlace")}
          label={words.birthPlace}
          hint={words.birthPlaceHint}
          comuni={comuni}
          optional
        />
      </section>
      <section className="it-card form-card">
        <h2>{words.reach}</h2>
        <FieldRow>
          <TextField {...form.field("phone")} label={words.phone} type="tel" optional autoComplete="off" />
          <TextField {...form.field("email")} label={words.email} type="email" optional autoComplete="off" />
        </FieldRow>
        <FieldRow>
          <PlaceField {...form.field("comune")} label={words.comune} comuni={comuni} optional />
          <TextField {...form.field("address")} label={words.address} optional autoComplete="off" />
        </FieldRow>
      </section>
    </>
  );
}
