import type { SubscriberId } from "~/domain/ids";
import { localeOf, wordsFor } from "~/text/words";
import { alertLinks } from "./alertLinks";
import { inTransaction, type Context } from "../context";
import { loadLetterPostings } from "./loadLetterPostings";
import { insertMail } from "~db/queries/letters/mails";
import { listDueReminders, setRemindersSent } from "~db/queries/alerts/reminders";
import { lockSubscriber } from "~db/queries/alerts/subscribers";

/** One letter with the saved postings of an address that close from `today` to `by` (ISO days), each named once. False when there are none. */
export function sendReminder(
  context: Context,
  id: SubscriberId,
  days: { today: string; by: string },
): Promise<boolean> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const subscriber = await lockSubscriber(trx, { id });
    const due = subscriber && !subscriber.refusedAt ? await listDueReminders(trx, id, days) : [];
    const [first] = due;
    if (!subscriber || !first) return false;
    const locale = localeOf(subscriber.locale);
    const links = alertLinks(context, id, locale);
    const postings = await loadLetterPostings(
      trx,
      due.map(({ postingId }) => postingId),
      { context, locale },
    );
    const letter = wordsFor(locale).alerts.letters.reminder({ postings: [...postings.values()], links });
    await insertMail(
      trx,
      { kind: "reminder", to: subscriber.email, ...letter, headers: links.headers, onceKey: `reminder:${first.id}` },
      at,
    );
    await setRemindersSent(
      trx,
      due.map((reminder) => reminder.id),
      at,
    );
    return true;
  });
}
