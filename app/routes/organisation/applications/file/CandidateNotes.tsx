import type { FormState } from "~/components/forms/formState";
import { SubmitButton } from "~/components/forms/SubmitButton";
import { TextArea } from "~/components/forms/TextArea";
import { useLocale, useWords } from "~/components/locale";
import { NOTE_MAX } from "~/domain/applications/forms";
import type { UserId } from "~/domain/ids";
import { clockTime, mediumDate } from "~/text/format";
import { PostForm } from "~/components/forms/PostForm";

interface Props {
  notes: readonly { id: string; writtenAt: Date; body: string; authorId: UserId | null; authorName: string | null }[];
  /** Who reads: their own notes they may take away. */
  reader: UserId;
  form: FormState;
}

/** What the organisation wrote for itself, and a place to write more. */
export function CandidateNotes({ notes, reader, form }: Props) {
  const { candidates } = useWords().applications;
  const locale = useLocale();
  const note = form.field("note");
  return (
    <section aria-labelledby="notes" className="candidate-notes">
      <h2 id="notes">{candidates.notes}</h2>
      <p>{candidates.notesLead}</p>
      {notes.length === 0 ? (
        <p className="meta">{candidates.noteNone}</p>
      ) : (
        <ul className="plain-list">
          {notes.map(({ id, writtenAt, body, authorId, authorName }) => (
            <li key={id} className="it-card card-pad candidate-note">
              <p className="own-words">{body}</p>
              <p className="meta">
                {candidates.noteBy(
                  authorName ?? candidates.someone,
                  `${mediumDate(locale, writtenAt)}, ${clockTime(locale, writtenAt)}`,
                )}
              </p>
              {authorId === reader && (
                <PostForm>
                  <input type="hidden" name="noteId" value={id} />
                  <SubmitButton look="link" small name="intent" value="dropNote">
                    {candidates.noteDrop}
                  </SubmitButton>
                </PostForm>
              )}
            </li>
          ))}
        </ul>
      )}
      <PostForm noValidate>
        <TextArea {...note} label={candidates.note} rows={3} maxLength={NOTE_MAX} />
        <SubmitButton look="outline-primary" name="intent" value="note">
          {candidates.noteSave}
        </SubmitButton>
      </PostForm>
    </section>
  );
}
