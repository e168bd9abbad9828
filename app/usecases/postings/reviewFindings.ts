import { dayInRome } from "~/domain/forms/days";
import { checkCompleteness } from "~/domain/postings/completeness";
import { sentenceCards, type SentenceCard } from "~/domain/postings/checker/cards";
import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { findingKey, type CheckContext, type Finding } from "~/domain/postings/findings";
import { isPayDoubt } from "~/domain/postings/payDoubts";
import type { ReadDb } from "~db/client";
import { findPayLimits } from "~db/queries/settings/settings";
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
  const context = await loadCheckContext(db, posting, now);
  const overrules = new Set((await listOverrules(db, posting.id)).map((overrule) => overrule.key));
  const wording = checkPosting(posting, context);
  const missing = checkCompleteness(posting, context);
  const isOverruled = (finding: Finding) => overrules.has(findingKey(finding));
  return {
    missing: missing.filter((finding) => !(isPayDoubt(finding) && isOverruled(finding))),
    wording: wording.filter((finding) => !isOverruled(finding)),
    overruled: [...missing.filter(isPayDoubt), ...wording].filter(isOverruled),
  };
}

/** The same as it is shown: sentence by sentence, with what could stand in their place. */
export async function reviewCards(
  db: ReadDb,
  posting: PostingRecord,
  now: Date,
): Promise<ReviewFindings & { cards: SentenceCard[] }> {
  const findings = await reviewFindings(db, posting, now);
  return { ...findings, cards: sentenceCards(posting, findings.wording, await loadCheckContext(db, posting, now)) };
}

async function loadCheckContext(db: ReadDb, posting: PostingRecord, now: Date): Promise<CheckContext> {
  const organisation = await findOrganisation(db, posting.organisationId);
  const owner = {
    name: organisation?.name ?? "",
    vatNumber: organisation?.vatNumber ?? null,
    taxCode: organisation?.taxCode ?? null,
    authorisation: organisation?.authorisation ?? null,
  };
  return { owner, today: dayInRome(now), payLimits: await findPayLimits(db) };
}
