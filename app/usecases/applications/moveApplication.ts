import type { Actor } from "~/domain/access/actor";
import type { ApplicationState } from "~/domain/applications/moves";
import { done, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { applyApplicationMove, lockMovableApplication, type ApplicationStep } from "./applyApplicationMove";

/** One step in the life of an application, made by somebody signed in or by whoever holds the applicant's link. */
export function moveApplication(
  context: Context,
  actor: Actor,
  step: ApplicationStep,
): Promise<Result<{ state: ApplicationState }>> {
  return guarded(context, actor, {
    lock: (trx) => lockMovableApplication(trx, actor, step),
    work: async (unit, application) => {
      const applied = await applyApplicationMove(unit, application, step);
      return applied.ok ? done({ state: applied.state }) : applied;
    },
  });
}
