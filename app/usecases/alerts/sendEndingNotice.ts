import type { SubscriberId } from "~/domain/ids";
import { localeOf, wordsFor } from "~/text/words";
import { alertLinks } from "./alertLinks";
import { inTransaction, type Context } from "../context";
import { loadQueryDescriber } from "./loadQueryDescriber";
import { insertMail } from "~db/queries/letters/mails";

interface EndingAlert {
  subscriberId: SubscriberId;
  email: string;
  locale: string;
  query: string;
  keptUntil: string | null;
}

/** Notifies an address, once, that these alerts end on a day unless they are renewed. */
export async function sendEndingNotice(
  context: Context,
  alerts: readonly [EndingAlert, ...EndingAlert[]],
): Promise<boolean> {
  const [{ subscriberId, email, keptUntil, locale: storedLocale }] = alerts;
  if (!keptUntil) return false;
  const locale = localeOf(storedLocale);
  const describe = await loadQueryDescriber(context.db, locale);
  const links = alertLinks(context, subscriberId, locale);
  const letter = wordsFor(locale).alerts.letters.ending({
    searches: alerts.map(({ query }) => describe(query)),
    day: keptUntil,
    link: links.manage,
  });
  return inTransaction(context, (trx) =>
    insertMail(
      trx,
      {
        kind: "alert_ending",
        to: email,
        ...letter,
        headers: links.headers,
        onceKey: `alert_ending:${subscriberId}:${keptUntil}`,
      },
      context.now(),
    ),
  );
}
