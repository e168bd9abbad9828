import type { Actor } from "~/domain/access/actor";
import { done, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import { insertAccountLink } from "~db/queries/accounts/accountLinks";
import { findUserByEmail } from "~db/queries/accounts/users";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";
import { newToken } from "../tokens";

const VALID_MS = 60 * 60 * 1000;

/** Sends a link to choose a new password. Answers the same whether the address is known or not. */
export function requestPasswordReset(
  context: Context,
  actor: Actor,
  { email, locale }: { email: string; locale: Locale },
): Promise<Result<object>> {
  return guarded(context, actor, {
    work: async (unit) => {
      const { trx, at } = unit;
      const user = await findUserByEmail(trx, email);
      if (!user || user.disabledAt) return unit.alreadyDone({});
      const { token, tokenHash } = newToken();
      await insertAccountLink(trx, {
        tokenHash,
        purpose: "reset_password",
        userId: user.id,
        expiresAt: new Date(at.getTime() + VALID_MS),
      });
      const link = linkTo(context, locale, paths.newPassword(token));
      await sendLetter(unit, {
        kind: "reset_password",
        to: user.email,
        locale,
        ...wordsFor(locale).accounts.letters.resetPassword({ name: user.name, link }),
      });
      unit.register({ deed: "user.ask_new_password", noun: "user", recordId: user.id });
      return done({});
    },
  });
}
