import type { SignedIn } from "~/domain/access/actor";
import type { ReportId } from "~/domain/feedback/reports";
import { done, refuse, type Result } from "~/domain/refusals";
import { wordsFor } from "~/text/words";
import { lockReport, setReportAnswer } from "~db/queries/feedback/reports";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendLetter } from "../letters/sendLetter";

/** Whoever runs the site says what was done about a report; the reporter gets the outcome by letter, then their address is deleted. */
export function closeSiteReport(
  context: Context,
  actor: SignedIn,
  { id, note }: { id: ReportId; note: string | null },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "feedback.manage",
    lock: (trx) => lockReport(trx, id),
    event: () => ({ deed: "report.done", noun: "report", recordId: id }),
    work: async (unit, report) => {
      if (report.postingId) return refuse("not_found");
      if (report.outcome) return refuse("already_done");
      if (report.email)
        await sendLetter(unit, {
          kind: "report_answered",
          to: report.email,
          locale: report.locale,
          ...wordsFor(report.locale).feedback.letters.siteReportAnswered({ note }),
          onceKey: `report:${id}`,
        });
      await setReportAnswer(unit.trx, id, { outcome: "done", note, at: unit.at, by: actor.userId });
      return done({});
    },
  });
}
