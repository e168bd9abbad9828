import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { deleteFact } from "~db/queries/flags/flags";
import { lockPerson } from "~db/queries/people/people";

/** Takes away a fact written by mistake. Flags already confirmed stay: the desk decides about them. */
export function removeFact(
  context: Context,
  actor: Actor,
  { personId, factId }: { personId: PersonId; factId: string },
): Promise<Result<object>> {
  if (!can(actor, "flag.write")) return Promise.resolve(refuse("not_found"));
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    if (!(await lockPerson(trx, personId))) return refuse("not_found");
    const removed = await deleteFact(trx, personId, factId);
    if (removed)
      await insertAudit(trx, {
        at,
        actor,
        deed: "person.remove_fact",
        noun: "person",
        recordId: personId,
        details: { kind: removed.kind },
      });
    return done({});
  });
}
