import { VISITOR } from "~/domain/access/actor";
import type { PostingReportReason } from "~/domain/feedback/reports";
import type { PostingId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { lockPosting } from "~db/queries/postings/postings";
import { insertReport } from "~db/queries/feedback/reports";

interface PostingReport {
  postingId: PostingId;
  reason: PostingReportReason;
  words: string | null;
  email: string | null;
  submissionKey: string | null;
  locale: string;
}

/** Anybody reports an advert to the desk. The same form sent twice is one report; the register does not say who. */
export function reportPosting(context: Context, report: PostingReport): Promise<Result<object>> {
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    const posting = await lockPosting(trx, report.postingId);
    if (!posting) return refuse("not_found");
    const id = await insertReport(trx, { ...report, page: null, createdAt: at });
    if (id)
      await insertAudit(trx, {
        at,
        actor: VISITOR,
        deed: "report.send",
        noun: "report",
        recordId: id,
        details: { posting: posting.id, reason: report.reason },
      });
    return done({});
  });
}
