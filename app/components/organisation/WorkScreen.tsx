import { Checkbox } from "~/components/forms/Checkbox";
import { CheckboxGroup } from "~/components/forms/CheckboxGroup";
import { FieldRow } from "~/components/forms/FieldRow";
import { MarginNote } from "~/components/forms/MarginNote";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { SelectField } from "~/components/forms/SelectField";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { CONTRACT_KEYS, INTERNSHIP_CONTRACTS, type ContractKey } from "~/domain/postings/contracts";
import { TEXT_LIMITS } from "~/domain/postings/fieldPieces";
import { WIZARD_KINDS } from "~/domain/postings/kinds";
import { REMOTE, SHIFTS, WORKING_TIMES } from "~/domain/postings/schedule";
import { FieldNotes } from "./FieldNotes";
import { OccupationPicker, type Choice } from "./OccupationPicker";
import { PayFields } from "./PayFields";
import type { ScreenProps } from "./screen";

interface Props extends ScreenProps {
  comuni: readonly { value: string; label: string }[];
  occupation: { chosen: Choice | null; found: readonly Choice[] | null };
}

/** The first screen: what one does, where, when and for how much. */
export function WorkScreen(props: Props) {
  const { kind } = props;
  return (
    <>
      <What {...props} />
      {kind === "lab" ? <Meeting {...props} /> : <Where {...props} />}
      {kind === "lab" ? null : <Pay {...props} />}
      <Until {...props} />
    </>
  );
}

function What({ form, kind, notes, occupation }: Props) {
  const { terms, organisation: { wizard } } = useWords();
  const title = form.field("title");
  const clear = title.value && !title.error && !notes.some((note) => note.field === "title");
  return (
    <>
      <h2>{wizard.sections.what}</h2>
      <RadioGroup name="kind" label={wizard.kind} layout="boxes" value={form.field("kind").value} options={WIZARD_KINDS.map((value) => ({ value, label: terms.postingKind[value] }))} />
      <TextField {...title} label={wizard.title} hint={kind === "lab" ? wizard.titleHintLab : wizard.titleHint} maxLength={TEXT_LIMITS.title} autoComplete="off" />
      {clear ? <div className="margin-notes" data-notes="title" aria-live="polite"><MarginNote fine={wizard.titleFine}>{wizard.titleFineWhy}</MarginNote></div> : <FieldNotes notes={notes} field="title" />}
      {kind !== "lab" && <OccupationPicker form={form} {...occupation} />}
      {kind !== "lab" && <FieldNotes notes={notes} field="occupationId" />}
      <TextArea {...form.field("description")} label={wizard.description} hint={kind === "lab" ? wizard.descriptionHintLab : wizard.descriptionHint} rows={6} maxLength={TEXT_LIMITS.description} />
      <FieldNotes notes={notes} field="description" />
    </>
  );
}

function Place({ form, comuni, kind }: Props) {
  const { organisation: { wizard } } = useWords();
  return (
    <>
      <SelectField {...form.field("comune")} label={kind === "lab" ? wizard.comuneLab : wizard.comune} options={comuni} />
      <TextField {...form.field("address")} label={wizard.address} hint={wizard.addressHint} optional autoComplete="street-address" />
    </>
  );
}

function Where(props: Props) {
  const { form, kind, notes } = props;
  const { terms, organisation: { wizard } } = useWords();
  const contracts = CONTRACT_KEYS.filter((key) => (INTERNSHIP_CONTRACTS as readonly ContractKey[]).includes(key) === (kind === "internship"));
  const options = <Value extends string>(values: readonly Value[], words: Record<Value, string>) => values.map((value) => ({ value, label: words[value] }));
  return (
    <>
      <h2>{wizard.sections.where}</h2>
      <Place {...props} />
      <RadioGroup name="remote" label={wizard.remote} value={form.field("remote").value ?? "no"} options={options(REMOTE, terms.remote)} />
      <Checkbox name="reachableWithoutCar" label={wizard.reachableWithoutCar} hint={wizard.reachableWithoutCarHint} checked={form.has("reachableWithoutCar", "on")} />
      <FieldRow>
        <SelectField {...form.field("contract")} label={wizard.contract} options={options(contracts, terms.contract)} />
        <TextField {...form.field("months")} label={wizard.months} hint={kind === "internship" ? wizard.monthsHintInternship : wizard.monthsHint} inputMode="numeric" />
      </FieldRow>
      <FieldNotes notes={notes} field="contract" />
      <FieldNotes notes={notes} field="months" />
      {kind === "internship" ? <InternshipFields {...props} /> : <Checkbox name="seasonal" label={wizard.seasonal} checked={form.has("seasonal", "on")} />}
      <FieldRow>
        <TextField {...form.field("weeklyMinutes")} label={wizard.weekly} hint={wizard.weeklyHint} inputMode="decimal" />
        <SelectField {...form.field("workingTime")} label={wizard.workingTime} options={options(WORKING_TIMES, terms.workingTime)} optional />
      </FieldRow>
      <FieldNotes notes={notes} field="workingTime" />
      <CheckboxGroup name="shifts" label={wizard.shifts} layout="columns" optional values={form.all("shifts")} error={form.field("shifts").error} options={options(SHIFTS, terms.shift)} />
      <TextField {...form.field("scheduleNote")} label={wizard.scheduleNote} hint={wizard.scheduleNoteHint} optional />
      <FieldNotes notes={notes} field="scheduleNote" />
    </>
  );
}

function InternshipFields({ form, notes }: Props) {
  const { wizard } = useWords().organisation;
  return (
    <>
      <Checkbox name="curricular" label={wizard.curricular} checked={form.has("curricular", "on")} />
      <TextField {...form.field("promoter")} label={wizard.promoter} hint={wizard.promoterHint} />
      <FieldNotes notes={notes} field="promoter" />
      <TextField {...form.field("tutor")} label={wizard.tutor} hint={wizard.tutorHint} optional />
    </>
  );
}

function Meeting(props: Props) {
  const { form } = props;
  const { wizard } = useWords().organisation;
  return (
    <>
      <h2>{wizard.sections.when}</h2>
      <FieldRow>
        <TextField {...form.field("beginsAt")} label={wizard.beginsAt} hint={wizard.momentHint} autoComplete="off" />
        <TextField {...form.field("endsAt")} label={wizard.endsAt} autoComplete="off" />
      </FieldRow>
      <Place {...props} />
      <TextField {...form.field("places")} label={wizard.seats} inputMode="numeric" width="short" />
    </>
  );
}

function Pay({ form, kind, notes }: Props) {
  const { wizard } = useWords().organisation;
  return (
    <>
      <h2>{wizard.sections.pay}</h2>
      <PayFields form={form} allowance={kind === "internship"} />
      {kind === "job" && !notes.some((note) => note.field === "payMinCents") ? <MarginNote>{wizard.payLaw}</MarginNote> : <FieldNotes notes={notes} field="payMinCents" />}
      <TextField {...form.field("payNote")} label={wizard.payNote} hint={wizard.payNoteHint} optional />
      <FieldNotes notes={notes} field="payNote" />
      {kind === "job" && (
        <FieldRow>
          <TextField {...form.field("agreementCode")} label={wizard.agreement} hint={wizard.agreementHint} autoComplete="off" />
          <TextField {...form.field("agreementLevel")} label={wizard.agreementLevel} optional autoComplete="off" />
        </FieldRow>
      )}
      {kind === "job" && <FieldNotes notes={notes} field="agreementCode" />}
    </>
  );
}

function Until({ form, notes }: Props) {
  const { wizard } = useWords().organisation;
  return (
    <>
      <h2>{wizard.sections.until}</h2>
      <TextField {...form.field("closesOn")} label={wizard.closesOn} hint={wizard.closesOnHint} width="short" inputMode="numeric" autoComplete="off" />
      <FieldNotes notes={notes} field="closesOn" />
    </>
  );
}
