import type { SubscriberId } from "~/domain/ids";
import { localeOf, wordsFor } from "~/text/words";
import { alertLinks } from "./alertLinks";
import type { UnitOfWork } from "../guarded";
import { sendLetter } from "../letters/sendLetter";
import { loadQueryDescriber } from "./loadQueryDescriber";

interface EndingAlert {
  subscriberId: SubscriberId;
  email: string;
  locale: string;
  query: string;
  keptUntil: string | null;
}

/** Notifies an address, once, that these alerts end on a day unless they are renewed. */
export async function sendEndingNotice(
  unit: UnitOfWork,
  alerts: readonly [EndingAlert, ...EndingAlert[]],
): Promise<boolean> {
  const [{ subscriberId, email, keptUntil, locale: storedLocale }] = alerts;
  if (!keptUntil) return false;
  const locale = localeOf(storedLocale);
  const describe = await loadQueryDescriber(unit.trx, locale);
  const links = alertLinks(unit.context, subscriberId, locale);
  const letter = wordsFor(locale).alerts.letters.ending({
    searches: alerts.map(({ query }) => describe(query)),
    day: keptUntil,
    link: links.manage,
  });
  return sendLetter(unit, {
    kind: "alert_ending",
    to: email,
    locale,
    ...letter,
    headers: links.headers,
    onceKey: `alert_ending:${subscriberId}:${keptUntil}`,
  });
}
