import { alertRetentionEnd } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import type { AlertMove } from "~/domain/alerts/forms";
import { dayInRome } from "~/domain/forms/days";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { hashToken } from "../tokens";
import { subscriberHolder } from "./subscriberToken";
import { deleteAlert, listAlerts, setAlert } from "~db/queries/alerts/alerts";
import { lockSubscriber } from "~db/queries/alerts/subscribers";

/** What the holder of the link does with one of their alerts. Whatever is done to it, its year begins again. */
export function updateAlert(
  context: Context,
  { token, id, move }: { token: string; id: string; move: AlertMove },
): Promise<Result<object>> {
  return guarded(context, subscriberHolder, {
    lock: (trx) => lockSubscriber(trx, { tokenHash: hashToken(token) }),
    event: () => ({ deed: `alert.${move}`, noun: "alert", recordId: id }),
    work: async ({ trx, at }, subscriber) => {
      const alert = (await listAlerts(trx, subscriber.id)).find((one) => one.id === id);
      if (!alert) return refuse("not_found");
      if (move === "delete") await deleteAlert(trx, alert.id);
      else if (!alert.confirmedAt) return refuse("wrong_state");
      else {
        const renewed = { keptUntil: alertRetentionEnd(dayInRome(at)) };
        if (move === "pause") await setAlert(trx, alert.id, { ...renewed, pausedAt: alert.pausedAt ?? at });
        // What came out during the pause was not wanted then: it begins from now.
        else if (move === "resume")
          await setAlert(
            trx,
            alert.id,
            alert.pausedAt ? { ...renewed, pausedAt: null, since: at, lastRunOn: digestDay(at) } : renewed,
          );
        else await setAlert(trx, alert.id, { ...renewed, frequency: move });
      }
      return done({});
    },
  });
}
