import { MAX_POSTINGS_PER_LETTER } from "~/domain/alerts/alerts";
import { isDue } from "~/domain/alerts/digestDay";
import type { AlertId, PostingId, SubscriberId } from "~/domain/ids";
import { paths } from "~/paths";
import { localeOf, wordsFor } from "~/text/words";
import { alertLinks } from "./alertLinks";
import type { UnitOfWork } from "../guarded";
import { loadLetterPostings } from "./loadLetterPostings";
import type { NewPostings } from "./newPostingsFinder";
import { loadQueryDescriber } from "./loadQueryDescriber";
import type { WriteDb } from "~db/client";
import { findSentPostings, insertSentPostings, listAlerts, setAlert, type AlertRow } from "~db/queries/alerts/alerts";
import { lockSubscriber } from "~db/queries/alerts/subscribers";
import { findSettings } from "~db/queries/settings/settings";
import { linkTo } from "../letters/linkTo";
import { sendLetter } from "../letters/sendLetter";

interface AlertShare {
  alert: AlertRow;
  shown: PostingId[];
  /** Beyond the size of a letter: they come with the next. */
  remaining: number;
}

/**
 * One letter with what is new for all the alerts of an address whose turn it is; nothing new, no letter.
 * The letter, the memory of what was sent and how far each alert has looked are written together or not at all:
 * a server lost half way loses nothing and sends nothing twice. False when there was nothing to write.
 */
export async function sendDigest(
  unit: UnitOfWork,
  id: SubscriberId,
  { day, fresh }: { day: string; fresh: NewPostings },
): Promise<boolean> {
  const { trx, at } = unit;
  const subscriber = await lockSubscriber(trx, { id });
  if (!subscriber || subscriber.refusedAt) return false;
  const due = (await listAlerts(trx, id)).filter(
    ({ frequency, lastRunOn, pausedAt }) => lastRunOn !== null && !pausedAt && isDue({ frequency, lastRunOn }, day),
  );
  const shares = await shareNewPostings(trx, { id, due, fresh });
  const written =
    shares.some(({ shown }) => shown.length > 0) &&
    (await sendLetter(unit, {
      kind: "alert_digest",
      to: subscriber.email,
      ...(await letter(unit, { subscriber, shares })),
      onceKey: `digest:${id}:${day}`,
    }));
  if (written)
    await insertSentPostings(
      trx,
      shares
        .flatMap(({ alert, shown }) => shown.map((postingId) => ({ subscriberId: id, postingId, alertId: alert.id })))
        .map((row, place) => ({ ...row, digestOn: day, place })),
    );
  for (const { alert, remaining } of shares)
    await setAlert(trx, alert.id, remaining > 0 ? { lastRunOn: day } : { lastRunOn: day, since: at });
  return written;
}

/** Each new posting once, under the first alert that finds it. */
async function shareNewPostings(
  trx: WriteDb,
  { id, due, fresh }: { id: SubscriberId; due: readonly AlertRow[]; fresh: NewPostings },
): Promise<AlertShare[]> {
  const answers = new Map<AlertId, PostingId[]>();
  for (const { id: alertId, query, since } of due) answers.set(alertId, since ? await fresh(query, since) : []);
  const sent = await findSentPostings(trx, id, [...answers.values()].flat());
  let room = MAX_POSTINGS_PER_LETTER;
  return due.map((alert) => {
    const news = (answers.get(alert.id) ?? []).filter((posting) => !sent.has(posting));
    const shown = news.slice(0, room);
    room -= shown.length;
    for (const posting of shown) sent.add(posting);
    return { alert, shown, remaining: news.length - shown.length };
  });
}

async function letter(
  { trx, context }: UnitOfWork,
  { subscriber, shares }: { subscriber: { id: SubscriberId; locale: string }; shares: readonly AlertShare[] },
) {
  const locale = localeOf(subscriber.locale);
  const { letters } = wordsFor(locale).alerts;
  const describe = await loadQueryDescriber(trx, locale);
  const postings = await loadLetterPostings(
    trx,
    shares.flatMap(({ shown }) => shown),
    { context, locale },
  );
  const groups = shares
    .filter(({ shown }) => shown.length > 0)
    .map(({ alert, shown, remaining }) => ({
      heading: describe(alert.query),
      postings: shown.flatMap((posting) => postings.get(posting) ?? []),
      more:
        remaining > 0
          ? {
              label: letters.more(remaining),
              link: linkTo(context, locale, paths.postings()) + (alert.query ? `?${alert.query}` : ""),
            }
          : undefined,
    }));
  const links = alertLinks(context, subscriber.id, locale);
  const { deskPhone } = await findSettings(trx);
  const { subject, body, html } = letters.digest({ count: postings.size, groups, links, deskPhone });
  return { locale, subject, body, html, headers: links.headers };
}
