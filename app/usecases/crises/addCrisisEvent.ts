import type { SignedIn } from "~/domain/access/actor";
import type { EventFields } from "~/domain/crises/forms";
import type { CrisisId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "~/usecases/context";
import { findEventToCorrect, insertCrisisEvent } from "~db/queries/crises/crises";
import { updateCrisis } from "./updateCrisis";

/** A new event in the timeline. Events are never changed: a correction is a new one that names the one it corrects. */
export function addCrisisEvent(
  context: Context,
  actor: SignedIn,
  id: CrisisId,
  event: EventFields & { correctsId: number | null },
): Promise<Result<object>> {
  const { correctsId, body, kind, ...rest } = event;
  return updateCrisis(context, actor, {
    deed: correctsId ? "crisis.correct_event" : "crisis.add_event",
    id,
    work: async (trx) => {
      if (correctsId && !(await findEventToCorrect(trx, id, correctsId))) return refuse("not_found");
      await insertCrisisEvent(trx, {
        crisisId: id,
        ...rest,
        kind: correctsId ? "correction" : kind,
        body: body ?? "",
        correctsId,
        recordedBy: actor.userId,
        recordedAt: context.now(),
      });
      return done({});
    },
  });
}
