import type { SignedIn } from "~/domain/access/actor";
import type { StageFields } from "~/domain/crises/forms";
import { CRISIS_MOVES } from "~/domain/crises/moves";
import type { CrisisId } from "~/domain/ids";
import { decide } from "~/domain/lifecycle";
import { done, type Result } from "~/domain/refusals";
import { insertCrisisEvent, lockCrisis, setCrisisStage } from "~db/queries/crises/crises";
import type { Context } from "../context";
import { guarded } from "../guarded";

/**
 * The file moves to another stage, forwards or back as life goes; the change is an event of its own.
 * Closing asks how it ended. `title` is the event's title in the words of the page.
 */
export function moveCrisis(
  context: Context,
  actor: SignedIn,
  { id, change }: { id: CrisisId; change: StageFields & { today: string; title: string } },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "crisis.write",
    lock: (trx) => lockCrisis(trx, id),
    event: () => ({ deed: "crisis.move", noun: "crisis", recordId: id }),
    work: async ({ trx, at }, crisis) => {
      const { stage: state } = crisis;
      const decided = decide(CRISIS_MOVES, {
        state,
        move: change.stage,
        by: "secretary",
        has: { outcome: Boolean(change.outcome) },
      });
      if (!decided.ok) return decided;
      const outcome = change.stage === "closed" ? change.outcome : null;
      await setCrisisStage(trx, id, { stage: change.stage, outcome, since: change.today });
      await insertCrisisEvent(trx, {
        crisisId: id,
        onDate: change.today,
        kind: "stage_changed",
        title: change.title,
        body: change.note ?? "",
        tier: crisis.tier,
        recordedBy: actor.userId,
        recordedAt: at,
      });
      return done({});
    },
  });
}
