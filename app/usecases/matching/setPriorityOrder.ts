import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PostingId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { insertAudit } from "~db/queries/audit/audit";

/** An operator turns the second order of a list on or off: nothing else changes, and the register says who looked so. */
export function setPriorityOrder(
  context: Context,
  actor: Actor,
  { postingId, on }: { postingId: PostingId; on: boolean },
): Promise<Result<object>> {
  if (!can(actor, "match.read")) return Promise.resolve(refuse("not_found"));
  return inTransaction(context, async (trx) => {
    await insertAudit(trx, {
      at: context.now(),
      actor,
      deed: on ? "match.priority_on" : "match.priority_off",
      noun: "posting",
      recordId: postingId,
    });
    return done({});
  });
}
