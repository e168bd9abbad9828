import type { Actor } from "~/domain/access/actor";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { applyPostingMove, type PlainStep, type AppliedPostingMove } from "./applyPostingMove";

export type { PlainMove } from "./applyPostingMove";

/** A member or an operator pauses, resumes, takes back, archives or closes a posting. Made twice it is made once. */
export function movePosting(context: Context, actor: Actor, step: PlainStep): Promise<AppliedPostingMove> {
  return guarded(context, actor, { work: (unit): Promise<AppliedPostingMove> => applyPostingMove(unit, step) });
}
