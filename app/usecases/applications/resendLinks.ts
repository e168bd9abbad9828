import type { Actor } from "~/domain/access/actor";
import { done, type Result } from "~/domain/refusals";
import { paths } from "~/paths";
import { wordsFor, type Locale } from "~/text/words";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { newToken } from "../tokens";
import { registrationLink } from "../registrations/registrationToken";
import { lockRegistrationsOf } from "~db/queries/registrations/registrations";
import { lockApplicationsOf, setApplicationToken } from "~db/queries/applications/applications";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

/**
 * Sends the links of what was asked for with an address in the last year: new ones to applications, the lasting ones to registrations. Tokens are kept only as hashes,
 * so the old links end here. Answers the same whether the address is known or not.
 */
export function resendLinks(
  context: Context,
  actor: Actor,
  { email, locale }: { email: string; locale: Locale },
): Promise<Result<object>> {
  return guarded(context, actor, {
    work: async (unit) => {
      const { trx, at, register } = unit;
      const applications = await lockApplicationsOf(trx, email, at);
      const registrations = await lockRegistrationsOf(trx, email, at);
      if (applications.length + registrations.length === 0) return unit.alreadyDone({});
      const links: { title: string; link: string }[] = [];
      for (const { id, title } of applications) {
        const { token, tokenHash } = newToken();
        await setApplicationToken(trx, id, tokenHash);
        links.push({ title, link: linkTo(context, locale, paths.application(token)) });
        register({ deed: "application.resend_link", noun: "application", recordId: id });
      }
      for (const { id, title } of registrations) {
        links.push({ title, link: registrationLink(context, locale, id) });
        register({ deed: "registration.resend_link", noun: "registration", recordId: id });
      }
      const letter = wordsFor(locale).applications.letters.applicationLinks({ links });
      await sendLetter(unit, { kind: "application_links", to: email, locale, ...letter });
      return done({});
    },
  });
}
