import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { ReportId } from "~/domain/feedback/reports";
import { done, refuse, type Result } from "~/domain/refusals";
import { wordsFor } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { setReportAnswer, lockReport } from "~db/queries/feedback/reports";

/** Whoever runs the site says what was done about a report; the reporter gets the outcome by letter, then their address is deleted. */
export function closeSiteReport(
  context: Context,
  actor: SignedIn,
  { id, note }: { id: ReportId; note: string | null },
): Promise<Result<object>> {
  const at = context.now();
  if (!can(actor, "feedback.manage")) return Promise.resolve(refuse("not_found"));
  return inTransaction<Result<object>>(context, async (trx) => {
    const report = await lockReport(trx, id);
    if (!report || report.postingId) return refuse("not_found");
    if (report.outcome) return refuse("already_done");
    if (report.email)
      await insertMail(
        trx,
        {
          kind: "report_answered",
          to: report.email,
          ...wordsFor(report.locale).feedback.letters.siteReportAnswered({ note }),
          onceKey: `report:${id}`,
        },
        at,
      );
    await setReportAnswer(trx, id, { outcome: "done", note, at, by: actor.userId });
    await insertAudit(trx, { at, actor, deed: "report.done", noun: "report", recordId: id });
    return done({});
  });
}
