import type { ReminderId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import type { Locale } from "~/text/words";
import type { Context } from "../context";
import { guarded } from "../guarded";
import { hashToken } from "../tokens";
import { subscriberHolder } from "./subscriberToken";
import { deleteReminders } from "~db/queries/alerts/reminders";
import { deleteSubscriber, lockSubscriber, setSubscriber } from "~db/queries/alerts/subscribers";

export type SubscriberChange =
  { move: "language"; locale: Locale } | { move: "retry" } | { move: "reminder"; id: ReminderId } | { move: "forget" };

/** What the holder of the link does with the address itself: language, another try after a refusal, one reminder less, or everything deleted. */
export function updateSubscriber(
  context: Context,
  { token, change }: { token: string; change: SubscriberChange },
): Promise<Result<object>> {
  return guarded(context, subscriberHolder, {
    lock: (trx) => lockSubscriber(trx, { tokenHash: hashToken(token) }),
    event: (_, { id }) => ({ deed: `subscriber.${change.move}`, noun: "subscriber", recordId: id }),
    work: async ({ trx }, subscriber) => {
      const { id } = subscriber;
      if (change.move === "forget") await deleteSubscriber(trx, subscriber);
      if (change.move === "reminder") await deleteReminders(trx, id, change.id);
      if (change.move === "language") await setSubscriber(trx, id, { locale: change.locale });
      if (change.move === "retry") await setSubscriber(trx, id, { refusedAt: null });
      return done({});
    },
  });
}
