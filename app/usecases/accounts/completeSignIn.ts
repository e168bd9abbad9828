import type { Actor } from "~/domain/access/actor";
import type { Device } from "~/domain/accounts/device";
import { isDemonstrationAccount } from "~/domain/accounts/secondFactor";
import type { UserId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import { findKnownDevice, insertDevice } from "~db/queries/accounts/devices";
import { lockUser } from "~db/queries/accounts/users";
import { insertFavourites } from "~db/queries/alerts/favourites";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

interface Arrival {
  userId: UserId;
  device: Device & { tokenHash: string };
  /** Codes put aside on the device before signing in: the account has them from now on. */
  codes: readonly number[];
  locale: Locale;
  demo: boolean;
  /** False where the way in was a letter to the same address: another letter would say nothing. */
  announced?: boolean;
}

/** What follows once somebody is in: the device is remembered, and the first time on it is told by letter. */
export function completeSignIn(
  context: Context,
  actor: Actor,
  { userId, device, codes, locale, demo, announced = true }: Arrival,
): Promise<Result<object>> {
  return guarded(context, actor, {
    unregistered: "where somebody is signed in, and what they put aside, is their own affair",
    work: async (unit) => {
      const { tokenHash } = device;
      const user = await lockUser(unit.trx, userId);
      if (!user) return refuse("not_found");
      const isKnown = await findKnownDevice(unit.trx, { email: user.email, tokenHash });
      await insertDevice(unit.trx, { userId, tokenHash }, unit.at);
      await insertFavourites(unit.trx, userId, { codes, at: unit.at });
      if (isKnown || !announced || isDemonstrationAccount({ email: user.email, demo })) return done({});
      const { browser, system } = device;
      const link = linkTo(context, locale, paths.access.home());
      const words = wordsFor(locale).accounts.letters.newDevice({
        name: user.name,
        browser,
        system,
        at: unit.at,
        link,
      });
      await sendLetter(unit, {
        kind: "new_device",
        to: user.email,
        locale,
        onceKey: `new_device:${userId}:${tokenHash}`,
        ...words,
      });
      return done({});
    },
  });
}
