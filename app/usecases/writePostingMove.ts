import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import { decidePostingMove, type PostingActor } from "~/domain/postings/decide";
import type { ClosingOutcome, PostingMove, PostingState } from "~/domain/postings/moves";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "~/usecases/context";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit";
import { lockPosting, setPostingState } from "~db/queries/postings";
import { keepPosting } from "~search/keepPosting";
import { answerWaiting } from "~/usecases/answerWaiting";

/** Moves that ask for nothing but the row: pause, resume, take back, archive; and closing, with its outcome. */
export type PlainMove = Extract<PostingMove, "pause" | "resume" | "take_back" | "archive" | "close" | "expire">;

export interface PlainStep {
  id: PostingId;
  move: PlainMove;
  by: PostingActor;
  outcome?: ClosingOutcome | null;
}
export type Stepped = Result<{ state: PostingState; answered: number }>;

/**
 * One step in the life of a posting, as people and the calendar make it. Closing answers everybody still waiting;
 * what is no longer published leaves the search in the same transaction. Made twice it is made once.
 */
export async function writePostingMove(trx: WriteDb, context: Context, actor: Actor, { id, move, by, outcome }: PlainStep): Promise<Stepped> {
  const at = context.now();
  const posting = await lockPosting(trx, id);
  if (!posting || (by !== "system" && !can(actor, "posting.move", posting))) return refuse("not_found");
  const decided = decidePostingMove({ state: posting.state, move, by, hasReason: false });
  if (!decided.ok) return decided.refusal === "already_done" ? done({ state: posting.state, answered: 0 }) : decided;
  if (move === "close" && !outcome) return refuse("reason_needed");
  const closing = move === "expire" ? "expired" : outcome;
  await setPostingState(trx, { id, move, from: posting.state, to: decided.to, at, byUser: actor.userId, byRole: by, ...(decided.to === "closed" && closing ? { outcome: closing } : {}) });
  const answered = decided.to === "closed" && move === "close" ? await answerWaiting(trx, context, { posting, actor, by, at }) : 0;
  await keepPosting(trx, id);
  await insertAudit(trx, { at, actor, deed: `posting.${move}`, noun: "posting", recordId: id, details: { from: posting.state, to: decided.to, answered } });
  return done({ state: decided.to, answered });
}
