import type { SignedIn } from "~/domain/access/actor";
import type { FactorCode } from "~/domain/accounts/factorCodes";
import { lockSecondFactor, setLastStep, setRecoveryCodeUsed } from "~db/queries/accounts/secondFactors";
import type { UnitOfWork } from "../guarded";
import { decryptFactorSecret, hashRecoveryCode, stepOfCode } from "./factorSecret";

/** Uses a code of the actor's app, or a recovery code, up: each works once. False when it is none, or was used before. */
export async function applyFactorCode(
  { trx, at, actor, context }: UnitOfWork<SignedIn>,
  { kind, code }: FactorCode,
): Promise<boolean> {
  const { userId } = actor;
  const factor = await lockSecondFactor(trx, userId);
  if (!factor) return false;
  if (kind === "recovery")
    return setRecoveryCodeUsed(trx, userId, hashRecoveryCode(context.secretKey, userId, code), at);
  const secret = decryptFactorSecret(context.secretKey, userId, factor.secretSealed);
  const step = secret === null ? null : stepOfCode(secret, { code, at, after: factor.lastStep });
  if (step === null) return false;
  await setLastStep(trx, userId, step);
  return true;
}
