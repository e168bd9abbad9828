import type { SignedIn } from "~/domain/access/actor";
import type { ReportId, ReportOutcome } from "~/domain/feedback/reports";
import { done, refuse, type Result } from "~/domain/refusals";
import { wordsFor } from "~/text/words";
import { lockReport, setReportAnswer } from "~db/queries/feedback/reports";
import { findPosting } from "~db/queries/postings/postings";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendLetter } from "../letters/sendLetter";
import { applyPostingMove } from "../postings/applyPostingMove";

interface Answer {
  id: ReportId;
  outcome: ReportOutcome;
  /** For the organisation when the advert is paused, and for who reported. */
  note: string | null;
}

/**
 * The desk's answer to a report of an advert, in one step: paused, corrected or unfounded. A paused advert leaves the search
 * at once, comes back only when the desk says so, and its organisation is told why, never by whom; who reported is told the outcome, then forgotten.
 * An advert that cannot be paused leaves the report open.
 */
export function answerReport(
  context: Context,
  actor: SignedIn,
  { id, outcome, note }: Answer,
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "report.answer",
    lock: (trx) => lockReport(trx, id),
    event: (_, { postingId }) => ({
      deed: `report.${outcome}`,
      noun: "report",
      recordId: id,
      details: { posting: postingId },
    }),
    work: async (unit, report) => {
      if (report.postingId && report.outcome) return refuse("already_done");
      const posting = report.postingId ? await findPosting(unit.trx, report.postingId) : undefined;
      if (!posting) return refuse("not_found");
      if (outcome === "paused" && !note) return refuse("reason_needed");
      if (outcome === "paused" && (posting.state === "published" || posting.state === "paused")) {
        const paused = await applyPostingMove(unit, {
          id: posting.id,
          move: "pause_by_desk",
          by: "operator",
          reason: note,
        });
        if (!paused.ok) return paused;
      }
      if (report.email)
        await sendLetter(unit, {
          kind: "report_answered",
          to: report.email,
          locale: report.locale,
          ...wordsFor(report.locale).feedback.letters.reportAnswered({ title: posting.title, outcome, note }),
          onceKey: `report:${id}`,
        });
      await setReportAnswer(unit.trx, id, { outcome, note, at: unit.at, by: actor.userId });
      return done({});
    },
  });
}
