import { dayInRome } from "~/domain/forms/days";
import type { PostingId } from "~/domain/ids";
import type { ReadDb } from "~db/client";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { findPosting } from "~db/queries/postings/postings";
import { findOccupations, findSkills } from "~db/queries/vocabulary/vocabulary";
import { postingDocument } from "./documents";
import type { PostingDocument } from "./port";

/** The document of a posting as it is stored now; null when it is not published (or no longer there). */
export async function loadPosting(db: ReadDb, id: PostingId): Promise<PostingDocument | null> {
  const posting = await findPosting(db, id);
  if (!posting || posting.state !== "published" || !posting.publishedAt) return null;
  const organisation = await findOrganisation(db, posting.organisationId);
  const [occupation] = posting.occupationId ? await findOccupations(db, [posting.occupationId]) : [];
  const skills = await findSkills(db, [...posting.essentialSkills, ...posting.desirableSkills]);
  const comune = posting.comune
    ? await db
        .selectFrom("comuni")
        .select(["name", "lat", "lon"])
        .where("istat", "=", posting.comune)
        .executeTakeFirst()
    : undefined;
  return postingDocument({
    id: posting.id,
    code: posting.code,
    version: posting.version,
    fields: posting,
    publishedOn: dayInRome(posting.publishedAt),
    employer: organisation?.name ?? "",
    comune: comune ?? null,
    occupation: occupation ?? null,
    skills: skills.map((skill) => skill.labelIt),
  });
}

/** Every published posting's document, one at a time. */
export async function* loadPublished(db: ReadDb): AsyncGenerator<PostingDocument> {
  const rows = await db.selectFrom("postings").select("id").where("state", "=", "published").orderBy("code").execute();
  for (const { id } of rows) {
    const document = await loadPosting(db, id);
    if (document) yield document;
  }
}

const AT_ONCE = 4;

/** The documents of those of these postings that are published, in no particular order. */
export async function loadPostings(db: ReadDb, ids: readonly PostingId[]): Promise<PostingDocument[]> {
  const waiting = [...ids];
  const documents: PostingDocument[] = [];
  const readOn = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const document = await loadPosting(db, id);
      if (document) documents.push(document);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, readOn));
  return documents;
}
