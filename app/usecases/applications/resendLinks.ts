import { VISITOR } from "~/domain/access/actor";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import { inTransaction, type Context } from "~/usecases/context";
import { newToken } from "../tokens";
import { registrationLink } from "../registrations/registrationToken";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { lockRegistrationsOf } from "~db/queries/registrations/registrations";
import { lockApplicationsOf, setApplicationToken } from "~db/queries/applications/applications";
import { linkTo } from "../letters/linkTo";

/**
 * Sends the links of what was asked for with an address in the last year: new ones to applications, the lasting ones to registrations. Tokens are kept only as hashes,
 * so the old links end here. Answers the same whether the address is known or not.
 */
export async function resendLinks(context: Context, email: string, locale: Locale): Promise<void> {
  const at = context.now();
  await inTransaction(context, async (trx) => {
    const applications = await lockApplicationsOf(trx, email, at);
    const registrations = await lockRegistrationsOf(trx, email, at);
    if (applications.length + registrations.length === 0) return;
    const links: { title: string; link: string }[] = [];
    for (const { id, title } of applications) {
      const { token, tokenHash } = newToken();
      await setApplicationToken(trx, id, tokenHash);
      links.push({ title, link: linkTo(context, locale, paths.application(token)) });
      await insertAudit(trx, {
        at,
        actor: VISITOR,
        deed: "application.resend_link",
        noun: "application",
        recordId: id,
      });
    }
    for (const { id, title } of registrations) {
      links.push({ title, link: registrationLink(context, locale, id) });
      await insertAudit(trx, {
        at,
        actor: VISITOR,
        deed: "registration.resend_link",
        noun: "registration",
        recordId: id,
      });
    }
    await insertMail(
      trx,
      { kind: "application_links", to: email, ...wordsFor(locale).applications.letters.applicationLinks({ links }) },
      at,
    );
  });
}
