import { Checkbox } from "~/components/forms/Checkbox";
import { FieldRow } from "~/components/forms/FieldRow";
import { RadioGroup } from "~/components/forms/RadioGroup";
import { PlaceField } from "~/components/forms/PlaceField";
import { SelectField } from "~/components/forms/SelectField";
import { TextField } from "~/components/forms/TextField";
import { useWords } from "~/components/locale";
import { REMOTE, REMOTE_FORMS } from "~/domain/terms/schedule";
import { isAsked } from "~/domain/postings/screens";
import { isEventKind } from "~/domain/registrations/events";
import type { DetailsProps } from "../parts/screenProps";

/** Where it takes place, and how much of it away from there. */
export function PlaceFields({ form, kind, comuni, title }: DetailsProps & { title?: string }) {
  const { terms, wizard, kinds } = useWords().postings;
  const event = isEventKind(kind);
  const remote = event ? terms.remoteEvent : terms.remote;
  return (
    <>
      <h2>{title ?? kinds.sections.place}</h2>
      {isAsked(kind, "host") && <TextField {...form.field("host")} label={kinds.host} hint={kinds.hostHint} optional />}
      <PlaceField {...form.field("comune")} label={kinds.comune[kind]} comuni={comuni} />
      <TextField
        {...form.field("address")}
        label={wizard.address}
        hint={wizard.addressHint}
        optional
        autoComplete="street-address"
      />
      {isAsked(kind, "remote") && (
        <RadioGroup
          name="remote"
          label={event ? kinds.remoteEvent : wizard.remote}
          value={form.field("remote").value ?? "no"}
          options={REMOTE.map((value) => ({ value, label: remote[value] }))}
        />
      )}
      {isAsked(kind, "remoteShare") && (
        <FieldRow>
          <TextField
            {...form.field("remoteShare")}
            label={kinds.remoteShare}
            hint={kinds.remoteShareHint}
            inputMode="numeric"
            optional
          />
          <SelectField
            {...form.field("remoteForm")}
            label={kinds.remoteForm}
            options={REMOTE_FORMS.map((value) => ({ value, label: terms.remoteForm[value] }))}
            optional
          />
        </FieldRow>
      )}
      {isAsked(kind, "reachableWithoutCar") && (
        <Checkbox
          name="reachableWithoutCar"
          label={wizard.reachableWithoutCar}
          hint={wizard.reachableWithoutCarHint}
          checked={form.has("reachableWithoutCar", "on")}
        />
      )}
    </>
  );
}
