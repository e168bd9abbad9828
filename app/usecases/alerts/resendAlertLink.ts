import type { Actor } from "~/domain/access/actor";
import { done, type Result } from "~/domain/refusals";
import { localeOf, wordsFor } from "~/text/words";
import { alertLinks } from "./alertLinks";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { sendLetter } from "../letters/sendLetter";
import { findSubscriberByEmail } from "~db/queries/alerts/subscribers";

/** Sends an address the link of its own page. Answers the same whether the address is known or not. */
export function resendAlertLink(context: Context, actor: Actor, { email }: { email: string }): Promise<Result<object>> {
  return guarded(context, actor, {
    work: async (unit) => {
      const subscriber = await findSubscriberByEmail(unit.trx, email);
      if (!subscriber) return unit.alreadyDone({});
      const locale = localeOf(subscriber.locale);
      const { manage } = alertLinks(context, subscriber.id, locale);
      const letter = wordsFor(locale).alerts.letters.link({ link: manage });
      await sendLetter(unit, { kind: "alert_link", to: subscriber.email, locale, ...letter });
      unit.register({ deed: "subscriber.resend_link", noun: "subscriber", recordId: subscriber.id });
      return done({});
    },
  });
}
