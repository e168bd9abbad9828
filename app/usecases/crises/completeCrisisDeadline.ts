import type { SignedIn } from "~/domain/access/actor";
import type { CrisisId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { lockCrisis, setDeadlineMet } from "~db/queries/crises/crises";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** The deadline was kept, on this day (ISO date). */
export function completeCrisisDeadline(
  context: Context,
  actor: SignedIn,
  { id, deadlineId, metOn }: { id: CrisisId; deadlineId: string; metOn: string },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "crisis.write",
    lock: (trx) => lockCrisis(trx, id),
    event: () => ({ deed: "crisis.meet_deadline", noun: "crisis", recordId: id }),
    work: async ({ trx }) => ((await setDeadlineMet(trx, id, deadlineId, metOn)) ? done({}) : refuse("already_done")),
  });
}
