import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { AuditEvent } from "~/domain/audit/events";
import type { CrisisId } from "~/domain/ids";
import { refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import type { WriteDb } from "~db/client";
import { insertAudit } from "~db/queries/audit/audit";
import { lockCrisis } from "~db/queries/crises/crises";

type Locked = NonNullable<Awaited<ReturnType<typeof lockCrisis>>>;
export interface CrisisUpdate {
  /** As the register says it: "crisis.add_event". */
  deed: Extract<AuditEvent, `crisis.${string}`>;
  id: CrisisId;
  work: (trx: WriteDb, crisis: Locked) => Promise<Result<object>>;
}

/** The frame of every write in a file: permission, lock, the work, the register; a refusal writes nothing. */
export function updateCrisis(
  context: Context,
  actor: SignedIn,
  { deed, id, work }: CrisisUpdate,
): Promise<Result<object>> {
  if (!can(actor, "crisis.write")) return Promise.resolve(refuse("not_found"));
  return inTransaction(context, async (trx) => {
    const crisis = await lockCrisis(trx, id);
    if (!crisis) return refuse("not_found");
    const result = await work(trx, crisis);
    if (result.ok) await insertAudit(trx, { at: context.now(), actor, deed, noun: "crisis", recordId: id });
    return result;
  });
}
