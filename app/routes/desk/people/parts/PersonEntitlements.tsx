import { FieldRow } from "~/components/forms/FieldRow";
import type { FormState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { useWords } from "~/components/locale";
import { LAW_ANSWERS, type LawAnswer } from "~/domain/people/fields";
import { YES_NO } from "~/domain/people/form";

/** What only checks set by law read: never part of a score. Not asked is the first choice. */
export function PersonEntitlements({ form }: { form: FormState }) {
  const { people, postings } = useWords();
  const words = people.form;
  const names: Record<LawAnswer, string> = {
    ...people.terms.entitlement,
    ...people.terms.habilitation,
    art1: postings.terms.reserved.art1,
    art18: postings.terms.reserved.art18,
  };
  const opened = LAW_ANSWERS.some((name) => form.field(`law_${name}`).value);
  return (
    <section className="it-card form-card">
      <details open={opened}>
        <summary className="btn btn-outline-primary btn-sm">{words.law}</summary>
        <p className="meta">{words.lawNote}</p>
        <FieldRow>
          {LAW_ANSWERS.map((name) => (
            <SelectField
              key={name}
              {...form.field(`law_${name}`)}
              label={names[name]}
              empty={words.notAsked}
              options={YES_NO.map((value) => ({ value, label: words.answer[value] }))}
              width="short"
            />
          ))}
        </FieldRow>
      </details>
    </section>
  );
}
