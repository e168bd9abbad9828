import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { ApplicationId, NoteId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { findCandidate } from "~db/queries/applications/applications";
import { deleteNote, insertNote } from "~db/queries/applications/applicationNotes";
import { insertAudit } from "~db/queries/audit/audit";

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
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    const candidate = await findCandidate(trx, id, actor.organisationIds);
    if (!candidate || !can(actor, "application.note", candidate)) return refuse("not_found");
    const written = await insertNote(trx, {
      applicationId: id,
      organisationId: candidate.organisationId,
      authorId: actor.userId,
      writtenAt: at,
      body,
      submissionKey,
    });
    if (written) await insertAudit(trx, { at, actor, deed: "application.note", noun: "application", recordId: id });
    return done({});
  });
}

/** Who wrote a note may take it away; taken away twice it is gone once. */
export function removeNote(
  context: Context,
  actor: SignedIn,
  { id, noteId }: { id: ApplicationId; noteId: NoteId },
): Promise<Result<object>> {
  return inTransaction<Result<object>>(context, async (trx) => {
    const candidate = await findCandidate(trx, id, actor.organisationIds);
    if (!candidate || !can(actor, "application.note", candidate)) return refuse("not_found");
    if (await deleteNote(trx, { noteId, applicationId: id, authorId: actor.userId }))
      await insertAudit(trx, {
        at: context.now(),
        actor,
        deed: "application.drop_note",
        noun: "application",
        recordId: id,
      });
    return done({});
  });
}
