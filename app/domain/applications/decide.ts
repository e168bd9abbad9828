import { done, refuse, type Result } from "~/domain/refusals";
import { APPLICATION_MOVES, type ApplicationActor, type ApplicationMove, type ApplicationState } from "./moves";

/** States nothing follows from. */
export const ENDED = [
  "hired",
  "declined",
  "not_selected",
  "withdrawn",
  "lapsed",
  "superseded",
] as const satisfies readonly ApplicationState[];

export function isEnded(state: ApplicationState): boolean {
  return (ENDED as readonly ApplicationState[]).includes(state);
}

export interface RequestedMove {
  state: ApplicationState;
  move: ApplicationMove;
  by: ApplicationActor;
  hasReason: boolean;
}

/**
 * May this move be made now, and where does it lead? Asked again after it was made (a double click,
 * a repeated link) it is `already_done`, which callers answer like the first time.
 */
export function decideMove({ state, move, by, hasReason }: RequestedMove): Result<{ to: ApplicationState }> {
  const rule: {
    from: readonly ApplicationState[];
    to: ApplicationState;
    by: readonly ApplicationActor[];
    needsReason?: true;
  } = APPLICATION_MOVES[move];
  if (!rule.by.includes(by)) return refuse("not_found");
  if (state === rule.to) return refuse("already_done");
  if (!rule.from.includes(state)) return refuse("wrong_state");
  if (rule.needsReason && !hasReason) return refuse("reason_needed");
  return done({ to: rule.to });
}

/** Does this move count as the organisation's answer, which the response clock waits for? */
export function isAnswer(move: ApplicationMove): boolean {
  return ["contact", "interview", "offer", "hire", "reject"].includes(move);
}
