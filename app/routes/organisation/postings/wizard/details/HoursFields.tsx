import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { FieldRow } from "~/components/forms/FieldRow";
import { SelectField } from "~/components/forms/SelectField";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { SHIFTS, WORKING_TIMES } from "~/domain/terms/schedule";
import { FieldNotes } from "../parts/FieldNotes";
import type { ScreenProps } from "../parts/screenProps";

/** Hours a week, and when in the day and the week. */
export function HoursFields({ form, notes }: ScreenProps) {
  const { terms, wizard } = useWords().postings;
  return (
    <>
      <FieldRow>
        <TextField
          {...form.field("weeklyMinutes")}
          label={wizard.weekly}
          hint={wizard.weeklyHint}
          inputMode="decimal"
        />
        <SelectField
          {...form.field("workingTime")}
          label={wizard.workingTime}
          options={WORKING_TIMES.map((value) => ({ value, label: terms.workingTime[value] }))}
          optional
        />
      </FieldRow>
      <FieldNotes notes={notes} field="weeklyMinutes" />
      <FieldNotes notes={notes} field="workingTime" />
      <CheckboxGroup
        name="shifts"
        label={wizard.shifts}
        layout="columns"
        optional
        values={form.all("shifts")}
        error={form.field("shifts").error}
        options={SHIFTS.map((value) => ({ value, label: terms.shift[value] }))}
      />
      <TextField {...form.field("scheduleNote")} label={wizard.scheduleNote} hint={wizard.scheduleNoteHint} optional />
      <FieldNotes notes={notes} field="scheduleNote" />
    </>
  );
}
