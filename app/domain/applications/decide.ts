import { endStates } from "../lifecycle";
import { APPLICATION_MOVES, APPLICATION_STATES, type ApplicationMove, type ApplicationState } from "./moves";

/** States nothing follows from. */
export const ENDED: readonly ApplicationState[] = endStates(APPLICATION_MOVES, APPLICATION_STATES);

export function isEnded(state: ApplicationState): boolean {
  return ENDED.includes(state);
}

/** Does this move count as the organisation's answer, which the response clock waits for? */
export function isAnswer(move: ApplicationMove): boolean {
  return ["contact", "interview", "offer", "hire", "reject"].includes(move);
}
