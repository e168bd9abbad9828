import type { ApplicationId, NoteId, OrganisationId, PostingId, UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

export interface NewNote {
  applicationId: ApplicationId;
  organisationId: OrganisationId;
  authorId: UserId | null;
  writtenAt: Date;
  body: string;
  submissionKey: string | null;
}

/** False when the same form was sent before. */
export async function insertNote(trx: WriteDb, note: NewNote): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("applicationNotes")
    .values(note)
    .onConflict((conflict) => conflict.column("submissionKey").doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

export async function deleteNote(
  trx: WriteDb,
  { noteId, applicationId, authorId }: { noteId: NoteId; applicationId: ApplicationId; authorId: UserId },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("applicationNotes")
    .where("id", "=", noteId)
    .where("applicationId", "=", applicationId)
    .where("authorId", "=", authorId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** What these organisations wrote about one application, oldest first. */
export function listNotes(db: ReadDb, applicationId: ApplicationId, organisationIds: readonly OrganisationId[]) {
  return db
    .selectFrom("applicationNotes as n")
    .leftJoin("users as u", "u.id", "n.authorId")
    .select(["n.id", "n.writtenAt", "n.body", "n.authorId", "u.name as authorName"])
    .where("n.applicationId", "=", applicationId)
    .where("n.organisationId", "in", organisationIds)
    .orderBy("n.writtenAt")
    .execute();
}

/** How many notes each application of a posting has. */
export async function countNotes(db: ReadDb, postingId: PostingId): Promise<Map<ApplicationId, number>> {
  const rows = await db
    .selectFrom("applicationNotes as n")
    .innerJoin("applications as a", "a.id", "n.applicationId")
    .select((eb) => ["n.applicationId", eb.fn.countAll<number>().as("count")])
    .where("a.postingId", "=", postingId)
    .groupBy("n.applicationId")
    .execute();
  return new Map(rows.map(({ applicationId, count }) => [applicationId, count]));
}
