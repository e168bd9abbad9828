import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { ReportId, ReportOutcome } from "~/domain/feedback/reports";
import { done, refuse, type Refusal, type Result } from "~/domain/refusals";
import { wordsFor } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { findPosting } from "~db/queries/postings/postings";
import { setReportAnswer as setAnswer, lockReport } from "~db/queries/feedback/reports";
import { applyPostingMove } from "../postings/applyPostingMove";

interface Answer {
  id: ReportId;
  outcome: ReportOutcome;
  /** For the organisation when the advert is paused, and for who reported. */
  note: string | null;
}

/** Undoes the whole transaction: an advert that cannot be paused leaves the report open. */
class AnswerFailed extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/**
 * The desk's answer to a report of an advert, in one step: paused, corrected or unfounded. A paused advert leaves the search
 * at once, comes back only when the desk says so, and its organisation is told why, never by whom; who reported is told the outcome, then forgotten.
 */
export async function answerReport(context: Context, actor: SignedIn, answer: Answer): Promise<Result<object>> {
  if (!can(actor, "report.answer")) return refuse("not_found");
  try {
    return await inTransaction<Result<object>>(context, (trx) => writeAnswer(trx, context, actor, answer));
  } catch (error) {
    if (error instanceof AnswerFailed) return refuse(error.refusal);
    throw error;
  }
}

async function writeAnswer(
  trx: WriteDb,
  context: Context,
  actor: SignedIn,
  { id, outcome, note }: Answer,
): Promise<Result<object>> {
  const at = context.now();
  const report = await lockReport(trx, id);
  if (!report?.postingId) return refuse("not_found");
  if (report.outcome) return refuse("already_done");
  const posting = await findPosting(trx, report.postingId);
  if (!posting) return refuse("not_found");
  if (outcome === "paused" && !note) return refuse("reason_needed");
  if (outcome === "paused" && (posting.state === "published" || posting.state === "paused")) {
    const paused = await applyPostingMove(unit, {
      id: posting.id,
      move: "pause_by_desk",
      by: "operator",
      reason: note,
    });
    if (!paused.ok) throw new AnswerFailed(paused.refusal);
  }
  const letter = report.email
    ? wordsFor(report.locale).feedback.letters.reportAnswered({ title: posting.title, outcome, note })
    : null;
  if (report.email && letter)
    await insertMail(trx, { kind: "report_answered", to: report.email, ...letter, onceKey: `report:${id}` }, at);
  await setAnswer(trx, id, { outcome, note, at, by: actor.userId });
  await insertAudit(trx, {
    at,
    actor,
    deed: `report.${outcome}`,
    noun: "report",
    recordId: id,
    details: { posting: posting.id },
  });
  return done({});
}
