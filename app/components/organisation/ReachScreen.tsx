import { MarginNote } from "~/components/forms/MarginNote";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { FieldNotes } from "./FieldNotes";
import type { ScreenProps } from "./screen";

/** The third screen: who answers, and the promise of an answer. */
export function ReachScreen({ form, notes }: ScreenProps) {
  const { wizard } = useWords().organisation;
  return (
    <>
      <h2>{wizard.sections.promise}</h2>
      <TextField {...form.field("responseDays")} label={wizard.responseDays} hint={wizard.responseDaysHint} width="short" inputMode="numeric" autoComplete="off" />
      <FieldNotes notes={notes} field="responseDays" />
      <h2>{wizard.sections.contact}</h2>
      <TextField {...form.field("contactName")} label={wizard.contactName} optional autoComplete="name" />
      <TextField {...form.field("contactEmail")} label={wizard.contactEmail} hint={wizard.contactEmailHint} type="email" autoComplete="email" />
      <MarginNote>{wizard.contactOne}</MarginNote>
      <TextField {...form.field("contactPhone")} label={wizard.contactPhone} type="tel" autoComplete="tel" width="medium" />
    </>
  );
}
