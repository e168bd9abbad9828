import { FieldRow } from "~/components/forms/FieldRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { TEXT_LIMITS } from "~/domain/postings/postingFieldReaders";
import { isAsked, isRequired } from "~/domain/postings/screens";
import { FieldNotes } from "../parts/FieldNotes";
import { PlaceFields } from "./PlaceFields";
import type { DetailsProps } from "../parts/screenProps";

/** When, where, seats and cost of a lab, a course or a meeting. */
export function EventDateFields(props: DetailsProps) {
  const { wizard } = useWords().postings;
  return (
    <>
      <h2>{wizard.sections.when}</h2>
      <When {...props} />
      <PlaceFields {...props} />
      <Seats {...props} />
    </>
  );
}

function When({ form, kind, notes }: DetailsProps) {
  const { wizard, kinds } = useWords().postings;
  return (
    <>
      <FieldRow>
        <TextField {...form.field("beginsAt")} label={wizard.beginsAt} hint={wizard.momentHint} autoComplete="off" />
        <TextField {...form.field("endsAt")} label={wizard.endsAt} hint={wizard.momentHint} autoComplete="off" />
      </FieldRow>
      <FieldNotes notes={notes} field="beginsAt" />
      <FieldNotes notes={notes} field="endsAt" />
      {isAsked(kind, "sessions") && (
        <TextArea {...form.field("sessions")} label={kinds.sessions} hint={kinds.sessionsHint} rows={4} optional />
      )}
      {kind === "course" && (
        <>
          <TextField
            {...form.field("totalHours")}
            label={kinds.totalHours}
            width="short"
            inputMode="numeric"
            autoComplete="off"
          />
          <FieldNotes notes={notes} field="totalHours" />
          <TextField {...form.field("scheduleNote")} label={wizard.scheduleNote} optional />
          <FieldNotes notes={notes} field="scheduleNote" />
        </>
      )}
    </>
  );
}

function Seats({ form, kind, notes }: DetailsProps) {
  const { wizard, kinds } = useWords().postings;
  return (
    <>
      <h2>{kind === "course" ? kinds.sections.course : kinds.sections.seats}</h2>
      <FieldRow>
        <TextField {...form.field("places")} label={wizard.seats} inputMode="numeric" />
        <TextField
          {...form.field("costCents")}
          label={kinds.cost}
          hint={kinds.costHint}
          inputMode="decimal"
          optional={!isRequired(kind, "costCents")}
          autoComplete="off"
        />
      </FieldRow>
      <FieldNotes notes={notes} field="places" />
      <FieldNotes notes={notes} field="costCents" />
      {isAsked(kind, "certificate") && (
        <TextField
          {...form.field("certificate")}
          label={kinds.certificate}
          hint={kinds.certificateHint}
          maxLength={TEXT_LIMITS.certificate}
          optional
        />
      )}
      {isAsked(kind, "certificate") && <FieldNotes notes={notes} field="certificate" />}
    </>
  );
}
