import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { FlagId, PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { lockFlag, setFlagRevoked } from "~db/queries/flags/flags";

/** Takes a flag away before its term, with the reason. It stays in the person's history. */
export function revokeFlag(
  context: Context,
  actor: Actor,
  { personId, flagId, reason }: { personId: PersonId; flagId: FlagId; reason: string },
): Promise<Result<object>> {
  if (!can(actor, "flag.write")) return Promise.resolve(refuse("not_found"));
  if (reason.trim() === "") return Promise.resolve(refuse("reason_needed"));
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    const flag = await lockFlag(trx, flagId);
    if (!flag || flag.personId !== personId) return refuse("not_found");
    if (flag.revokedAt) return done({});
    await setFlagRevoked(trx, flagId, { at, by: actor.userId, reason });
    await insertAudit(trx, {
      at,
      actor,
      deed: "flag.revoke",
      noun: "person",
      recordId: personId,
      details: { flag: flagId, kind: flag.kind },
    });
    return done({});
  });
}
