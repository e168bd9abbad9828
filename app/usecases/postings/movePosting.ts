import type { Actor } from "~/domain/access/actor";
import { inTransaction, type Context } from "~/usecases/context";
import { applyPostingMove, type PlainStep, type AppliedPostingMove } from "./applyPostingMove";

export type { PlainMove } from "./applyPostingMove";

/** A member or an operator pauses, resumes, takes back, archives or closes a posting. Made twice it is made once. */
export function movePosting(context: Context, actor: Actor, step: PlainStep): Promise<AppliedPostingMove> {
  return inTransaction(context, (trx) => applyPostingMove(trx, context, actor, step));
}
