import type { UserId } from "~/domain/ids";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import type { Context } from "../context";
import { newToken } from "../tokens";
import type { WriteDb } from "~db/client";
import { insertAccountLink, setLinksUsed } from "~db/queries/accounts/accountLinks";
import { insertMail } from "~db/queries/letters/mails";
import { findSettings } from "~db/queries/settings/settings";
import { linkTo } from "../letters/linkTo";

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** A link to choose a password, valid seven days; links sent before stop working. Answers its address. */
export async function createPasswordLink(trx: WriteDb, context: Context, userId: UserId): Promise<string> {
  const at = context.now();
  const { token, tokenHash } = newToken();
  await setLinksUsed(trx, userId, "reset_password", at);
  await insertAccountLink(trx, {
    tokenHash,
    purpose: "reset_password",
    userId,
    expiresAt: new Date(at.getTime() + VALID_MS),
  });
  return linkTo(context, "it", paths.newPassword(token));
}

/** The letter that invites somebody of the staff to choose a password. */
export async function sendInvitation(
  trx: WriteDb,
  context: Context,
  user: { id: UserId; name: string; email: string },
): Promise<void> {
  const link = await createPasswordLink(trx, context, user.id);
  const { siteName } = await findSettings(trx);
  await insertMail(
    trx,
    {
      kind: "invitation",
      to: user.email,
      ...wordsFor("it").accounts.letters.invitation({ name: user.name, siteName, link }),
    },
    context.now(),
  );
}
