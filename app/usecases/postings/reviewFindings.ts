import { dayInRome } from "~/domain/forms/days";
import { checkCompleteness } from "~/domain/postings/completeness";
import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { findingKey, type Finding } from "~/domain/postings/findings";
import type { ReadDb } from "~db/client";
import { findOrganisation } from "~db/queries/organisations/organisations";
import type { PostingRecord } from "~db/queries/postings/postings";
import { listOverrules } from "~db/queries/postings/findingOverrules";

export interface ReviewFindings {
  /** What publication asks and is not there. */
  missing: Finding[];
  /** What the rules find in the words, without what an operator overruled. */
  wording: Finding[];
  overruled: Finding[];
}

/** Everything review must look at in a posting as it is written now. */
export async function reviewFindings(db: ReadDb, posting: PostingRecord, now: Date): Promise<ReviewFindings> {
  const organisation = await findOrganisation(db, posting.organisationId);
  const owner = {
    name: organisation?.name ?? "",
    vatNumber: organisation?.vatNumber ?? null,
    taxCode: organisation?.taxCode ?? null,
    authorisation: organisation?.authorisation ?? null,
  };
  const context = { owner, today: dayInRome(now) };
  const overrules = new Set((await listOverrules(db, posting.id)).map((overrule) => overrule.key));
  const wording = checkPosting(posting, context);
  return {
    missing: checkCompleteness(posting, context),
    wording: wording.filter((finding) => !overrules.has(findingKey(finding))),
    overruled: wording.filter((finding) => overrules.has(findingKey(finding))),
  };
}
