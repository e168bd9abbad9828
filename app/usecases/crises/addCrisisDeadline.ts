import type { SignedIn } from "~/domain/access/actor";
import type { DeadlineFields } from "~/domain/crises/forms";
import type { CrisisId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { insertCrisisDeadline, lockCrisis } from "~db/queries/crises/crises";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** A date the table must not miss, with the article it comes from. */
export function addCrisisDeadline(
  context: Context,
  actor: SignedIn,
  { id, deadline }: { id: CrisisId; deadline: DeadlineFields },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "crisis.write",
    lock: (trx) => lockCrisis(trx, id),
    event: () => ({ deed: "crisis.add_deadline", noun: "crisis", recordId: id }),
    work: async ({ trx, at }) => {
      await insertCrisisDeadline(trx, { crisisId: id, ...deadline, recordedBy: actor.userId, recordedAt: at });
      return done({});
    },
  });
}
