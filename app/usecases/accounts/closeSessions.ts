import type { SignedIn } from "~/domain/access/actor";
import { done, type Result } from "~/domain/refusals";
import { deleteSession, deleteSessions } from "~db/queries/accounts/sessions";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** Signs the actor out on one device. One that has ended already stays so. */
export function closeSession(context: Context, actor: SignedIn, { id }: { id: string }): Promise<Result<object>> {
  return guarded(context, actor, {
    event: () => ({ deed: "user.end_session", noun: "user", recordId: actor.userId }),
    work: async ({ trx, alreadyDone }) =>
      (await deleteSession(trx, { id, userId: actor.userId })) ? done({}) : alreadyDone({}),
  });
}

/** Signs the actor out everywhere but where they ask for it. */
export function closeOtherSessions(
  context: Context,
  actor: SignedIn,
  { but }: { but: string },
): Promise<Result<{ ended: number }>> {
  return guarded(context, actor, {
    event: ({ ended }) => ({ deed: "user.end_session", noun: "user", recordId: actor.userId, details: { ended } }),
    work: async ({ trx }) => done({ ended: await deleteSessions(trx, actor.userId, but) }),
  });
}
