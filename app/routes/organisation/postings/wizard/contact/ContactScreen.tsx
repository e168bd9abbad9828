import { RadioGroup } from "~/components/forms/RadioGroup";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { WAYS_TO_JOIN } from "~/domain/postings/joining";
import { isAsked } from "~/domain/postings/screens";
import { FieldNotes } from "../parts/FieldNotes";
import { MarginNote } from "../parts/MarginNote";
import type { ScreenProps } from "../parts/screenProps";

/** The third screen: how one joins, who answers, and the promise of an answer where somebody waits for one. */
export function ContactScreen(props: ScreenProps) {
  const { form, kind, notes } = props;
  const { wizard } = useWords().postings;
  return (
    <>
      {isAsked(kind, "joining") && <Joining {...props} />}
      {isAsked(kind, "responseDays") && (
        <>
          <h2>{wizard.sections.promise}</h2>
          <TextField
            {...form.field("responseDays")}
            label={wizard.responseDays}
            hint={wizard.responseDaysHint}
            width="short"
            inputMode="numeric"
            autoComplete="off"
          />
          <FieldNotes notes={notes} field="responseDays" />
        </>
      )}
      <h2>{wizard.sections.contact}</h2>
      <TextField {...form.field("contactName")} label={wizard.contactName} optional autoComplete="name" />
      <TextField
        {...form.field("contactEmail")}
        label={wizard.contactEmail}
        hint={wizard.contactEmailHint}
        type="email"
        autoComplete="email"
      />
      <MarginNote>{wizard.contactOne}</MarginNote>
      <TextField
        {...form.field("contactPhone")}
        label={wizard.contactPhone}
        type="tel"
        autoComplete="tel"
        width="medium"
      />
    </>
  );
}

function Joining({ form, kind, notes }: ScreenProps) {
  const { terms, kinds } = useWords().postings;
  const other = kind === "call" || kind === "placement" ? kind : "event";
  return (
    <>
      <h2>{kind === "call" ? kinds.sections.ask : kinds.sections.join}</h2>
      <RadioGroup
        name="joining"
        label={kinds.joining[other]}
        layout="lines"
        value={form.field("joining").value}
        options={WAYS_TO_JOIN[kind].map((value) => ({ value, label: terms.joining[value] }))}
      />
      <TextField
        {...form.field("link")}
        label={kinds.link}
        hint={kinds.linkHints[other]}
        type="url"
        inputMode="url"
        optional
        autoComplete="off"
      />
      <FieldNotes notes={notes} field="link" />
    </>
  );
}
