import { done, refuse, type Result } from "~/domain/refusals";
import { isBarred, POSTING_MOVES, type PostingMove, type PostingState } from "./moves";

export type PostingActor = "member" | "operator" | "system";

interface Asked {
  state: PostingState;
  move: PostingMove;
  by: PostingActor;
  hasReason: boolean;
  /** The desk paused it. */
  held?: boolean;
}

/** May this move be made now, and where does it lead? Asked again after it was made it is `already_done`. */
export function decidePostingMove({ state, move, by, hasReason, held = false }: Asked): Result<{ to: PostingState }> {
  const rule: {
    from: readonly PostingState[];
    to: PostingState | null;
    by: readonly PostingActor[];
    needsReason?: true;
  } = POSTING_MOVES[move];
  if (!rule.by.includes(by)) return refuse("not_found");
  if (state === rule.to && !rule.from.includes(state)) return refuse("already_done");
  if (!rule.from.includes(state)) return refuse("wrong_state");
  if (isBarred(move, by, held)) return refuse(held ? "held_by_desk" : "wrong_state");
  if (rule.needsReason && !hasReason) return refuse("reason_needed");
  return done({ to: rule.to ?? state });
}

/** States in which the organisation may still change what it wrote; what is published is taken back or duplicated. */
export function isWritable(state: PostingState): boolean {
  return state === "draft" || state === "changes_requested";
}
