import type { Actor } from "~/domain/access/actor";
import { inTransaction, type Context } from "~/usecases/context";
import { writePostingMove, type PlainStep, type Stepped } from "./writePostingMove";

export type { PlainMove } from "./writePostingMove";

/** A member or an operator pauses, resumes, takes back, archives or closes a posting. Made twice it is made once. */
export function movePosting(context: Context, actor: Actor, step: PlainStep): Promise<Stepped> {
  return inTransaction(context, (trx) => writePostingMove(trx, context, actor, step));
}
