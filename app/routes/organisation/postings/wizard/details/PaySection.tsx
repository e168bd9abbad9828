import { FieldRow } from "~/components/forms/FieldRow";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { isAsked } from "~/domain/postings/screens";
import { FieldNotes } from "../parts/FieldNotes";
import { MarginNote } from "../parts/MarginNote";
import type { ScreenProps } from "../parts/screenProps";
import { PayFields } from "./PayFields";

interface Agreement {
  /** Code of CNEL, as H011. */
  code: string;
  name: string;
}

const KNOWN = "known-agreements";

/** Pay with its collective agreement, the allowance of an internship, or the monthly sum of a placement. */
export function PaySection({ form, kind, notes, agreements }: ScreenProps & { agreements: readonly Agreement[] }) {
  const { wizard, kinds } = useWords().postings;
  const job = kind === "job";
  return (
    <>
      <h2>{kind === "placement" ? kinds.sections.allowance : wizard.sections.pay}</h2>
      {kind === "placement" ? (
        <TextField
          {...form.field("payMinCents")}
          label={kinds.allowance}
          hint={kinds.allowanceHint}
          width="short"
          inputMode="decimal"
          affix="€"
          autoComplete="off"
        />
      ) : (
        <PayFields form={form} allowance={!job} />
      )}
      {job && !notes.some((note) => note.field === "payMinCents") ? (
        <MarginNote>{wizard.payLaw}</MarginNote>
      ) : (
        <FieldNotes notes={notes} field="payMinCents" />
      )}
      <TextField {...form.field("payNote")} label={wizard.payNote} hint={wizard.payNoteHint} optional />
      <FieldNotes notes={notes} field="payNote" />
      {isAsked(kind, "agreementCode") && (
        <>
          <FieldRow>
            <TextField
              {...form.field("agreementCode")}
              label={wizard.agreement}
              hint={wizard.agreementHint}
              autoComplete="off"
              list={agreements.length > 0 ? KNOWN : undefined}
            />
            <TextField {...form.field("agreementLevel")} label={wizard.agreementLevel} optional autoComplete="off" />
          </FieldRow>
          <datalist id={KNOWN}>
            {agreements.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </datalist>
          <FieldNotes notes={notes} field="agreementCode" />
        </>
      )}
    </>
  );
}
