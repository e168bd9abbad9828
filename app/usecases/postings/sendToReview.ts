import type { Actor } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { decidePostingMove, type PostingActor } from "~/domain/postings/decide";
import type { Finding } from "~/domain/postings/findings";
import type { PostingState } from "~/domain/postings/moves";
import { done, refuse, type Result } from "~/domain/refusals";
import { reviewFindings } from "./reviewFindings";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import { findPosting } from "~db/queries/postings/postings";
import { setPostingState } from "~db/queries/postings/postingMoves";

interface Sending {
  actor: Actor;
  by: PostingActor;
  /** Words for the desk. */
  note: string | null;
  at: Date;
}

export type Submitted = Result<object> | { ok: false; refusal: "incomplete"; findings: Finding[] };

/**
 * A locked draft goes to the desk. What is missing must be there first; wording the checker would block goes along
 * all the same, for an operator decides about it, and the findings are kept as they were.
 */
export async function sendToReview(
  trx: WriteDb,
  locked: { id: PostingId; state: PostingState },
  { actor, by, note, at }: Sending,
): Promise<Submitted> {
  const decided = decidePostingMove({ state: locked.state, move: "submit", by, hasReason: false });
  if (!decided.ok) return decided.refusal === "already_done" ? done({}) : decided;
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
  await insertAudit(trx, {
    at,
    actor,
    deed: "posting.submit",
    noun: "posting",
    recordId: locked.id,
    details: { findings: wording.length + missing.length },
  });
  return done({});
}
