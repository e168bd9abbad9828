import type { SignedIn } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { deleteSecondFactor } from "~db/queries/accounts/secondFactors";
import { setFactorUnshown } from "~db/queries/accounts/sessions";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { applyFactorCode } from "./applyFactorCode";

/** Takes one's own app away, for a code of it: to change telephone. Who must have one is asked for a new one at once. */
export function removeSecondFactor(
  context: Context,
  actor: SignedIn,
  { code }: { code: string },
): Promise<Result<object>> {
  return guarded(context, actor, {
    event: () => ({ deed: "user.remove_factor", noun: "user", recordId: actor.userId }),
    work: async (unit) => {
      if (!(await applyFactorCode(unit, { kind: "app", code }))) return refuse("wrong_code");
      await deleteSecondFactor(unit.trx, actor.userId);
      await setFactorUnshown(unit.trx, actor.userId);
      return done({});
    },
  });
}
