import type { Actor } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { lockAccountLink, setLinksUsed } from "~db/queries/accounts/accountLinks";
import { setEmailConfirmed } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendJoinLetters } from "../organisations/sendJoinLetters";
import { hashToken } from "../tokens";

/** The button on the page a mail leads to. Pressed again it says the same: the address is confirmed. */
export function confirmEmail(context: Context, actor: Actor, { token }: { token: string }): Promise<Result<object>> {
  return guarded(context, actor, {
    lock: (trx) => lockAccountLink(trx, hashToken(token), "confirm_email"),
    missing: "link_expired",
    event: (_, { userId }) => ({ deed: "user.confirm_email", noun: "user", recordId: userId }),
    work: async (unit, { userId, usedAt, expiresAt }) => {
      const { trx, at } = unit;
      if (usedAt) return unit.alreadyDone({});
      if (expiresAt <= at) return refuse("link_expired");
      await setEmailConfirmed(trx, userId, at);
      // Who asked to join an organisation is announced only now that the address is proved.
      await sendJoinLetters(unit, userId);
      await setLinksUsed(trx, userId, "confirm_email", at);
      return done({});
    },
  });
}
