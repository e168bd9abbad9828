import { dayInRome } from "~/domain/forms/days";
import type { PostingId } from "~/domain/ids";
import { findingKey } from "~/domain/postings/findings";
import { payDoubts } from "~/domain/postings/payDoubts";
import type { ReadDb } from "~db/client";
import { findOrganisation } from "~db/queries/organisations/organisations";
import { findPosting, type PostingRecord } from "~db/queries/postings/postings";
import { listOverrules } from "~db/queries/postings/findingOverrules";
import { findPayLimits } from "~db/queries/settings/settings";
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
        .selectFrom("places as p")
        .leftJoin("comuni as c", "c.istat", "p.istat")
        .select(["p.name", "c.lat", "c.lon"])
        .where("p.istat", "=", posting.comune)
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
    payDoubted: await isPayDoubted(db, posting),
  });
}

/** Whether its pay looks like a slip that nobody at the desk has set aside. */
async function isPayDoubted(db: ReadDb, posting: PostingRecord): Promise<boolean> {
  if (posting.payMinCents === null && posting.payMaxCents === null) return false;
  const doubts = payDoubts(posting, await findPayLimits(db));
  if (doubts.length === 0) return false;
  const overruled = new Set((await listOverrules(db, posting.id)).map(({ key }) => key));
  return doubts.some((doubt) => !overruled.has(findingKey(doubt)));
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
