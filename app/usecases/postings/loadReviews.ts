import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { compareGravity } from "~/domain/postings/findings";
import type { Context } from "../context";
import { reviewFindings } from "./reviewFindings";
import { findPosting, listPostingsInReview } from "~db/queries/postings/postings";

/** The queue of review as the rules stand now: each advert with its findings, gravest first, those set aside left out. */
export async function loadReviews(context: Context, actor: SignedIn) {
  if (!can(actor, "posting.review")) return [];
  const waiting = await listPostingsInReview(context.db);
  return Promise.all(
    waiting.map(async (row) => {
      const posting = await findPosting(context.db, row.id);
      const findings = posting
        ? await reviewFindings(context.db, posting, context.now())
        : { missing: [], wording: [] };
      return {
        ...row,
        findings: [...findings.missing, ...findings.wording]
          .filter(({ level }) => level !== "hint")
          .sort(compareGravity),
      };
    }),
  );
}

export type ReviewRow = Awaited<ReturnType<typeof loadReviews>>[number];
