import { RadioGroup } from "~/components/forms/RadioGroup";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { TEXT_LIMITS } from "~/domain/postings/postingFieldReaders";
import { WIZARD_KINDS } from "~/domain/postings/kinds";
import { isAsked, isRequired } from "~/domain/postings/screens";
import { isEventKind } from "~/domain/registrations/events";
import { FieldNotes } from "../parts/FieldNotes";
import { MarginNote } from "../parts/MarginNote";
import { OccupationPicker } from "../parts/OccupationPicker";
import type { DetailsProps } from "../parts/screenProps";
import { CallFields } from "./CallFields";
import { ContractFields } from "./ContractFields";
import { EventDateFields } from "./EventDateFields";
import { HoursFields } from "./HoursFields";
import { PaySection } from "./PaySection";
import { PlaceFields } from "./PlaceFields";
import { PlacementTime, ProgrammeFields } from "./PlacementFields";

/** The first screen: what is offered, where, when and for how much; each kind is asked only what it needs. */
export function DetailsScreen(props: DetailsProps) {
  const { kind } = props;
  const { sections } = useWords().postings.wizard;
  return (
    <>
      <What {...props} />
      {kind === "call" && <CallFields {...props} />}
      {isEventKind(kind) && <EventDateFields {...props} />}
      {kind === "placement" && (
        <>
          <PlaceFields {...props} />
          <PlacementTime {...props} />
          <HoursFields {...props} />
          <PaySection {...props} />
        </>
      )}
      {(kind === "job" || kind === "internship") && (
        <>
          <PlaceFields {...props} title={sections.where} />
          <ContractFields {...props} />
          <HoursFields {...props} />
          <PaySection {...props} />
        </>
      )}
      {kind !== "call" && <Until {...props} />}
    </>
  );
}

function What(props: DetailsProps) {
  const { form, kind, notes, occupation } = props;
  const { wizard, kinds } = useWords().postings;
  const title = form.field("title");
  const { label, hint } = kinds.descriptions[kind];
  const clear =
    (kind === "job" || kind === "internship") &&
    title.value &&
    !title.error &&
    !notes.some((note) => note.field === "title");
  return (
    <>
      <h2>{wizard.sections.what}</h2>
      <Kind {...props} />
      <TextField
        {...title}
        label={wizard.title}
        hint={kinds.titleHints[kind]}
        maxLength={TEXT_LIMITS.title}
        autoComplete="off"
      />
      {clear ? (
        <div className="margin-notes" data-notes="title" aria-live="polite">
          <MarginNote fine={wizard.titleFine}>{wizard.titleFineWhy}</MarginNote>
        </div>
      ) : (
        <FieldNotes notes={notes} field="title" />
      )}
      {kind === "placement" && <ProgrammeFields {...props} />}
      {isAsked(kind, "occupationId") && (
        <OccupationPicker form={form} {...occupation} optional={!isRequired(kind, "occupationId")} />
      )}
      {isAsked(kind, "occupationId") && <FieldNotes notes={notes} field="occupationId" />}
      <TextArea {...form.field("description")} label={label} hint={hint} rows={6} maxLength={TEXT_LIMITS.description} />
      <FieldNotes notes={notes} field="description" />
    </>
  );
}

/** What was chosen to start with, in a line; the seven kinds are behind "change", open when another was just asked for. */
function Kind({ form, kind }: DetailsProps) {
  const { terms, kinds } = useWords().postings;
  const { value, error } = form.field("kind");
  return (
    <details className="kind-chosen" open={error !== undefined || (value !== undefined && value !== kind)}>
      <summary>
        <span>
          {kinds.chosen} <strong>{terms.postingKind[kind]}</strong>
        </span>
        <span className="kind-change">{kinds.change}</span>
      </summary>
      <RadioGroup
        name="kind"
        label={kinds.question}
        layout="boxes"
        value={value}
        options={WIZARD_KINDS.map((each) => ({ value: each, label: terms.postingKind[each] }))}
        hint={kinds.changeHint}
        error={error}
      />
    </details>
  );
}

function Until({ form, kind, notes }: DetailsProps) {
  const { wizard, kinds } = useWords().postings;
  const event = isEventKind(kind);
  return (
    <>
      <h2>{wizard.sections.until}</h2>
      <TextField
        {...form.field("closesOn")}
        label={event ? kinds.closesOn : wizard.closesOn}
        hint={event ? kinds.closesOnHint : wizard.closesOnHint}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        optional={!isRequired(kind, "closesOn")}
      />
      <FieldNotes notes={notes} field="closesOn" />
    </>
  );
}
