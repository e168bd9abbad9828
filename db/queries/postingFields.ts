import type { OrganisationId, PostingId, UserId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import type { ReadDb, WriteDb } from "../client";

/** The columns that hold what the organisation writes, as they are in the table. */
export const FIELD_COLUMNS = [
  "kind", "title", "occupationId", "description", "comune", "address", "remote", "reachableWithoutCar", "contract", "months", "seasonal",
  "workingTime", "weeklyMinutes", "shifts", "scheduleNote", "payMinCents", "payMaxCents", "payPeriod", "payInstalments", "payNote",
  "agreementCode", "agreementLevel", "places", "startsOn", "closesOn", "experienceMonths", "educationLevel", "requiredLicences",
  "usefulLicences", "otherRequirements", "hardChecks", "minimumAge", "reserved", "promoter", "tutor", "curricular", "beginsAt", "endsAt",
  "responseDays", "contactName", "contactEmail", "contactPhone",
] as const;

type Row = Omit<PostingFields, "beginsAt" | "endsAt" | "essentialSkills" | "desirableSkills" | "languages"> & { beginsAt: Date | null; endsAt: Date | null };

const LISTS = ["essentialSkills", "desirableSkills", "languages"] as const;

/** The part of the fields that goes in the table itself. */
function columnsOf(fields: Partial<PostingFields>) {
  const columns = Object.entries(fields).filter(([name]) => !(LISTS as readonly string[]).includes(name));
  return Object.fromEntries(columns) as Omit<Partial<PostingFields>, (typeof LISTS)[number]>;
}

export interface NewPosting {
  organisationId: OrganisationId;
  externalId?: string | null;
  createdBy: UserId | null;
  demo?: boolean;
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
  await trx.updateTable("postings").set({ ...columns, updatedAt: new Date() }).where("id", "=", id).execute();
  await setLists(trx, id, fields);
}

async function setLists(trx: WriteDb, postingId: PostingId, { essentialSkills, desirableSkills, languages }: Partial<PostingFields>): Promise<void> {
  for (const [essential, skills] of [[true, essentialSkills], [false, desirableSkills]] as const) {
    if (!skills) continue;
    await trx.deleteFrom("postingSkills").where("postingId", "=", postingId).where("essential", "=", essential).execute();
    const rows = [...new Set(skills)].map((skillId) => ({ postingId, skillId, essential }));
    // A skill asked as essential and as useful stays essential.
    if (rows.length > 0) await trx.insertInto("postingSkills").values(rows).onConflict((conflict) => conflict.doNothing()).execute();
  }
  if (!languages) return;
  await trx.deleteFrom("postingLanguages").where("postingId", "=", postingId).execute();
  if (languages.length > 0) await trx.insertInto("postingLanguages").values(languages.map((language) => ({ postingId, ...language }))).onConflict((conflict) => conflict.doNothing()).execute();
}

/** A row and its lists as the domain knows them. */
export async function withLists<Found extends Row & { id: PostingId }>(db: ReadDb, row: Found): Promise<Omit<Found, "beginsAt" | "endsAt"> & PostingFields> {
  const [skills, languages] = await Promise.all([
    db.selectFrom("postingSkills").select(["skillId", "essential"]).where("postingId", "=", row.id).orderBy("skillId").execute(),
    db.selectFrom("postingLanguages").select(["language", "level"]).where("postingId", "=", row.id).orderBy("language").execute(),
  ]);
  return {
    ...row,
    beginsAt: row.beginsAt?.toISOString() ?? null,
    endsAt: row.endsAt?.toISOString() ?? null,
    essentialSkills: skills.filter((skill) => skill.essential).map((skill) => skill.skillId),
    desirableSkills: skills.filter((skill) => !skill.essential).map((skill) => skill.skillId),
    languages,
  };
}
