import type { FormState } from "~/components/forms/formState";
import { SelectField } from "~/components/forms/SelectField";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { SubmitRow } from "~/components/forms/SubmitRow";
import { TextArea } from "~/components/forms/TextArea";
import { TextField } from "~/components/forms/TextField";
import { LocalLink, useLocale, useWords } from "~/components/locale";
import { WRITTEN_EVENTS } from "~/domain/crises/forms";
import type { CrisisId } from "~/domain/ids";
import { paths } from "~/paths";
import { shortDate } from "~/text/format";
import type { ShownEvent } from "./CrisisTimeline";
import { TierField } from "../parts/TierField";
import { PostForm } from "~/components/forms/PostForm";

/** A new event, or the correction of one: then it starts from what the old one said. */
export function CrisisEventFields({
  crisisId,
  form,
  correcting,
}: {
  crisisId: CrisisId;
  form: FormState;
  correcting: ShownEvent | null;
}) {
  const locale = useLocale();
  const words = useWords();
  const { crises } = words;
  const { terms } = crises;
  const { event, dateHint } = crises.file;
  const tried = form.has("intent", "event");
  const or = (name: string, stored: string) => ({ ...form.field(name), ...(tried ? {} : { value: stored }) });
  return (
    <PostForm noValidate className="form-stack">
      <input type="hidden" name="intent" value="event" />
      {correcting !== null && (
        <>
          <input type="hidden" name="correctsId" value={correcting.id} />
          <p className="meta">{event.correcting(correcting.title)}</p>
        </>
      )}
      <TextField
        {...or("onDate", correcting === null ? "" : shortDate(locale, correcting.onDate))}
        label={event.onDate}
        hint={dateHint}
        width="short"
      />
      {correcting === null && (
        <SelectField
          {...form.field("kind")}
          label={event.kind}
          options={WRITTEN_EVENTS.map((kind) => ({ value: kind, label: terms.crisisEventKind[kind] }))}
        />
      )}
      <TextField {...or("title", correcting?.title ?? "")} label={event.name} />
      <TextArea {...or("body", correcting?.body ?? "")} label={event.body} rows={4} maxLength={4000} optional />
      <TierField {...or("tier", correcting?.tier ?? "table")} label={event.tier} />
      <SubmitRow
        plain
        aside={correcting !== null && <LocalLink to={paths.tables.crisis(crisisId)}>{event.cancel}</LocalLink>}
      >
        <SubmitButton>{correcting === null ? event.submit : event.submitCorrection}</SubmitButton>
      </SubmitRow>
    </PostForm>
  );
}
