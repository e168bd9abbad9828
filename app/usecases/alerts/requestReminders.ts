import { isSignedIn, type Actor } from "~/domain/access/actor";
import { MAX_REMINDERS } from "~/domain/alerts/alerts";
import { addDays, dayInRome } from "~/domain/forms/days";
import { REMINDER_DAYS } from "~/domain/alerts/favourites";
import type { SubscriberId } from "~/domain/ids";
import { done, type Result } from "~/domain/refusals";
import { wordsFor, type Locale } from "~/text/words";
import { alertLinks } from "./alertLinks";
import type { Context } from "../context";
import { guarded, type UnitOfWork } from "../guarded";
import { isProvenAddress } from "../accounts/isProvenAddress";
import { sendLetter } from "../letters/sendLetter";
import { subscriberToken } from "./subscriberToken";
import { insertReminders, listReminders } from "~db/queries/alerts/reminders";
import { listCards } from "~db/queries/postings/postingCards";
import { lockSubscriberOf } from "~db/queries/alerts/subscribers";
import { listReadableByCode } from "~db/queries/alerts/favourites";

export interface ReminderRequest {
  email: string;
  /** Of the postings. */
  codes: readonly number[];
  locale: Locale;
}

/**
 * An address requests a reminder three days before these postings close; those closing sooner, or without a day, are left out.
 * Whoever is signed in with that address has nothing to confirm; else a letter asks. Answers whether there is something to confirm.
 */
export async function requestReminders(
  context: Context,
  actor: Actor,
  request: ReminderRequest,
): Promise<Result<{ toConfirm: boolean }>> {
  const { email, codes, locale } = request;
  const own = isSignedIn(actor) && (await isProvenAddress(context.db, actor, email));
  const first = addDays(dayInRome(context.now()), REMINDER_DAYS);
  const postings = (await listReadableByCode(context.db, codes)).filter(
    ({ state, closesOn }) => state === "published" && closesOn !== null && closesOn > first,
  );
  if (postings.length === 0) return done({ toConfirm: false });
  return guarded(context, actor, {
    work: async (unit) => {
      const { trx, at } = unit;
      const subscriber = await lockSubscriberOf(trx, email, {
        locale,
        at,
        hashOf: (id) => subscriberToken(context.secretKey, id).tokenHash,
      });
      const room = MAX_REMINDERS - (await listReminders(trx, subscriber.id)).length;
      const rows = postings.slice(0, Math.max(0, room)).map(({ id: postingId }) => ({
        subscriberId: subscriber.id,
        postingId,
        locale,
        createdAt: at,
        confirmedAt: own ? at : null,
      }));
      await insertReminders(trx, rows);
      if (!own) await sendConfirmationRequest(unit, subscriber.id, request);
      unit.register({
        deed: own ? "reminder.confirm" : "reminder.ask",
        noun: "subscriber",
        recordId: subscriber.id,
        details: { postings: rows.length },
      });
      return done({ toConfirm: !own });
    },
  });
}

/** The same form sent twice, or twice at once, writes one letter. */
const TEN_MINUTES = 600_000;

/** One letter for all the reminders nobody has confirmed yet, if there are any. */
async function sendConfirmationRequest(
  unit: UnitOfWork,
  id: SubscriberId,
  { email, locale }: ReminderRequest,
): Promise<void> {
  const waiting = (await listReminders(unit.trx, id)).filter(({ confirmedAt }) => !confirmedAt);
  if (waiting.length === 0) return;
  const cards = await listCards(
    unit.trx,
    waiting.map(({ postingId }) => postingId),
  );
  const letter = wordsFor(locale).alerts.letters.confirm({
    searches: [],
    reminders: cards.map(({ title }) => title),
    link: alertLinks(unit.context, id, locale).confirm,
  });
  await sendLetter(unit, {
    kind: "reminder_confirm",
    to: email,
    locale,
    ...letter,
    onceKey: `reminder_confirm:${id}:${Math.floor(unit.at.getTime() / TEN_MINUTES)}`,
  });
}
