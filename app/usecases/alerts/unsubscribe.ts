import { VISITOR } from "~/domain/access/actor";
import { done, refuse, type Result } from "~/domain/refusals";
import { inTransaction, type Context } from "../context";
import { hashToken } from "../tokens";
import { setAlertsPaused } from "~db/queries/alerts/alerts";
import { insertAudit } from "~db/queries/audit/audit";
import { deleteReminders } from "~db/queries/alerts/reminders";
import { lockSubscriber } from "~db/queries/alerts/subscribers";

/** No more letters to an address, in one click (RFC 8058): alerts are paused, reminders go. Pressed again it says the same. */
export function unsubscribe(context: Context, token: string): Promise<Result<object>> {
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    const subscriber = await lockSubscriber(trx, { tokenHash: hashToken(token) });
    if (!subscriber) return refuse("not_found");
    const paused = await setAlertsPaused(trx, subscriber.id, at);
    await deleteReminders(trx, subscriber.id);
    await insertAudit(trx, {
      at,
      actor: VISITOR,
      deed: "alert.stop",
      noun: "subscriber",
      recordId: subscriber.id,
      details: { paused },
    });
    return done({});
  });
}
