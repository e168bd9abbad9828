import { Checkbox } from "~/components/forms/Checkbox";
import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { FieldRow } from "~/components/forms/FieldRow";
import { SelectField } from "~/components/forms/SelectField";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { EQF_LEVELS } from "~/domain/people/education";
import { TEXT_LIMITS } from "~/domain/postings/fieldPieces";
import { HARD_CHECKS } from "~/domain/postings/hardChecks";
import { RESERVED } from "~/domain/postings/schedule";
import { FieldNotes } from "./FieldNotes";
import { LanguageFields } from "./LanguageFields";
import { LicenceFields } from "./LicenceFields";
import type { ScreenProps } from "./screen";
import { SkillPicker, type SkillChoices } from "./SkillPicker";

interface Props extends ScreenProps {
  skills: SkillChoices;
  /** Rows for languages. */
  languageRows: number;
}

/** The second screen: who is looked for, and only what the work really needs. */
export function PeopleScreen(props: Props) {
  const { form, kind, notes } = props;
  const { terms, organisation: { wizard } } = useWords();
  return (
    <>
      {kind !== "lab" && <Who {...props} />}
      <h2>{wizard.sections.can}</h2>
      <SkillPicker form={form} kind={kind} skills={props.skills} />
      <h2>{wizard.sections.asked}</h2>
      <LanguageFields form={form} rows={props.languageRows} />
      {kind !== "lab" && <LicenceFields form={form} />}
      <TextArea {...form.field("otherRequirements")} label={wizard.otherRequirements} hint={wizard.otherRequirementsHint} rows={4} maxLength={TEXT_LIMITS.otherRequirements} optional />
      <FieldNotes notes={notes} field="otherRequirements" />
      <h2>{wizard.sections.hard}</h2>
      {kind !== "lab" && (
        <CheckboxGroup name="hardChecks" label={wizard.hard} hint={wizard.hardHint} layout="columns" optional values={form.all("hardChecks")} error={form.field("hardChecks").error} options={HARD_CHECKS.map((value) => ({ value, label: terms.hardCheck[value] }))} />
      )}
      <Checkbox name="minimumAge" value={form.field("minimumAge").value || "18"} label={wizard.minimumAge} hint={wizard.minimumAgeHint} checked={(form.field("minimumAge").value ?? "") !== ""} error={form.field("minimumAge").error} />
      <FieldNotes notes={notes} field="minimumAge" />
      <SelectField {...form.field("reserved")} label={wizard.reserved} empty={false} options={RESERVED.map((value) => ({ value, label: terms.reserved[value] }))} />
    </>
  );
}

function Who({ form, kind, notes }: Props) {
  const { terms, organisation: { wizard } } = useWords();
  return (
    <>
      <h2>{wizard.sections.who}</h2>
      <FieldRow>
        <TextField {...form.field("places")} label={wizard.places} inputMode="numeric" />
        {kind === "job" && <TextField {...form.field("experienceMonths")} label={wizard.experience} inputMode="numeric" />}
      </FieldRow>
      <TextField {...form.field("startsOn")} label={wizard.startsOn} hint={wizard.startsOnHint} width="short" optional autoComplete="off" />
      <FieldNotes notes={notes} field="startsOn" />
      <SelectField {...form.field("educationLevel")} label={wizard.education} empty={wizard.educationAny} width="medium" options={EQF_LEVELS.map((level) => ({ value: String(level), label: terms.eqf[level] }))} />
    </>
  );
}
