import { SelectField } from "~/components/forms/SelectField";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { TEXT_LIMITS } from "~/domain/postings/postingFieldReaders";
import { PROGRAMMES } from "~/domain/postings/programmes";
import { FieldNotes } from "../parts/FieldNotes";
import { MarginNote } from "../parts/MarginNote";
import type { ScreenProps } from "../parts/screenProps";

/** Which programme and which project; the ages the law sets stand beside it. */
export function ProgrammeFields({ form, notes }: ScreenProps) {
  const { terms, kinds } = useWords().postings;
  const programme = form.field("programme");
  return (
    <>
      <SelectField
        {...programme}
        label={kinds.programme}
        options={PROGRAMMES.map((value) => ({ value, label: terms.programme[value] }))}
      />
      {programme.value === "scu" || programme.value === "scr" ? (
        <MarginNote>{kinds.programmeAges[programme.value]}</MarginNote>
      ) : null}
      <FieldNotes notes={notes} field="programme" />
      <TextField {...form.field("project")} label={kinds.project} maxLength={TEXT_LIMITS.project} optional />
      <FieldNotes notes={notes} field="project" />
    </>
  );
}

/** How many months; the hours follow. */
export function PlacementTime({ form, notes }: ScreenProps) {
  const { kinds } = useWords().postings;
  return (
    <>
      <h2>{kinds.sections.time}</h2>
      <TextField {...form.field("months")} label={kinds.months} width="short" inputMode="numeric" autoComplete="off" />
      <FieldNotes notes={notes} field="months" />
    </>
  );
}
