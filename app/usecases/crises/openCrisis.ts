import type { SignedIn } from "~/domain/access/actor";
import type { CrisisFields } from "~/domain/crises/forms";
import type { CrisisId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { insertCrisis, insertCrisisEvent } from "~db/queries/crises/crises";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** The secretary opens the file of a company in difficulty; its first event says when and by whom. */
export function openCrisis(
  context: Context,
  actor: SignedIn,
  fields: CrisisFields & { openedOn: string; firstEvent: string },
): Promise<Result<{ id: CrisisId }>> {
  const { openedOn, firstEvent, workersDirect, workersSupply, jobsAtRisk, ...rest } = fields;
  return guarded(context, actor, {
    permission: "crisis.write",
    event: ({ id }) => ({ deed: "crisis.open", noun: "crisis", recordId: id }),
    work: async ({ trx, at }) => {
      const id = await insertCrisis(trx, {
        ...rest,
        workersDirect: workersDirect ?? 0,
        workersSupply: workersSupply ?? 0,
        jobsAtRisk: jobsAtRisk ?? 0,
        openedOn,
        followedBy: actor.userId,
      });
      await insertCrisisEvent(trx, {
        crisisId: id,
        onDate: openedOn,
        kind: "report",
        title: firstEvent,
        body: "",
        tier: fields.tier,
        recordedBy: actor.userId,
        recordedAt: at,
      });
      return done({ id });
    },
  });
}
