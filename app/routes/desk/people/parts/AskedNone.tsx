import { Checkbox } from "~/components/forms/Checkbox";
import { fieldId } from "~/components/forms/fieldId";
import type { FormState } from "~/components/forms/formState";
import { useWords } from "~/components/locale";
import type { MayBeNone, PersonDatum } from "~/domain/people/fields";

/** Says that the form asks this datum, so that saving writes it; a form without it leaves it as it is. */
export function Asks({ datum }: { datum: PersonDatum }) {
  return <input type="hidden" name="asks" value={datum} />;
}

/** The third answer: it was asked, and there is none. Neither this nor a value is "not asked". */
export function AskedNone({ datum, form }: { datum: MayBeNone; form: FormState }) {
  const words = useWords().people.form;
  return (
    <>
      <Asks datum={datum} />
      <Checkbox
        name="none"
        id={fieldId(`none-${datum}`)}
        value={datum}
        label={words.none[datum]}
        checked={form.has("none", datum)}
      />
    </>
  );
}
