import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { byGravity } from "~/domain/postings/findings";
import type { Context } from "~/usecases/context";
import { findingsOf } from "./findingsOf";
import { findPosting, listPostingsInReview } from "~db/queries/postings/postings";

/** The queue of review as the rules stand now: each advert with its findings, gravest first, those set aside left out. */
export async function listReviews(context: Context, actor: SignedIn) {
  if (!can(actor, "posting.review")) return [];
  const waiting = await listPostingsInReview(context.db);
  return Promise.all(
    waiting.map(async (row) => {
      const posting = await findPosting(context.db, row.id);
      const found = posting ? await findingsOf(context.db, posting, context.now()) : { missing: [], wording: [] };
      return {
        ...row,
        findings: [...found.missing, ...found.wording].filter(({ level }) => level !== "hint").sort(byGravity),
      };
    }),
  );
}

export type ReviewRow = Awaited<ReturnType<typeof listReviews>>[number];
