import { done, type Result } from "~/domain/refusals";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { hashToken } from "../tokens";
import { subscriberHolder } from "./subscriberToken";
import { setAlertsPaused } from "~db/queries/alerts/alerts";
import { deleteReminders } from "~db/queries/alerts/reminders";
import { lockSubscriber } from "~db/queries/alerts/subscribers";

/** No more letters to an address, in one click (RFC 8058): alerts are paused, reminders go. Pressed again it says the same. */
export function unsubscribe(context: Context, { token }: { token: string }): Promise<Result<object>> {
  return guarded(context, subscriberHolder, {
    lock: (trx) => lockSubscriber(trx, { tokenHash: hashToken(token) }),
    work: async ({ trx, at, register }, { id }) => {
      const paused = await setAlertsPaused(trx, id, at);
      await deleteReminders(trx, id);
      register({ deed: "alert.stop", noun: "subscriber", recordId: id, details: { paused } });
      return done({});
    },
  });
}
