import { Checkbox } from "~/components/forms/Checkbox";
import { FieldRow } from "~/components/forms/FieldRow";
import { SelectField } from "~/components/forms/SelectField";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { CONTRACT_KEYS, INTERNSHIP_CONTRACTS, type ContractKey } from "~/domain/terms/contracts";
import { INTERNSHIP_CATEGORIES } from "~/domain/postings/internships";
import { FieldNotes } from "../parts/FieldNotes";
import type { ScreenProps } from "../parts/screenProps";

/** The contract and its length; for an internship also who it is for and who promotes it. */
export function ContractFields({ form, kind, notes }: ScreenProps) {
  const { terms, wizard } = useWords().postings;
  const internship = kind === "internship";
  const contracts = CONTRACT_KEYS.filter(
    (key) => (INTERNSHIP_CONTRACTS as readonly ContractKey[]).includes(key) === internship,
  );
  return (
    <>
      <FieldRow>
        <SelectField
          {...form.field("contract")}
          label={wizard.contract}
          options={contracts.map((value) => ({ value, label: terms.contract[value] }))}
        />
        <TextField
          {...form.field("months")}
          label={wizard.months}
          hint={internship ? wizard.monthsHintInternship : wizard.monthsHint}
          inputMode="numeric"
        />
      </FieldRow>
      <FieldNotes notes={notes} field="contract" />
      <FieldNotes notes={notes} field="months" />
      {internship ? (
        <InternshipFields form={form} kind={kind} notes={notes} />
      ) : (
        <Checkbox name="seasonal" label={wizard.seasonal} checked={form.has("seasonal", "on")} />
      )}
    </>
  );
}

function InternshipFields({ form, notes }: ScreenProps) {
  const { terms, wizard, kinds } = useWords().postings;
  return (
    <>
      <SelectField
        {...form.field("internshipCategory")}
        label={kinds.category}
        options={INTERNSHIP_CATEGORIES.map((value) => ({ value, label: terms.internshipCategory[value] }))}
        optional
      />
      <FieldNotes notes={notes} field="internshipCategory" />
      <TextField {...form.field("promoter")} label={wizard.promoter} hint={wizard.promoterHint} />
      <FieldNotes notes={notes} field="promoter" />
      <TextField {...form.field("tutor")} label={wizard.tutor} hint={wizard.tutorHint} optional />
      <Checkbox name="curricular" label={wizard.curricular} checked={form.has("curricular", "on")} />
      <TextField {...form.field("school")} label={kinds.school} hint={kinds.schoolHint} optional />
      <FieldNotes notes={notes} field="school" />
    </>
  );
}
