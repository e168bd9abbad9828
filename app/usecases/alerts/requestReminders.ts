import { isSignedIn, type Actor } from "~/domain/access/actor";
import { MAX_REMINDERS } from "~/domain/alerts/alerts";
import { addDays, dayInRome } from "~/domain/forms/days";
import { REMINDER_DAYS } from "~/domain/alerts/favourites";
import { wordsFor, type Locale } from "~/text/words";
import { alertLinks } from "./alertLinks";
import { inTransaction, type Context } from "../context";
import { isProvenAddress } from "../accounts/isProvenAddress";
import { subscriberToken } from "./subscriberToken";
import { insertAudit } from "~db/queries/audit/audit";
import { insertMail } from "~db/queries/letters/mails";
import { insertReminders, listReminders } from "~db/queries/alerts/reminders";
import { listCards } from "~db/queries/postings/postingCards";
import { lockSubscriberOf } from "~db/queries/alerts/subscribers";
import { listReadableByCode } from "~db/queries/alerts/favourites";

/**
 * An address requests a reminder three days before these postings close; those closing sooner, or without a day, are left out.
 * Whoever is signed in with that address has nothing to confirm; else a letter asks. Answers whether there is something to confirm.
 */
export async function requestReminders(
  context: Context,
  actor: Actor,
  request: { email: string; codes: readonly number[]; locale: Locale },
): Promise<{ toConfirm: boolean }> {
  const at = context.now();
  const { email, codes, locale } = request;
  const own = isSignedIn(actor) && (await isProvenAddress(context.db, actor, email));
  const first = addDays(dayInRome(at), REMINDER_DAYS);
  const postings = (await listReadableByCode(context.db, codes)).filter(
    ({ state, closesOn }) => state === "published" && closesOn !== null && closesOn > first,
  );
  if (postings.length === 0) return { toConfirm: false };
  await inTransaction(context, async (trx) => {
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
    await insertAudit(trx, {
      at,
      actor,
      deed: own ? "reminder.confirm" : "reminder.ask",
      noun: "subscriber",
      recordId: subscriber.id,
      details: { postings: rows.length },
    });
    const waiting = (await listReminders(trx, subscriber.id)).filter(({ confirmedAt }) => !confirmedAt);
    if (own || waiting.length === 0) return;
    const cards = await listCards(
      trx,
      waiting.map(({ postingId }) => postingId),
    );
    const letter = wordsFor(locale).alerts.letters.confirm({
      searches: [],
      reminders: cards.map(({ title }) => title),
      link: alertLinks(context, subscriber.id, locale).confirm,
    });
    await insertMail(
      trx,
      {
        kind: "reminder_confirm",
        to: email,
        ...letter,
        onceKey: `reminder_confirm:${subscriber.id}:${Math.floor(at.getTime() / TEN_MINUTES)}`,
      },
      at,
    );
  });
  return { toConfirm: !own };
}

/** The same form sent twice, or twice at once, writes one letter. */
const TEN_MINUTES = 600_000;
