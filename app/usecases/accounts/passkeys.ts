import type { SignedIn } from "~/domain/access/actor";
import { SYSTEM } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { deletePasskey, insertPasskey, setPasskeyUsed, type NewPasskey } from "~db/queries/accounts/passkeys";
import { lockSecondFactor } from "~db/queries/accounts/secondFactors";
import type { Context } from "../context";
import { guarded } from "../guarded";

/** A key of the actor's device. `factor_needed`: without an app there would be no recovery codes for a lost device. */
export function addPasskey(
  context: Context,
  actor: SignedIn,
  passkey: Omit<NewPasskey, "userId">,
): Promise<Result<object>> {
  const { userId } = actor;
  return guarded(context, actor, {
    event: () => ({ deed: "user.add_passkey", noun: "user", recordId: userId }),
    work: async ({ trx, at }) => {
      if (!(await lockSecondFactor(trx, userId))) return refuse("factor_needed");
      return (await insertPasskey(trx, { ...passkey, userId }, at)) ? done({}) : refuse("already_known");
    },
  });
}

export function removePasskey(context: Context, actor: SignedIn, { id }: { id: string }): Promise<Result<object>> {
  const { userId } = actor;
  return guarded(context, actor, {
    event: () => ({ deed: "user.remove_passkey", noun: "user", recordId: userId }),
    work: async ({ trx, alreadyDone }) => ((await deletePasskey(trx, { id, userId })) ? done({}) : alreadyDone({})),
  });
}

/** A key was used: a copy of it made earlier would count less from now on. */
export function recordPasskeyUse(
  context: Context,
  { id, counter }: { id: string; counter: number },
): Promise<Result<object>> {
  return guarded(context, SYSTEM, {
    unregistered: "signing in changes nothing but the session",
    work: async ({ trx, at }) => {
      await setPasskeyUsed(trx, id, { counter, at });
      return done({});
    },
  });
}
