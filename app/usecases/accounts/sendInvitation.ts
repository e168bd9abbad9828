import type { UserId } from "~/domain/ids";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { insertAccountLink, setLinksUsed } from "~db/queries/accounts/accountLinks";
import { findSettings } from "~db/queries/settings/settings";
import type { UnitOfWork } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";
import { newToken } from "../tokens";

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** A link to choose a password, valid seven days; links sent before stop working. Answers its address. */
export async function createPasswordLink({ trx, context, at }: UnitOfWork, userId: UserId): Promise<string> {
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
  unit: UnitOfWork,
  user: { id: UserId; name: string; email: string },
): Promise<void> {
  const link = await createPasswordLink(unit, user.id);
  const { siteName } = await findSettings(unit.trx);
  await sendLetter(unit, {
    kind: "invitation",
    to: user.email,
    locale: "it",
    ...wordsFor("it").accounts.letters.invitation({ name: user.name, siteName, link }),
  });
}
