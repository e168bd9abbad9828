import type { Actor } from "~/domain/access/actor";
import type { PostingReportReason } from "~/domain/feedback/reports";
import type { PostingId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { insertReport } from "~db/queries/feedback/reports";
import { lockPosting } from "~db/queries/postings/postings";
import type { Context } from "../context";
import { guarded } from "../guarded";

interface PostingReport {
  postingId: PostingId;
  reason: PostingReportReason;
  words: string | null;
  email: string | null;
  submissionKey: string | null;
  locale: string;
}

/** Anybody reports an advert to the desk. The same form sent twice is one report. */
export function reportPosting(context: Context, actor: Actor, report: PostingReport): Promise<Result<object>> {
  const { postingId, reason } = report;
  return guarded(context, actor, {
    lock: (trx) => lockPosting(trx, postingId),
    work: async ({ trx, at, register, alreadyDone }) => {
      const id = await insertReport(trx, { ...report, page: null, createdAt: at });
      if (!id) return alreadyDone({});
      register({ deed: "report.send", noun: "report", recordId: id, details: { posting: postingId, reason } });
      return done({});
    },
  });
}
