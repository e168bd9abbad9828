import { sql } from "kysely";
import type { PostingId } from "~/domain/ids";
import { PUBLIC_FIELDS } from "~/domain/postings/fieldTable";
import type { ReadDb } from "../../client";

/** What anybody may know of a posting. Who answers for it, its tutor, and who wrote it are never read here. */
const PUBLIC_COLUMNS = [
  "p.id",
  "p.code",
  "p.state",
  "p.closedAt",
  "p.updatedAt",
  "p.comune as comuneCode",
  ...PUBLIC_FIELDS.filter((field) => field !== "comune").map((field) => `p.${field}` as const),
] as const;

function readable(db: ReadDb) {
  return db
    .selectFrom("postings as p")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .leftJoin("comuni as c", "c.istat", "p.comune")
    .leftJoin("occupations as w", "w.id", "p.occupationId")
    .select(PUBLIC_COLUMNS)
    .select([
      "o.id as organisationId",
      "o.name as employer",
      "c.name as comune",
      "w.isco",
      "w.masculine",
      "w.feminine",
      "w.labelEn as occupationEn",
    ])
    .select(sql<Date>`p.published_at`.as("publishedAt"))
    .where("p.publishedAt", "is not", null);
}

export type PublicPosting = Awaited<ReturnType<typeof listPublicPostings>>[number];

/** Public facts of these postings, in the order asked. Only what is published now, or was and is still readable. */
export async function listPublicPostings(db: ReadDb, ids: readonly PostingId[]) {
  if (ids.length === 0) return [];
  const rows = await readable(db)
    .where("p.id", "in", ids)
    .where("p.state", "in", ["published", "paused", "closed"])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Undefined when there is none, or it was never published. */
export function findPublicPosting(db: ReadDb, code: number) {
  return readable(db)
    .where("p.code", "=", code)
    .where("p.state", "in", ["published", "paused", "closed"])
    .executeTakeFirst();
}

/** Everything open on `today` (ISO date), by code. */
export function listOpenPostings(db: ReadDb, today: string) {
  return readable(db)
    .where("p.state", "=", "published")
    .where((eb) => eb.or([eb("p.closesOn", "is", null), eb("p.closesOn", ">=", today)]))
    .orderBy("p.code")
    .execute();
}

/** Code and last change of everything open, for the map of the site. */
export function listOpenCodes(db: ReadDb, today: string) {
  return db
    .selectFrom("postings")
    .select(["code", "updatedAt"])
    .where("state", "=", "published")
    .where((eb) => eb.or([eb("closesOn", "is", null), eb("closesOn", ">=", today)]))
    .orderBy("code")
    .execute();
}

/** Skills and languages of one posting, in words, and its dates when it has several. */
export async function findPublicNeeds(db: ReadDb, id: PostingId) {
  const [skills, languages, sessions] = await Promise.all([
    db
      .selectFrom("postingSkills as r")
      .innerJoin("skills as s", "s.id", "r.skillId")
      .where("r.postingId", "=", id)
      .select(["s.id", "s.labelIt", "s.labelEn", "r.essential"])
      .orderBy("s.labelIt")
      .execute(),
    db
      .selectFrom("postingLanguages")
      .select(["language", "level"])
      .where("postingId", "=", id)
      .orderBy("language")
      .execute(),
    db
      .selectFrom("postingSessions")
      .select(["beginsAt", "endsAt"])
      .where("postingId", "=", id)
      .orderBy("beginsAt")
      .execute(),
  ]);
  return { skills, languages, sessions };
}

/** When anything the public sees of postings last changed; null before the first is published. */
export async function findLastPublicChange(db: ReadDb): Promise<Date | null> {
  const row = await db
    .selectFrom("postings")
    .select((eb) => eb.fn.max("updatedAt").as("at"))
    .where("publishedAt", "is not", null)
    .executeTakeFirst();
  return row?.at ?? null;
}
