import { wordsFor, type Locale } from "~/text/words";
import { paths } from "~/paths";
import { VISITOR } from "~/domain/access/actor";
import { inTransaction, type Context } from "~/usecases/context";
import { newToken } from "../tokens";
import { insertAccountLink } from "~db/queries/accounts/accountLinks";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { findUserByEmail } from "~db/queries/accounts/users";
import { linkTo } from "../letters/linkTo";

const VALID_MS = 60 * 60 * 1000;

/** Sends a link to choose a new password. Answers the same whether the address is known or not. */
export async function requestPasswordReset(context: Context, email: string, locale: Locale): Promise<void> {
  const user = await findUserByEmail(context.db, email);
  if (!user || user.disabledAt) return;
  const { token, tokenHash } = newToken();
  const at = context.now();
  const link = linkTo(context, locale, paths.newPassword(token));
  await inTransaction(context, async (trx) => {
    await insertAccountLink(trx, {
      tokenHash,
      purpose: "reset_password",
      userId: user.id,
      expiresAt: new Date(at.getTime() + VALID_MS),
    });
    await insertMail(
      trx,
      {
        kind: "reset_password",
        to: user.email,
        ...wordsFor(locale).accounts.letters.resetPassword({ name: user.name, link }),
      },
      at,
    );
    await insertAudit(trx, { at, actor: VISITOR, deed: "user.ask_new_password", noun: "user", recordId: user.id });
  });
}
