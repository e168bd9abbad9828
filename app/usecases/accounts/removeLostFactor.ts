import type { Actor, SignedIn } from "~/domain/access/actor";
import { isDemonstrationAccount } from "~/domain/accounts/secondFactor";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { wordsFor } from "~/text/words";
import { deleteSecondFactor, findSecondFactor } from "~db/queries/accounts/secondFactors";
import { deleteSessions } from "~db/queries/accounts/sessions";
import { findUserByEmail, lockUser } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { sendLetter } from "../letters/sendLetter";

/**
 * An administrator who has a factor takes away the lost one of somebody else. `factor_needed`: the administrator has
 * none, and could give nothing they are not protected by themselves; `own_account`: their own, which another resets.
 */
export function removeLostFactor(
  context: Context,
  actor: SignedIn,
  { id, demo }: { id: UserId; demo: boolean },
): Promise<Result<object>> {
  return guarded(context, actor, {
    permission: "user.manage",
    lock: (trx) => lockUser(trx, id),
    event: () => ({ deed: "user.reset_factor", noun: "user", recordId: id }),
    work: async (unit, user) => {
      if (id === actor.userId) return refuse("own_account");
      const trusted = isDemonstrationAccount({ email: actor.email, demo });
      if (!trusted && !(await findSecondFactor(unit.trx, actor.userId))) return refuse("factor_needed");
      return (await removeFactorOf(unit, user)) ? done({}) : refuse("wrong_state");
    },
  });
}

/** Who keeps the server takes away the lost factor of a user, by address. `not_found`: there is no such user; `wrong_state`: no factor. */
export function removeLostFactorByEmail(
  context: Context,
  actor: Actor,
  { email }: { email: string },
): Promise<Result<object>> {
  return guarded(context, actor, {
    lock: async (trx) => {
      const user = await findUserByEmail(trx, email);
      return user && lockUser(trx, user.id);
    },
    event: (_, { id }) => ({ deed: "user.reset_factor", noun: "user", recordId: id }),
    work: async (unit, user) => ((await removeFactorOf(unit, user)) ? done({}) : refuse("wrong_state")),
  });
}

/** Without the factor, signed out everywhere, and told so. False when there was none. */
async function removeFactorOf(unit: UnitOfWork, user: { id: UserId; name: string; email: string }): Promise<boolean> {
  if (!(await deleteSecondFactor(unit.trx, user.id))) return false;
  await deleteSessions(unit.trx, user.id);
  const words = wordsFor("it").accounts.letters.factorReset({ name: user.name });
  await sendLetter(unit, { kind: "factor_reset", to: user.email, locale: "it", ...words });
  return true;
}
