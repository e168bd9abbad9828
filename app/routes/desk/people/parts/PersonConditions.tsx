import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { FieldRow } from "~/components/forms/FieldRow";
import { fieldId } from "~/components/forms/fieldId";
import type { FormState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { EQF_LEVELS } from "~/domain/terms/education";
import { CEFR_LEVELS, LANGUAGES } from "~/domain/terms/languages";
import { LICENCES } from "~/domain/terms/licences";
import { CONTRACT_KEYS, type ContractKey } from "~/domain/terms/contracts";
import { SHIFTS, WORKING_TIMES } from "~/domain/terms/schedule";
import { YES_NO } from "~/domain/people/form";
import { AskedNone, Asks } from "./AskedNone";

/** The contracts most people choose among; the others are under a fold. */
const COMMON: readonly ContractKey[] = [
  "permanent",
  "fixed_term",
  "replacement",
  "apprenticeship_2",
  "agency_permanent",
  "agency_fixed",
  "on_call",
  "internship",
];

/** Empty rows offered after those filled. */
const SPARE = 2;
const MIN_ROWS = 3;

function options<Key extends string | number>(keys: readonly Key[], names: Record<Key, string>) {
  return keys.map((key) => ({ value: String(key), label: names[key] }));
}

/** Languages, study, licences. */
export function PersonStudies({ form }: { form: FormState }) {
  const dictionary = useWords();
  const { terms } = dictionary.people;
  const words = dictionary.people.form;
  const [languages, levels] = [form.all("language"), form.all("level")];
  const rows = Math.max(MIN_ROWS, languages.filter((each) => each !== "").length + SPARE);
  return (
    <section className="it-card form-card">
      <h2>{words.languages}</h2>
      {Array.from({ length: rows }, (_, row) => (
        <FieldRow key={row}>
          <SelectField
            name="language"
            id={row === 0 ? fieldId("language") : fieldId(`language-${row}`)}
            label={words.language(row + 1)}
            value={languages[row]}
            error={row === 0 ? form.field("language").error : undefined}
            options={options(LANGUAGES, terms.language)}
            empty={words.noLanguage}
          />
          <SelectField
            name="level"
            id={fieldId(`level-${row}`)}
            label={words.level(row + 1)}
            value={levels[row]}
            options={options(CEFR_LEVELS, terms.cefr)}
          />
        </FieldRow>
      ))}
      <AskedNone datum="languages" form={form} />
      <h2>{words.education}</h2>
      <Asks datum="education" />
      <SelectField
        {...form.field("educationLevel")}
        label={words.education}
        options={[{ value: "0", label: words.noQualification }, ...options(EQF_LEVELS, terms.eqf)]}
        empty={words.notAsked}
        width="medium"
      />
      <CheckboxGroup
        name="licences"
        label={words.licences}
        options={options(LICENCES, terms.licence)}
        values={form.all("licences")}
        layout="columns"
      />
      <AskedNone datum="licences" form={form} />
    </section>
  );
}

/** Contracts, hours, shifts, travel, conditions. */
export function PersonConditions({ form }: { form: FormState }) {
  const dictionary = useWords();
  const { terms } = dictionary.postings;
  const words = dictionary.people.form;
  const others = CONTRACT_KEYS.filter((key) => !COMMON.includes(key));
  const chosen = [...form.all("preferredContracts"), ...form.all("acceptedContracts")];
  return (
    <>
      <section className="it-card form-card">
        <h2>{words.conditions}</h2>
        <CheckboxGroup
          name="preferredContracts"
          label={words.preferred}
          options={options(COMMON, terms.contract)}
          values={form.all("preferredContracts")}
          layout="columns"
        />
        <CheckboxGroup
          name="acceptedContracts"
          label={words.accepted}
          options={options(COMMON, terms.contract)}
          values={form.all("acceptedContracts")}
          layout="columns"
        />
        <details className="more-contracts" open={others.some((key) => chosen.includes(key))}>
          <summary className="btn btn-outline-primary btn-sm">{words.otherContracts}</summary>
          <CheckboxGroup
            name="preferredContracts"
            id="f-preferred-others"
            label={words.otherPreferred}
            options={options(others, terms.contract)}
            values={form.all("preferredContracts")}
            layout="columns"
          />
          <CheckboxGroup
            name="acceptedContracts"
            id="f-accepted-others"
            label={words.otherAccepted}
            options={options(others, terms.contract)}
            values={form.all("acceptedContracts")}
            layout="columns"
          />
        </details>
        <AskedNone datum="contracts" form={form} />
        <CheckboxGroup
          name="workingTimes"
          label={words.workingTimes}
          options={options(WORKING_TIMES, terms.workingTime)}
          values={form.all("workingTimes")}
          layout="columns"
        />
        <AskedNone datum="working_times" form={form} />
        <FieldRow>
          <TextField
            {...form.field("weeklyMinutesMin")}
            label={words.minutesMin}
            optional
            inputMode="decimal"
            width="short"
          />
          <TextField
            {...form.field("weeklyMinutesMax")}
            label={words.minutesMax}
            optional
            inputMode="decimal"
            width="short"
          />
        </FieldRow>
        <AskedNone datum="hours" form={form} />
        <CheckboxGroup
          name="shifts"
          label={words.shifts}
          options={options(SHIFTS, terms.shift)}
          values={form.all("shifts")}
          layout="columns"
        />
        <AskedNone datum="shifts" form={form} />
        <TextField
          {...form.field("availableFrom")}
          label={words.availableFrom}
          hint={words.availableHint}
          optional
          width="medium"
        />
      </section>
      <section className="it-card form-card">
        <h2>{words.travel}</h2>
        <Asks datum="car" />
        <SelectField
          {...form.field("hasCar")}
          label={words.hasCar}
          empty={words.notAsked}
          options={YES_NO.map((value) => ({ value, label: words.answer[value] }))}
          width="short"
        />
        <TextField
          {...form.field("maxTravelKm")}
          label={words.maxTravel}
          optional
          inputMode="numeric"
          width="short"
          affix="km"
        />
        <AskedNone datum="travel_limit" form={form} />
        <TextArea
          {...form.field("workConditions")}
          label={words.workConditions}
          hint={words.workConditionsHint}
          optional
          rows={3}
          maxLength={1000}
        />
      </section>
    </>
  );
}
