import { isSignedIn, type Actor } from "~/domain/access/actor";
import { alertRetentionEnd, MAX_ALERTS, type Frequency } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import { dayInRome } from "~/domain/forms/days";
import { wordsFor, type Locale } from "~/text/words";
import { alertLinks } from "./alertLinks";
import { inTransaction, type Context } from "../context";
import { isProvenAddress } from "../accounts/isProvenAddress";
import { loadQueryDescriber } from "./loadQueryDescriber";
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

export interface AlertRequest {
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
export async function requestAlert(
  context: Context,
  actor: Actor,
  request: AlertRequest,
): Promise<{ token: string | null }> {
  const at = context.now();
  const own = isSignedIn(actor) && (await isProvenAddress(context.db, actor, request.email));
  const describe = await loadQueryDescriber(context.db, request.locale);
  return inTransaction(context, async (trx) => {
    const subscriber = await lockSubscriberOf(trx, request.email, {
      locale: request.locale,
      at,
      hashOf: (id) => subscriberToken(context.secretKey, id).tokenHash,
    });
    const links = alertLinks(context, subscriber.id, request.locale);
    const { letters } = wordsFor(request.locale).alerts;
    const alerts = await listAlerts(trx, subscriber.id);
    const token = own ? subscriberToken(context.secretKey, subscriber.id).token : null;
    const write = (letter: { subject: string; body: string; html: string }, key: string) =>
      insertMail(
        trx,
        { kind: "alert", to: request.email, ...letter, onceKey: `${key}:${Math.floor(at.getTime() / TEN_MINUTES)}` },
        at,
      );
    if (alerts.some(({ query, confirmedAt }) => query === request.query && confirmedAt)) {
      if (!own)
        await write(
          letters.known({ search: describe(request.query), link: links.manage }),
          `alert_known:${subscriber.id}:${request.query}`,
        );
      return { token };
    }
    if (alerts.filter(({ confirmedAt }) => confirmedAt).length >= MAX_ALERTS) {
      if (!own) await write(letters.full({ most: MAX_ALERTS, link: links.manage }), `alert_full:${subscriber.id}`);
      return { token };
    }
    const id = await saveUnconfirmedAlert(trx, alerts, {
      subscriberId: subscriber.id,
      query: request.query,
      frequency: request.frequency,
      locale: request.locale,
      createdAt: at,
    });
    if (own)
      await setAlertsConfirmed(trx, [id], {
        since: at,
        lastRunOn: digestDay(at),
        keptUntil: alertRetentionEnd(dayInRome(at)),
      });
    else
      await write(
        letters.confirm({ searches: [describe(request.query)], reminders: [], link: links.confirm }),
        `alert_confirm:${id}`,
      );
    await insertAudit(trx, { at, actor, deed: own ? "alert.confirm" : "alert.ask", noun: "alert", recordId: id });
    return { token };
  });
}

/** The same form sent twice, or twice at once, writes one letter. */
const TEN_MINUTES = 600_000;

/** An unconfirmed search is requested again; beyond the limit the oldest unconfirmed one is removed, so that nobody can fill another's page. */
async function saveUnconfirmedAlert(
  trx: WriteDb,
  alerts: readonly AlertRow[],
  alert: Parameters<typeof insertAlert>[1],
) {
  const waiting = alerts.filter(({ confirmedAt }) => !confirmedAt);
  const existing = waiting.find(({ query }) => query === alert.query);
  if (existing) {
    await setUnconfirmedAlert(trx, alert);
    return existing.id;
  }
  const [oldest] = waiting;
  if (oldest && waiting.length >= MAX_ALERTS) await deleteAlert(trx, oldest.id);
  const id = await insertAlert(trx, alert);
  if (!id) throw new Error("The address is held, and still its search was written meanwhile.");
  return id;
}
