import { VISITOR } from "~/domain/access/actor";
import type { ReminderId } from "~/domain/ids";
import { done, refuse, type Result } from "~/domain/refusals";
import type { Locale } from "~/text/words";
import { inTransaction, type Context } from "../context";
import { hashToken } from "../tokens";
import { insertAudit } from "~db/queries/audit/audit";
import { deleteReminders } from "~db/queries/alerts/reminders";
import { deleteSubscriber, lockSubscriber, setSubscriber } from "~db/queries/alerts/subscribers";

export type SubscriberChange =
  { move: "language"; locale: Locale } | { move: "retry" } | { move: "reminder"; id: ReminderId } | { move: "forget" };

/** What the holder of the link does with the address itself: language, another try after a refusal, one reminder less, or everything deleted. */
export function updateSubscriber(context: Context, token: string, change: SubscriberChange): Promise<Result<object>> {
  const at = context.now();
  return inTransaction<Result<object>>(context, async (trx) => {
    const subscriber = await lockSubscriber(trx, { tokenHash: hashToken(token) });
    if (!subscriber) return refuse("not_found");
    const { id } = subscriber;
    if (change.move === "forget") await deleteSubscriber(trx, subscriber);
    if (change.move === "reminder") await deleteReminders(trx, id, change.id);
    if (change.move === "language") await setSubscriber(trx, id, { locale: change.locale });
    if (change.move === "retry") await setSubscriber(trx, id, { refusedAt: null });
    await insertAudit(trx, { at, actor: VISITOR, deed: `subscriber.${change.move}`, noun: "subscriber", recordId: id });
    return done({});
  });
}
