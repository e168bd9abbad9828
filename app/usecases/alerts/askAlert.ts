import { isSignedIn, type Actor } from "~/domain/access/actor";
import { keptUntil, MOST_ALERTS, type Frequency } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import { dayInRome } from "~/domain/forms/days";
import { wordsFor, type Locale } from "~/text/words";
import { alertLinks } from "./alertLinks";
import { inTransaction, type Context } from "~/usecases/context";
import { ownsAddress } from "../accounts/ownsAddress";
import { querySayer } from "./querySayer";
import { subscriberToken } from "./subscriberToken";
import type { WriteDb } from "~db/client";
import {
  deleteAlert,
  insertAlert,
  listAlerts,
  setAlertsConfirmed,
  setUnconfirmedAlert,
  type AlertRow,
} from "~db/queries/alerts/alerts";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { lockSubscriberOf } from "~db/queries/alerts/subscribers";

export interface AskedAlert {
  email: string;
  /** The list's address after the question mark, with its version. */
  query: string;
  frequency: Frequency;
  locale: Locale;
}

/**
 * Keeps a search for an address and writes there for its confirmation; a search already kept is not kept twice.
 * Whoever is signed in with that address, already proven, has nothing to confirm and gets the token of their page.
 * Else the answer is the same whatever the address has: only its owner reads the letter.
 */
export async function askAlert(context: Context, actor: Actor, asked: AskedAlert): Promise<{ token: string | null }> {
  const at = context.now();
  const own = isSignedIn(actor) && (await ownsAddress(context.db, actor, asked.email));
  const say = await querySayer(context.db, asked.locale);
  return inTransaction(context, async (trx) => {
    const subscriber = await lockSubscriberOf(trx, asked.email, {
      locale: asked.locale,
      at,
      hashOf: (id) => subscriberToken(context.secretKey, id).tokenHash,
    });
    const links = alertLinks(context, subscriber.id, asked.locale);
    const { letters } = wordsFor(asked.locale).alerts;
    const alerts = await listAlerts(trx, subscriber.id);
    const token = own ? subscriberToken(context.secretKey, subscriber.id).token : null;
    const write = (letter: { subject: string; body: string; html: string }, key: string) =>
      insertMail(
        trx,
        { kind: "alert", to: asked.email, ...letter, onceKey: `${key}:${Math.floor(at.getTime() / TEN_MINUTES)}` },
        at,
      );
    if (alerts.some(({ query, confirmedAt }) => query === asked.query && confirmedAt)) {
      if (!own)
        await write(
          letters.known({ search: say(asked.query), link: links.manage }),
          `alert_known:${subscriber.id}:${asked.query}`,
        );
      return { token };
    }
    if (alerts.filter(({ confirmedAt }) => confirmedAt).length >= MOST_ALERTS) {
      if (!own) await write(letters.full({ most: MOST_ALERTS, link: links.manage }), `alert_full:${subscriber.id}`);
      return { token };
    }
    const id = await keep(trx, alerts, {
      subscriberId: subscriber.id,
      query: asked.query,
      frequency: asked.frequency,
      locale: asked.locale,
      createdAt: at,
    });
    if (own)
      await setAlertsConfirmed(trx, [id], { since: at, lastRunOn: digestDay(at), keptUntil: keptUntil(dayInRome(at)) });
    else
      await write(
        letters.confirm({ searches: [say(asked.query)], reminders: [], link: links.confirm }),
        `alert_confirm:${id}`,
      );
    await insertAudit(trx, { at, actor, deed: own ? "alert.confirm" : "alert.ask", noun: "alert", recordId: id });
    return { token };
  });
}

/** The same form sent twice, or twice at once, writes one letter. */
const TEN_MINUTES = 600_000;

/** A search not confirmed yet is asked anew; beyond the limit the oldest wish gives way, so that nobody can fill another's page. */
async function keep(trx: WriteDb, alerts: readonly AlertRow[], alert: Parameters<typeof insertAlert>[1]) {
  const waiting = alerts.filter(({ confirmedAt }) => !confirmedAt);
  const known = waiting.find(({ query }) => query === alert.query);
  if (known) {
    await setUnconfirmedAlert(trx, alert);
    return known.id;
  }
  const [oldest] = waiting;
  if (oldest && waiting.length >= MOST_ALERTS) await deleteAlert(trx, oldest.id);
  const id = await insertAlert(trx, alert);
  if (!id) throw new Error("The address is held, and still its search was written meanwhile.");
  return id;
}
