import type { SignedIn } from "~/domain/access/actor";
import type { CrisisId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { setDeadlineMet } from "~db/queries/crises/crises";
import { updateCrisis } from "./updateCrisis";

/** The deadline was kept, on this day (ISO date). */
export function completeCrisisDeadline(
  context: Context,
  actor: SignedIn,
  id: CrisisId,
  { deadlineId, metOn }: { deadlineId: string; metOn: string },
): Promise<Result<object>> {
  return updateCrisis(context, actor, {
    deed: "crisis.meet_deadline",
    id,
    work: async (trx) => ((await setDeadlineMet(trx, id, deadlineId, metOn)) ? done({}) : refuse("already_done")),
  });
}
