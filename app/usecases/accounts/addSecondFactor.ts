import type { SignedIn } from "~/domain/access/actor";
import { isDemonstrationAccount } from "~/domain/accounts/secondFactor";
import { sessionEnd, sessionLife } from "~/domain/accounts/sessionLife";
import { done, refuse, type Result } from "~/domain/refusals";
import { insertSecondFactor, setRecoveryCodes } from "~db/queries/accounts/secondFactors";
import { setSessionFactor } from "~db/queries/accounts/sessions";
import { lockUser } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { decryptFactorSecret, hashRecoveryCode, newRecoveryBatch, recoveryCodesOf, stepOfCode } from "./factorSecret";

interface FirstCode {
  /** Sealed, as the page of `createEnrolment` carried it. */
  secret: string;
  code: string;
  /** The session that sends it, which from now on has shown its second factor; all others must. */
  sessionId: string;
  demo: boolean;
}

/**
 * Takes an app in, once its first code proves that it has the secret. Answers the recovery codes, which are shown this
 * once. `wrong_code`: not the app's; `own_account`: an account of the demonstration, which everybody uses.
 */
export async function addSecondFactor(
  context: Context,
  actor: SignedIn,
  { secret, code, sessionId, demo }: FirstCode,
): Promise<Result<{ codes: string[] }>> {
  const { secretKey } = context;
  const { userId } = actor;
  const enrolled = await guarded(context, actor, {
    lock: (trx) => lockUser(trx, userId),
    event: () => ({ deed: "user.enrol_factor", noun: "user", recordId: userId }),
    work: async ({ trx, at }) => {
      if (isDemonstrationAccount({ email: actor.email, demo })) return refuse("own_account");
      const secretSealed = Buffer.from(secret, "base64url");
      const opened = decryptFactorSecret(secretKey, userId, secretSealed);
      const lastStep = opened === null ? null : stepOfCode(opened, { code, at, after: 0 });
      if (lastStep === null) return refuse("wrong_code");
      const batch = newRecoveryBatch();
      if (!(await insertSecondFactor(trx, { userId, secretSealed, lastStep, recoveryBatch: batch, at })))
        return refuse("already_done");
      const hashes = recoveryCodesOf(secretKey, userId, batch).map((one) => hashRecoveryCode(secretKey, userId, one));
      await setRecoveryCodes(trx, userId, { batch, hashes });
      const life = sessionLife({ roles: actor.roles, pending: false });
      await setSessionFactor(
        trx,
        { id: sessionId, userId },
        { at, expiresAt: sessionEnd({ createdAt: at, lastUsedAt: at }, life) },
      );
      return done({ batch });
    },
  });
  return enrolled.ok ? done({ codes: recoveryCodesOf(secretKey, userId, enrolled.batch) }) : enrolled;
}
