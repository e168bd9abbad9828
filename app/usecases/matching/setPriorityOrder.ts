import type { Actor } from "~/domain/access/actor";
import type { PostingId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** An operator turns the second order of a list on or off: nothing else changes, and the register says who looked so. */
export function setPriorityOrder(
  context: Context,
  actor: Actor,
  { postingId, on }: { postingId: PostingId; on: boolean },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "match.read",
    event: () => ({ deed: on ? "match.priority_on" : "match.priority_off", noun: "posting", recordId: postingId }),
    work: () => Promise.resolve(done({})),
  });
}
