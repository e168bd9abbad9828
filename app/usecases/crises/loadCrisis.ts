import type { SignedIn } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import { readableTiers } from "~/domain/access/tiers";
import type { CrisisId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { insertAudit } from "~db/queries/audit/audit";
import { findCrisis, listCrisisDeadlines, listCrisisEvents } from "~db/queries/crises/crises";

type NonNullableRows<Rows> = NonNullable<Awaited<Rows>>;
export interface CrisisFile {
  crisis: NonNullableRows<ReturnType<typeof findCrisis>>;
  events: NonNullableRows<ReturnType<typeof listCrisisEvents>>;
  deadlines: NonNullableRows<ReturnType<typeof listCrisisDeadlines>>;
}

/** Opens a file as far as the reader's tier goes, and writes down that it was opened. */
export function loadCrisis(context: Context, actor: SignedIn, id: CrisisId): Promise<Result<CrisisFile>> {
  if (!can(actor, "crisis.read")) return Promise.resolve(refuse("not_found"));
  const tiers = readableTiers(actor);
  return inTransaction<Result<CrisisFile>>(context, async (trx) => {
    const crisis = await findCrisis(trx, id, tiers);
    if (!crisis) return refuse("not_found");
    const events = await listCrisisEvents(trx, id, tiers);
    const deadlines = await listCrisisDeadlines(trx, id, tiers);
    await insertAudit(trx, { at: context.now(), actor, deed: "crisis.read", noun: "crisis", recordId: id });
    return done({ crisis, events, deadlines });
  });
}
