import type { Actor } from "~/domain/access/actor";
import { can } from "~/domain/access/can";
import type { PersonId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { lockPerson, setPersonState } from "~db/queries/people/people";

/** Takes a person out of rankings and lists, or back in. Asked twice, done once. */
export function archivePerson(
  context: Context,
  actor: Actor,
  { id, archived }: { id: PersonId; archived: boolean },
): Promise<Result<object>> {
  if (!can(actor, "person.write")) return Promise.resolve(refuse("not_found"));
  const at = context.now();
  const state = archived ? "archived" : "active";
  return inTransaction<Result<object>>(context, async (trx) => {
    const person = await lockPerson(trx, id);
    if (!person) return refuse("not_found");
    if (person.state === state) return done({});
    await setPersonState(trx, id, state, at);
    await insertAudit(trx, {
      at,
      actor,
      deed: archived ? "person.archive" : "person.restore",
      noun: "person",
      recordId: id,
    });
    return done({});
  });
}
