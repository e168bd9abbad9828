import { FormNote } from "~/components/forms/FormNote";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { fieldId } from "~/components/forms/fieldId";
import { useWords } from "~/components/locale";
import type { FieldFinding } from "~/domain/postings/fieldFindings";
import { OfferUndo } from "./OfferUndo";

interface Props {
  notes: readonly FieldFinding[];
  field: string;
}

/** What the checker says of one field, in its margin. The wrapper is there also when it is empty, for what is found while typing. */
export function FieldNotes({ notes, field }: Props) {
  const own = notes.filter((note) => note.field === field);
  return (
    <div className="margin-notes" data-notes={field} aria-live="polite">
      <OfferUndo field={field} />
      {own.map((note) => (
        <Note key={note.key} note={note} />
      ))}
    </div>
  );
}

/** One sentence and everything found in it, with the buttons that use what is offered or intent the desk. */
export function Note({ note }: { note: FieldFinding }) {
  const { checker, wizard } = useWords().postings;
  const text = wizard;
  const anchor = `#${fieldId(note.field)}`;
  return (
    <FormNote
      level={note.level}
      excerpt={note.quote}
      reason={note.reasons
        .map(({ messageKey }) => checker.findings[messageKey])
        .map(({ reason, advice }) => (note.suggestedText ? reason : `${reason} ${advice}`))
        .join(" ")}
      better={note.suggestedText || undefined}
      law={[...new Set(note.reasons.flatMap(({ law }) => law))]}
      actions={
        note.quote.length === 0 ? undefined : (
          <>
            {note.suggestedText !== null && (
              <SubmitButton small name="go" value={`use:${note.key}`} formAction={anchor}>
                {note.suggestedText === "" ? text.takeOut : text.useIt}
              </SubmitButton>
            )}
            {note.level === "block" && (
              <SubmitButton look="link" name="go" value="disagree">
                {text.disagree}
              </SubmitButton>
            )}
          </>
        )
      }
    />
  );
}
