import type { SignedIn } from "~/domain/access/actor";
import type { ApplicationId, NoteId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { findCandidate } from "~db/queries/applications/applications";
import { deleteNote, insertNote } from "~db/queries/applications/applicationNotes";

interface NewNote {
  id: ApplicationId;
  body: string;
  /** Of the form that was shown: sent twice it is one note. */
  submissionKey: string | null;
}

/** A note an organisation writes for itself about somebody who applied. */
export function addNote(
  context: Context,
  actor: SignedIn,
  { id, body, submissionKey }: NewNote,
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "application.note",
    lock: (trx) => findCandidate(trx, id, actor.organisationIds),
    event: () => ({ deed: "application.note", noun: "application", recordId: id }),
    work: async ({ trx, at, alreadyDone }, { organisationId }) => {
      const note = { applicationId: id, organisationId, authorId: actor.userId, writtenAt: at, body, submissionKey };
      return (await insertNote(trx, note)) ? done({}) : alreadyDone({});
    },
  });
}

/** Who wrote a note may take it away; taken away twice it is gone once. */
export function removeNote(
  context: Context,
  actor: SignedIn,
  { id, noteId }: { id: ApplicationId; noteId: NoteId },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "application.note",
    lock: (trx) => findCandidate(trx, id, actor.organisationIds),
    event: () => ({ deed: "application.drop_note", noun: "application", recordId: id }),
    work: async ({ trx, alreadyDone }) =>
      (await deleteNote(trx, { noteId, applicationId: id, authorId: actor.userId })) ? done({}) : alreadyDone({}),
  });
}
