import { VISITOR } from "~/domain/access/actor";
import { alertRetentionEnd } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import type { AlertMove } from "~/domain/alerts/forms";
import { dayInRome } from "~/domain/forms/days";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { hashToken } from "../tokens";
import { deleteAlert, listAlerts, setAlert } from "~db/queries/alerts/alerts";
import { insertAudit } from "~db/queries/audit/audit";
import { lockSubscriber } from "~db/queries/alerts/subscribers";

/** What the holder of the link does with one of their alerts. Whatever is done to it, its year begins again. */
export function updateAlert(
  context: Context,
  token: string,
  { id, move }: { id: string; move: AlertMove },
): Promise<Result<object>> {
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    const subscriber = await lockSubscriber(trx, { tokenHash: hashToken(token) });
    const alert = subscriber && (await listAlerts(trx, subscriber.id)).find((one) => one.id === id);
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
    await insertAudit(trx, { at, actor: VISITOR, deed: `alert.${move}`, noun: "alert", recordId: id });
    return done({});
  });
}
