import type { SignedIn } from "~/domain/access/actor";
import type { DeadlineFields } from "~/domain/crises/forms";
import type { CrisisId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import type { Context } from "~/usecases/context";
import { insertCrisisDeadline } from "~db/queries/crises/crises";
import { updateCrisis } from "./updateCrisis";

/** A date the table must not miss, with the article it comes from. */
export function addCrisisDeadline(
  context: Context,
  actor: SignedIn,
  id: CrisisId,
  deadline: DeadlineFields,
): Promise<Result<object>> {
  return updateCrisis(context, actor, {
    deed: "crisis.add_deadline",
    id,
    work: async (trx) => {
      await insertCrisisDeadline(trx, {
        crisisId: id,
        ...deadline,
        recordedBy: actor.userId,
        recordedAt: context.now(),
      });
      return done({});
    },
  });
}
