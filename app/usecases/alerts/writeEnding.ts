import type { SubscriberId } from "~/domain/ids";
import { wordsFor } from "~/text/words";
import { alertLinks } from "./alertLinks";
import { inTransaction, type Context } from "../context";
import { localeOf, querySayer } from "./querySayer";
import { insertMail } from "~db/queries/letters/mails";

interface Ending {
  subscriberId: SubscriberId;
  email: string;
  locale: string;
  query: string;
  keptUntil: string | null;
}

/** Tells an address, once, that these alerts of its end on a day unless they are touched. */
export async function writeEnding(context: Context, alerts: readonly [Ending, ...Ending[]]): Promise<boolean> {
  const [{ subscriberId, email, keptUntil, locale: kept }] = alerts;
  if (!keptUntil) return false;
  const locale = localeOf(kept);
  const say = await querySayer(context.db, locale);
  const links = alertLinks(context, subscriberId, locale);
  const letter = wordsFor(locale).alerts.letters.ending({
    searches: alerts.map(({ query }) => say(query)),
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
