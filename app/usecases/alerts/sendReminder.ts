import type { SubscriberId } from "~/domain/ids";
import { localeOf, wordsFor } from "~/text/words";
import { alertLinks } from "./alertLinks";
import type { UnitOfWork } from "../guarded";
import { sendLetter } from "../letters/sendLetter";
import { loadLetterPostings } from "./loadLetterPostings";
import { listDueReminders, setRemindersSent } from "~db/queries/alerts/reminders";
import { lockSubscriber } from "~db/queries/alerts/subscribers";

/** One letter with the saved postings of an address that close from `today` to `by` (ISO days), each named once. False when there are none. */
export async function sendReminder(
  unit: UnitOfWork,
  id: SubscriberId,
  days: { today: string; by: string },
): Promise<boolean> {
  const { trx, context, at } = unit;
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
  await sendLetter(unit, {
    kind: "reminder",
    to: subscriber.email,
    locale,
    ...letter,
    headers: links.headers,
    onceKey: `reminder:${first.id}`,
  });
  await setRemindersSent(
    trx,
    due.map((reminder) => reminder.id),
    at,
  );
  return true;
}
