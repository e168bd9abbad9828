import type { OrganisationId, PostingId, UserId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { isListField, type ListField } from "~/domain/postings/fieldTable";
import { inRome } from "~/domain/postings/sessions";
import type { ReadDb, WriteDb } from "../../client";

type Row = Omit<PostingFields, "beginsAt" | "endsAt" | ListField> & {
  beginsAt: Date | null;
  endsAt: Date | null;
};

/** The part of the fields that goes in the table itself. */
function columnsOf(fields: Partial<PostingFields>) {
  const columns = Object.entries(fields).filter(([name]) => !isListField(name));
  return Object.fromEntries(columns) as Omit<Partial<PostingFields>, ListField>;
}

export interface NewPosting {
  organisationId: OrganisationId;
  externalId?: string | null;
  createdBy: UserId | null;
  demo?: boolean;
  /** The posting it was written from, and why. */
  comesFrom?: PostingId | null;
  comesAs?: "copy" | "relist" | null;
  fields: PostingFields;
}

/** A new draft. */
export async function insertPosting(trx: WriteDb, posting: NewPosting): Promise<{ id: PostingId; code: number }> {
  const { fields, ...rest } = posting;
  const row = await trx
    .insertInto("postings")
    .values({ ...columnsOf(fields), ...rest, kind: fields.kind })
    .returning(["id", "code"])
    .executeTakeFirstOrThrow();
  await setLists(trx, row.id, fields);
  return row;
}

/** Writes the given fields and leaves the others as they are. The row must be locked by the caller. */
export async function setPostingFields(trx: WriteDb, id: PostingId, fields: Partial<PostingFields>): Promise<void> {
  const columns = columnsOf(fields);
  // Touched even when only lists change: the version must grow for the index.
  await trx
    .updateTable("postings")
    .set({ ...columns, updatedAt: new Date() })
    .where("id", "=", id)
    .execute();
  await setLists(trx, id, fields);
}

async function setLists(trx: WriteDb, postingId: PostingId, fields: Partial<PostingFields>): Promise<void> {
  await setSkills(trx, postingId, fields);
  await setLanguages(trx, postingId, fields.languages);
  await setSessions(trx, postingId, fields.sessions);
}

async function setSkills(
  trx: WriteDb,
  postingId: PostingId,
  { essentialSkills, desirableSkills }: Partial<PostingFields>,
): Promise<void> {
  for (const [essential, skills] of [
    [true, essentialSkills],
    [false, desirableSkills],
  ] as const) {
    if (!skills) continue;
    await trx
      .deleteFrom("postingSkills")
      .where("postingId", "=", postingId)
      .where("essential", "=", essential)
      .execute();
    const rows = [...new Set(skills)].map((skillId) => ({ postingId, skillId, essential }));
    // A skill asked as essential and as useful stays essential.
    if (rows.length > 0)
      await trx
        .insertInto("postingSkills")
        .values(rows)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
  }
}

async function setLanguages(
  trx: WriteDb,
  postingId: PostingId,
  languages: PostingFields["languages"] | undefined,
): Promise<void> {
  if (!languages) return;
  await trx.deleteFrom("postingLanguages").where("postingId", "=", postingId).execute();
  if (languages.length > 0)
    await trx
      .insertInto("postingLanguages")
      .values(languages.map((language) => ({ postingId, ...language })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

async function setSessions(
  trx: WriteDb,
  postingId: PostingId,
  sessions: PostingFields["sessions"] | undefined,
): Promise<void> {
  if (!sessions) return;
  await trx.deleteFrom("postingSessions").where("postingId", "=", postingId).execute();
  if (sessions.length > 0)
    await trx
      .insertInto("postingSessions")
      .values(sessions.map((session) => ({ postingId, ...session })))
      .execute();
}

/** A row and its lists as the domain knows them. */
export async function findWithLists<Found extends Row & { id: PostingId }>(
  db: ReadDb,
  row: Found,
): Promise<Omit<Found, "beginsAt" | "endsAt"> & PostingFields> {
  const [skills, languages, sessions] = await Promise.all([
    db
      .selectFrom("postingSkills")
      .select(["skillId", "essential"])
      .where("postingId", "=", row.id)
      .orderBy("skillId")
      .execute(),
    db
      .selectFrom("postingLanguages")
      .select(["language", "level"])
      .where("postingId", "=", row.id)
      .orderBy("language")
      .execute(),
    db
      .selectFrom("postingSessions")
      .select(["beginsAt", "endsAt"])
      .where("postingId", "=", row.id)
      .orderBy("beginsAt")
      .execute(),
  ]);
  return {
    ...row,
    beginsAt: row.beginsAt && inRome(row.beginsAt),
    endsAt: row.endsAt && inRome(row.endsAt),
    sessions: sessions.map(({ beginsAt, endsAt }) => ({ beginsAt: inRome(beginsAt), endsAt: inRome(endsAt) })),
    essentialSkills: skills.filter((skill) => skill.essential).map((skill) => skill.skillId),
    desirableSkills: skills.filter((skill) => !skill.essential).map((skill) => skill.skillId),
    languages,
  };
}
