import { FormNote } from "~/components/forms/FormNote";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { fieldId } from "~/components/forms/fieldId";
import { useWords } from "~/components/locale";
import type { FieldFinding } from "~/domain/postings/fieldFindings";

interface Props {
  notes: readonly FieldFinding[];
  field: string;
}

/** What the checker says of one field, in its margin. The wrapper is there also when it is empty, for what is found while typing. */
export function FieldNotes({ notes, field }: Props) {
  const own = notes.filter((note) => note.field === field);
  return (
    <div className="margin-notes" data-notes={field} aria-live="polite">
      {own.map((note) => (
        <Note key={note.key} note={note} />
      ))}
    </div>
  );
}

/** One finding, with the buttons that use the better wording or ask the desk. */
export function Note({ note }: { note: FieldFinding }) {
  const words = useWords();
  const { postings } = words;
  const { checker } = postings;
  const { reason, advice } = checker.findings[note.messageKey];
  const text = postings.wizard;
  const anchor = `#${fieldId(note.field)}`;
  return (
    <FormNote
      level={note.level}
      excerpt={
        note.quote
          ? [
              { text: note.quote.before, marked: false },
              { text: note.quote.marked, marked: true },
              { text: note.quote.after, marked: false },
            ]
          : []
      }
      reason={note.suggestedText === null || note.suggestedText === "" ? `${reason} ${advice}` : reason}
      better={note.suggestedText === null || note.suggestedText === "" ? undefined : note.suggestedText}
      law={note.law}
      actions={
        note.quote === null ? undefined : (
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
