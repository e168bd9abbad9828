import type { SignedIn } from "~/domain/access/actor";
import type { Locale } from "~/text/words";
import type { Context } from "../context";
import { isProvenAddress } from "../accounts/isProvenAddress";
import { loadQueryDescriber } from "./loadQueryDescriber";
import { subscriberToken } from "./subscriberToken";
import { listAlerts } from "~db/queries/alerts/alerts";
import { findSubscriberByEmail } from "~db/queries/alerts/subscribers";

/** The confirmed alerts of a signed-in user's own, proven address, in words, and the token of the page where they are changed. */
export async function loadOwnAlerts(context: Context, actor: SignedIn, locale: Locale) {
  const subscriber =
    actor.email && (await isProvenAddress(context.db, actor, actor.email))
      ? await findSubscriberByEmail(context.db, actor.email)
      : undefined;
  if (!subscriber) return { token: null, alerts: [] };
  const [alerts, describe] = await Promise.all([
    listAlerts(context.db, subscriber.id),
    loadQueryDescriber(context.db, locale),
  ]);
  const confirmed = alerts.filter(({ confirmedAt }) => confirmedAt !== null);
  return {
    token: subscriberToken(context.secretKey, subscriber.id).token,
    alerts: confirmed.map(({ id, query, frequency, pausedAt }) => ({
      id,
      query,
      frequency,
      search: describe(query),
      paused: pausedAt !== null,
    })),
  };
}
