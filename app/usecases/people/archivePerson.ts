import type { Actor } from "~/domain/access/actor";
import type { PersonId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { lockPerson, setPersonState } from "~db/queries/people/people";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** Takes a person out of rankings and lists, or back in. Asked twice, done once. */
export function archivePerson(
  context: Context,
  actor: Actor,
  { id, archived }: { id: PersonId; archived: boolean },
): Promise<Result<object>> {
  const state = archived ? "archived" : "active";
  return guarded(context, actor, {
    permission: "person.write",
    lock: (trx) => lockPerson(trx, id),
    event: () => ({ deed: archived ? "person.archive" : "person.restore", noun: "person", recordId: id }),
    work: async ({ trx, at, alreadyDone }, person) => {
      if (person.state === state) return alreadyDone({});
      await setPersonState(trx, id, state, at);
      return done({});
    },
  });
}
