import { isSignedIn, type Actor } from "~/domain/access/actor";
import { alertRetentionEnd, MAX_ALERTS, type Frequency } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import { dayInRome } from "~/domain/forms/days";
import type { SubscriberId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { wordsFor, type Locale } from "~/text/words";
import { alertLinks } from "./alertLinks";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { isProvenAddress } from "../accounts/isProvenAddress";
import { sendLetter } from "../letters/sendLetter";
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
): Promise<Result<{ token: string | null }>> {
  const own = isSignedIn(actor) && (await isProvenAddress(context.db, actor, request.email));
  const describe = await loadQueryDescriber(context.db, request.locale);
  const asked = await guarded(context, actor, {
    work: async (unit) => {
      const { trx, at } = unit;
      const subscriber = await lockSubscriberOf(trx, request.email, {
        locale: request.locale,
        at,
        hashOf: (id) => subscriberToken(context.secretKey, id).tokenHash,
      });
      const subscriberId = subscriber.id;
      const links = alertLinks(context, subscriberId, request.locale);
      const { letters } = wordsFor(request.locale).alerts;
      const alerts = await listAlerts(trx, subscriberId);
      const confirmed = alerts.filter(({ confirmedAt }) => confirmedAt);
      const answer = (letter: AlertLetter, key: string) =>
        own ? unit.alreadyDone({ subscriberId }) : answerByLetter(unit, subscriberId, { request, letter, key });
      if (confirmed.some(({ query }) => query === request.query))
        return answer(
          letters.known({ search: describe(request.query), link: links.manage }),
          `alert_known:${subscriberId}:${request.query}`,
        );
      if (confirmed.length >= MAX_ALERTS)
        return answer(letters.full({ most: MAX_ALERTS, link: links.manage }), `alert_full:${subscriberId}`);
      const { query, frequency, locale } = request;
      const id = await saveUnconfirmedAlert(trx, alerts, { subscriberId, query, frequency, locale, createdAt: at });
      if (own)
        await setAlertsConfirmed(trx, [id], {
          since: at,
          lastRunOn: digestDay(at),
          keptUntil: alertRetentionEnd(dayInRome(at)),
        });
      else {
        const letter = letters.confirm({ searches: [describe(query)], reminders: [], link: links.confirm });
        await sendAlertLetter(unit, { request, letter, key: `alert_confirm:${id}` });
      }
      unit.register({ deed: own ? "alert.confirm" : "alert.ask", noun: "alert", recordId: id });
      return done({ subscriberId });
    },
  });
  if (!asked.ok) return asked;
  // Made here: answers of forms are stored, and whoever reads the database must find no token.
  return done({ token: own ? subscriberToken(context.secretKey, asked.subscriberId).token : null });
}

/** The same form sent twice, or twice at once, writes one letter. */
const TEN_MINUTES = 600_000;

interface AlertLetter {
  subject: string;
  body: string;
  html: string;
}

interface Writing {
  request: AlertRequest;
  letter: AlertLetter;
  /** Of its cause. */
  key: string;
}

function sendAlertLetter(unit: UnitOfWork, { request, letter, key }: Writing): Promise<boolean> {
  return sendLetter(unit, {
    kind: "alert",
    to: request.email,
    locale: request.locale,
    ...letter,
    onceKey: `${key}:${Math.floor(unit.at.getTime() / TEN_MINUTES)}`,
  });
}

/** Nothing more can be kept for the address: only a letter says so, and the register that it was asked for. */
async function answerByLetter(
  unit: UnitOfWork,
  subscriberId: SubscriberId,
  writing: Writing,
): Promise<Result<{ subscriberId: SubscriberId }>> {
  if (!(await sendAlertLetter(unit, writing))) return unit.alreadyDone({ subscriberId });
  unit.register({ deed: "alert.ask", noun: "subscriber", recordId: subscriberId });
  return done({ subscriberId });
}

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
