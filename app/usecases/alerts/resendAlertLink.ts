import { VISITOR } from "~/domain/access/actor";
import { localeOf, wordsFor } from "~/text/words";
import { alertLinks } from "./alertLinks";
import { inTransaction, type Context } from "~/usecases/context";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { findSubscriberByEmail } from "~db/queries/alerts/subscribers";

/** Sends an address the link of its own page. Answers the same whether the address is known or not. */
export async function resendAlertLink(context: Context, email: string): Promise<void> {
  const subscriber = await findSubscriberByEmail(context.db, email);
  if (!subscriber) return;
  const at = context.now();
  const locale = localeOf(subscriber.locale);
  const { manage } = alertLinks(context, subscriber.id, locale);
  await inTransaction(context, async (trx) => {
    await insertMail(
      trx,
      { kind: "alert_link", to: subscriber.email, ...wordsFor(locale).alerts.letters.link({ link: manage }) },
      at,
    );
    await insertAudit(trx, {
      at,
      actor: VISITOR,
      deed: "subscriber.resend_link",
      noun: "subscriber",
      recordId: subscriber.id,
    });
  });
}
