import type { Actor } from "~/domain/access/actor";
import type { PersonId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { deleteFact } from "~db/queries/flags/flags";
import { lockPerson } from "~db/queries/people/people";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** Takes away a fact written by mistake. Flags already confirmed stay: the desk decides about them. */
export function removeFact(
  context: Context,
  actor: Actor,
  { personId, factId }: { personId: PersonId; factId: string },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "flag.write",
    lock: (trx) => lockPerson(trx, personId),
    work: async ({ trx, register, alreadyDone }) => {
      const removed = await deleteFact(trx, personId, factId);
      if (!removed) return alreadyDone({});
      const { kind } = removed;
      register({ deed: "person.remove_fact", noun: "person", recordId: personId, details: { kind } });
      return done({});
    },
  });
}
