import { FieldRow } from "~/components/forms/FieldRow";
import type { FormState } from "~/components/forms/formState";
import { TextField } from "~/components/forms/TextField";
import { useLocale, useWords } from "~/components/locale";
import { namesOf, type PicksShown } from "../../parts/picks";
import { AskedNone } from "./AskedNone";
import { PickerField } from "./PickerField";

/** Work wanted, work done and for how long, skills. */
export function PersonWork({ form, picks }: { form: FormState; picks: PicksShown }) {
  const words = useWords().people.form;
  const names = namesOf(picks, useLocale());
  const entries = (ids: readonly number[], name: (id: number) => string) =>
    ids.map((id) => ({ value: String(id), label: name(id) }));
  const wordsOf = (picker: string) => ({
    text: form.field(`${picker}Text`).value,
    error: form.field(`${picker}Text`).error ?? form.field(picker).error,
  });
  return (
    <>
      <section className="it-card form-card">
        <h2>{words.wants}</h2>
        <PickerField
          name="desired"
          label={words.desired}
          prompt={words.pick}
          hint={words.pickHint}
          {...wordsOf("desired")}
          chosen={entries(picks.ids.desired, names.occupation)}
          found={entries(picks.found.desired, names.occupation)}
        />
        <AskedNone datum="desired" form={form} />
      </section>
      <section className="it-card form-card">
        <h2>{words.practisedTitle}</h2>
        <PickerField
          name="practised"
          label={words.practised}
          prompt={words.pick}
          hint={words.pickHint}
          {...wordsOf("practised")}
          chosen={entries(picks.ids.practised, names.occupation)}
          found={entries(picks.found.practised, names.occupation)}
        />
        <AskedNone datum="practised" form={form} />
        <FieldRow>
          {picks.ids.practised.map((id) => (
            <TextField
              key={id}
              {...form.field(`months_${id}`)}
              label={words.monthsOf(names.occupation(id))}
              hint={words.monthsHint}
              optional
              autoComplete="off"
            />
          ))}
        </FieldRow>
      </section>
      <section className="it-card form-card">
        <h2>{words.can}</h2>
        <PickerField
          name="skills"
          label={words.skills}
          prompt={words.pickSkill}
          hint={words.skillHint}
          {...wordsOf("skills")}
          chosen={entries(picks.ids.skills, names.skill)}
          found={entries(picks.found.skills, names.skill)}
          usual={picks.usual.map(({ id }) => ({ value: String(id), label: names.skill(id) }))}
        />
        <AskedNone datum="skills" form={form} />
      </section>
    </>
  );
}
