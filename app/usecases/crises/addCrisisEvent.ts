import type { SignedIn } from "~/domain/access/actor";
import type { EventFields } from "~/domain/crises/forms";
import type { CrisisId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { findEventToCorrect, insertCrisisEvent, lockCrisis } from "~db/queries/crises/crises";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** A new event in the timeline. Events are never changed: a correction is a new one that names the one it corrects. */
export function addCrisisEvent(
  context: Context,
  actor: SignedIn,
  { id, event }: { id: CrisisId; event: EventFields & { correctsId: number | null } },
): Promise<Result<object>> {
  const { correctsId, body, kind, ...rest } = event;
  return guarded(context, actor, {
    permission: "crisis.write",
    lock: (trx) => lockCrisis(trx, id),
    event: () => ({
      deed: correctsId ? "crisis.correct_event" : "crisis.add_event",
      noun: "crisis",
      recordId: id,
    }),
    work: async ({ trx, at }) => {
      if (correctsId && !(await findEventToCorrect(trx, id, correctsId))) return refuse("not_found");
      await insertCrisisEvent(trx, {
        crisisId: id,
        ...rest,
        kind: correctsId ? "correction" : kind,
        body: body ?? "",
        correctsId,
        recordedBy: actor.userId,
        recordedAt: at,
      });
      return done({});
    },
  });
}
