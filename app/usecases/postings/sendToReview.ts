import type { PostingId } from "~/domain/ids";
import { decide } from "~/domain/lifecycle";
import type { Finding } from "~/domain/postings/findings";
import { POSTING_MOVES, type PostingActor, type PostingState } from "~/domain/postings/moves";
import { done, refuse, type Result } from "~/domain/refusals";
import { reviewFindings } from "./reviewFindings";
import type { UnitOfWork } from "../guarded";
import { findPosting } from "~db/queries/postings/postings";
import { setPostingState } from "~db/queries/postings/postingMoves";

interface Sending {
  by: PostingActor;
  /** Words for the desk. */
  note: string | null;
}

export type Submitted = Result<object> | { ok: false; refusal: "incomplete"; findings: Finding[] };

/**
 * A locked draft goes to the desk. What is missing must be there first; wording the checker would block goes along
 * all the same, for an operator decides about it, and the findings are kept as they were.
 */
export async function sendToReview(
  unit: UnitOfWork,
  locked: { id: PostingId; state: PostingState },
  { by, note }: Sending,
): Promise<Submitted> {
  const { trx, at, actor } = unit;
  const decided = decide(POSTING_MOVES, { state: locked.state, move: "submit", by });
  if (!decided.ok) return decided.refusal === "already_done" ? unit.alreadyDone({}) : decided;
  const posting = await findPosting(trx, locked.id);
  if (!posting) return refuse("not_found");
  const { missing, wording } = await reviewFindings(trx, posting, at);
  const blocking = missing.filter((finding) => finding.level === "block");
  if (blocking.length > 0) return { ok: false, refusal: "incomplete", findings: blocking };
  await setPostingState(trx, {
    id: locked.id,
    move: "submit",
    from: locked.state,
    to: decided.to,
    at,
    byUser: actor.userId,
    byRole: by,
    reason: note,
    findings: [...wording, ...missing],
  });
  unit.register({
    deed: "posting.submit",
    noun: "posting",
    recordId: locked.id,
    details: { findings: wording.length + missing.length },
  });
  return done({});
}
