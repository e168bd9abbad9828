import { alertRetentionEnd, MAX_ALERTS } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import { dayInRome } from "~/domain/forms/days";
import type { AlertId, ReminderId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { hashToken } from "../tokens";
import { subscriberHolder } from "./subscriberToken";
import { listAlerts, setAlertsConfirmed } from "~db/queries/alerts/alerts";
import { listReminders, setRemindersConfirmed } from "~db/queries/alerts/reminders";
import { lockSubscriber, setSubscriber } from "~db/queries/alerts/subscribers";

/**
 * The button on the page the letter leads to. Confirms what that page showed and no more; pressed again it says the same.
 * `already_done` when the address has all the alerts it may have.
 */
export function confirmAlerts(
  context: Context,
  { token, shown }: { token: string; shown: readonly string[] },
): Promise<Result<{ confirmed: number }>> {
  return guarded(context, subscriberHolder, {
    lock: (trx) => lockSubscriber(trx, { tokenHash: hashToken(token) }),
    missing: "link_expired",
    work: async ({ trx, at, register, alreadyDone }, subscriber) => {
      const alerts = await listAlerts(trx, subscriber.id);
      const waiting = alerts.filter(({ id, confirmedAt }) => !confirmedAt && shown.includes(id));
      const room = MAX_ALERTS - alerts.filter(({ confirmedAt }) => confirmedAt).length;
      if (waiting.length > room) return refuse("already_done");
      const reminders = (await listReminders(trx, subscriber.id)).filter(
        ({ id, confirmedAt }) => !confirmedAt && shown.includes(id),
      );
      if (waiting.length + reminders.length === 0) return alreadyDone({ confirmed: 0 });
      const ids: (AlertId | ReminderId)[] = [
        ...(await setAlertsConfirmed(
          trx,
          waiting.map(({ id }) => id),
          { since: at, lastRunOn: digestDay(at), keptUntil: alertRetentionEnd(dayInRome(at)) },
        )),
        ...(await setRemindersConfirmed(
          trx,
          reminders.map(({ id }) => id),
          at,
        )),
      ];
      const locale = waiting.at(-1)?.locale;
      await setSubscriber(trx, subscriber.id, { refusedAt: null, ...(locale ? { locale } : {}) });
      for (const recordId of ids) register({ deed: "alert.confirm", noun: "alert", recordId });
      return done({ confirmed: ids.length });
    },
  });
}
