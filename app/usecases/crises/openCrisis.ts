import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { CrisisFields } from "~/domain/crises/forms";
import type { CrisisId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { insertCrisis, insertCrisisEvent } from "~db/queries/crises/crises";

/** The secretary opens the file of a company in difficulty; its first event says when and by whom. */
export function openCrisis(
  context: Context,
  actor: SignedIn,
  fields: CrisisFields & { openedOn: string; firstEvent: string },
): Promise<Result<{ id: CrisisId }>> {
  if (!can(actor, "crisis.write")) return Promise.resolve(refuse("not_found"));
  const at = context.now();
  const { openedOn, firstEvent, workersDirect, workersSupply, jobsAtRisk, ...rest } = fields;
  return inTransaction(context, async (trx) => {
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
    await insertAudit(trx, { at, actor, deed: "crisis.open", noun: "crisis", recordId: id });
    return done({ id });
  });
}
