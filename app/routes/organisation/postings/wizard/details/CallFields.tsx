import { FieldError } from "~/components/forms/FieldError";
import { FieldRow } from "~/components/forms/FieldRow";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { FieldNotes } from "../parts/FieldNotes";
import { PlaceFields } from "./PlaceFields";
import type { DetailsProps } from "../parts/screenProps";

/** The money of a call, the office that takes the requests, and the last day with its hour. */
export function CallFields(props: DetailsProps) {
  const { form, notes } = props;
  const { kinds } = useWords().postings;
  return (
    <>
      <h2>{kinds.sections.money}</h2>
      <TextField {...form.field("fund")} label={kinds.fund} hint={kinds.fundHint} optional />
      <FieldNotes notes={notes} field="fund" />
      <Amounts {...props} />
      <TextField
        {...form.field("amountTotalCents")}
        label={kinds.amountTotal}
        width="medium"
        inputMode="decimal"
        affix="€"
        optional
        autoComplete="off"
      />
      <FieldNotes notes={notes} field="amountTotalCents" />
      <h2>{kinds.sections.deadline}</h2>
      <FieldRow>
        <TextField
          {...form.field("closesOn")}
          label={kinds.deadline}
          hint={kinds.deadlineHint}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField
          {...form.field("closesTime")}
          label={kinds.closesTime}
          hint={kinds.closesTimeHint}
          optional
          autoComplete="off"
        />
      </FieldRow>
      <FieldNotes notes={notes} field="closesOn" />
      <PlaceFields {...props} />
    </>
  );
}

function Amounts({ form, notes }: DetailsProps) {
  const { wizard, kinds } = useWords().postings;
  const bare = (name: string) => ({ ...form.field(name), error: undefined });
  return (
    <>
      <fieldset className="form-fieldset">
        <legend>{kinds.amount}</legend>
        <span className="form-text">{kinds.amountHint}</span>
        {["amountMinCents", "amountMaxCents"].map((name) => (
          <FieldError key={name} id={`f-${name}`} error={form.field(name).error} />
        ))}
        <FieldRow>
          <TextField
            {...bare("amountMinCents")}
            label={wizard.from}
            inputMode="decimal"
            affix="€"
            optional
            autoComplete="off"
          />
          <TextField
            {...bare("amountMaxCents")}
            label={wizard.to}
            inputMode="decimal"
            affix="€"
            optional
            autoComplete="off"
          />
        </FieldRow>
      </fieldset>
      <FieldNotes notes={notes} field="amountMinCents" />
      <FieldNotes notes={notes} field="amountMaxCents" />
    </>
  );
}
