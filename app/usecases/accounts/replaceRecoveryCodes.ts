import type { SignedIn } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { setRecoveryCodes } from "~db/queries/accounts/secondFactors";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { applyFactorCode } from "./applyFactorCode";
import { hashRecoveryCode, newRecoveryBatch, recoveryCodesOf } from "./factorSecret";

/** New recovery codes in the place of all of before, for a code of the app. They are shown this once. */
export async function replaceRecoveryCodes(
  context: Context,
  actor: SignedIn,
  { code }: { code: string },
): Promise<Result<{ codes: string[] }>> {
  const { secretKey } = context;
  const { userId } = actor;
  const renewed = await guarded(context, actor, {
    event: () => ({ deed: "user.renew_recovery_codes", noun: "user", recordId: userId }),
    work: async (unit) => {
      if (!(await applyFactorCode(unit, { kind: "app", code }))) return refuse("wrong_code");
      const batch = newRecoveryBatch();
      const hashes = recoveryCodesOf(secretKey, userId, batch).map((one) => hashRecoveryCode(secretKey, userId, one));
      await setRecoveryCodes(unit.trx, userId, { batch, hashes });
      return done({ batch });
    },
  });
  return renewed.ok ? done({ codes: recoveryCodesOf(secretKey, userId, renewed.batch) }) : renewed;
}
