import { Checkbox } from "~/components/forms/Checkbox";
import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { FieldRow } from "~/components/forms/FieldRow";
import { SelectField } from "~/components/forms/SelectField";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { EQF_LEVELS } from "~/domain/terms/education";
import { TEXT_LIMITS } from "~/domain/postings/postingFieldReaders";
import { HARD_CHECKS } from "~/domain/postings/hardChecks";
import { isHiringKind } from "~/domain/postings/kinds";
import { RESERVED } from "~/domain/terms/schedule";
import { isAsked } from "~/domain/postings/screens";
import { FieldNotes } from "../parts/FieldNotes";
import { LanguageFields } from "./LanguageFields";
import { LicenceFields } from "./LicenceFields";
import type { ScreenProps } from "../parts/screenProps";
import { SkillPicker, type SkillChoices } from "./SkillPicker";

interface Props extends ScreenProps {
  skills: SkillChoices;
  /** Rows for languages. */
  languageRows: number;
}

/** The second screen: who is looked for, and only what it really needs; for a call who may ask, and how. */
export function RequirementsScreen(props: Props) {
  const { kind } = props;
  const { wizard, kinds } = useWords().postings;
  if (kind === "call") return <WhoMayAsk {...props} />;
  return (
    <>
      {isHiringKind(kind) && <Who {...props} />}
      {isAsked(kind, "essentialSkills") && (
        <>
          <h2>{isHiringKind(kind) ? wizard.sections.can : kinds.needs}</h2>
          <SkillPicker form={props.form} kind={kind} skills={props.skills} />
        </>
      )}
      <h2>{wizard.sections.asked}</h2>
      <Asked {...props} />
      <Indispensable {...props} />
    </>
  );
}

function Asked({ form, kind, notes, languageRows }: Props) {
  const { wizard } = useWords().postings;
  return (
    <>
      <LanguageFields form={form} rows={languageRows} />
      {isAsked(kind, "educationLevel") && !isHiringKind(kind) && <Education form={form} />}
      {isAsked(kind, "requiredLicences") && <LicenceFields form={form} />}
      <TextArea
        {...form.field("otherRequirements")}
        label={wizard.otherRequirements}
        hint={wizard.otherRequirementsHint}
        rows={4}
        maxLength={TEXT_LIMITS.otherRequirements}
        optional
      />
      <FieldNotes notes={notes} field="otherRequirements" />
    </>
  );
}

function Indispensable({ form, kind, notes }: Props) {
  const { terms, wizard, kinds } = useWords().postings;
  const hiring = isHiringKind(kind);
  return (
    <>
      <h2>{wizard.sections.hard}</h2>
      {isAsked(kind, "hardChecks") && (
        <CheckboxGroup
          name="hardChecks"
          label={wizard.hard}
          hint={wizard.hardHint}
          layout="columns"
          optional
          values={form.all("hardChecks")}
          error={form.field("hardChecks").error}
          options={HARD_CHECKS.map((value) => ({ value, label: terms.hardCheck[value] }))}
        />
      )}
      {isAsked(kind, "minimumAge") && (
        <Checkbox
          name="minimumAge"
          value={form.field("minimumAge").value || "18"}
          label={hiring ? wizard.minimumAge : kinds.adults}
          hint={wizard.minimumAgeHint}
          checked={(form.field("minimumAge").value ?? "") !== ""}
          error={form.field("minimumAge").error}
        />
      )}
      <FieldNotes notes={notes} field="minimumAge" />
      {isAsked(kind, "reserved") && (
        <SelectField
          {...form.field("reserved")}
          label={wizard.reserved}
          empty={false}
          options={RESERVED.map((value) => ({ value, label: terms.reserved[value] }))}
        />
      )}
    </>
  );
}

function Who({ form, kind, notes }: Props) {
  const { wizard } = useWords().postings;
  return (
    <>
      <h2>{wizard.sections.who}</h2>
      <FieldRow>
        <TextField {...form.field("places")} label={wizard.places} inputMode="numeric" />
        {isAsked(kind, "experienceMonths") && (
          <TextField {...form.field("experienceMonths")} label={wizard.experience} inputMode="numeric" />
        )}
      </FieldRow>
      <TextField
        {...form.field("startsOn")}
        label={wizard.startsOn}
        hint={wizard.startsOnHint}
        width="short"
        optional
        autoComplete="off"
      />
      <FieldNotes notes={notes} field="startsOn" />
      <Education form={form} />
    </>
  );
}

function Education({ form }: Pick<Props, "form">) {
  const words = useWords();
  const { terms } = words.people;
  const { wizard } = words.postings;
  return (
    <SelectField
      {...form.field("educationLevel")}
      label={wizard.education}
      empty={wizard.educationAny}
      width="medium"
      options={EQF_LEVELS.map((level) => ({ value: String(level), label: terms.eqf[level] }))}
    />
  );
}

function WhoMayAsk({ form, notes }: ScreenProps) {
  const { kinds } = useWords().postings;
  return (
    <>
      <h2>{kinds.steps.requirements.call}</h2>
      <TextArea
        {...form.field("eligible")}
        label={kinds.eligible}
        hint={kinds.eligibleHint}
        rows={6}
        maxLength={TEXT_LIMITS.eligible}
      />
      <FieldNotes notes={notes} field="eligible" />
      <TextArea
        {...form.field("howToAsk")}
        label={kinds.howToAsk}
        hint={kinds.howToAskHint}
        rows={6}
        maxLength={TEXT_LIMITS.howToAsk}
      />
      <FieldNotes notes={notes} field="howToAsk" />
    </>
  );
}
