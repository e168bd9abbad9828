import { MOST_IN_A_LETTER } from "~/domain/alerts/alerts";
import { isDue } from "~/domain/alerts/digestDay";
import type { AlertId, PostingId, SubscriberId } from "~/domain/ids";
import { paths } from "~/paths";
import { wordsFor } from "~/text/words";
import { alertLinks, siteLink } from "./alertLinks";
import { inTransaction, type Context } from "../context";
import { letterPostings } from "./letterPostings";
import type { NewPostings } from "./newPostings";
import { localeOf, querySayer } from "./querySayer";
import type { WriteDb } from "~db/client";
import { findSentPostings, insertSentPostings, listAlerts, setAlert, type AlertRow } from "~db/queries/alerts/alerts";
import { insertMail } from "~db/queries/letters/mails";
import { lockSubscriber } from "~db/queries/alerts/subscribers";

interface Found {
  alert: AlertRow;
  shown: PostingId[];
  /** Beyond the size of a letter: they come with the next. */
  left: number;
}

/**
 * One letter with what is new for all the alerts of an address whose turn it is; nothing new, no letter.
 * The letter, the memory of what was sent and how far each alert has looked are written together or not at all:
 * a server lost half way loses nothing and sends nothing twice. False when there was nothing to write.
 */
export function writeDigest(
  context: Context,
  id: SubscriberId,
  { day, fresh }: { day: string; fresh: NewPostings },
): Promise<boolean> {
  const at = context.now();
  return inTransaction(context, async (trx) => {
    const subscriber = await lockSubscriber(trx, { id });
    if (!subscriber || subscriber.refusedAt) return false;
    const due = (await listAlerts(trx, id)).filter(
      ({ frequency, lastRunOn, pausedAt }) => lastRunOn !== null && !pausedAt && isDue({ frequency, lastRunOn }, day),
    );
    const found = await share(trx, { id, due, fresh });
    const written =
      found.some(({ shown }) => shown.length > 0) &&
      (await insertMail(
        trx,
        {
          kind: "alert_digest",
          to: subscriber.email,
          ...(await letter(trx, context, { subscriber, found })),
          onceKey: `digest:${id}:${day}`,
        },
        at,
      ));
    if (written)
      await insertSentPostings(
        trx,
        found
          .flatMap(({ alert, shown }) => shown.map((postingId) => ({ subscriberId: id, postingId, alertId: alert.id })))
          .map((row, place) => ({ ...row, digestOn: day, place })),
      );
    for (const { alert, left } of found)
      await setAlert(trx, alert.id, left > 0 ? { lastRunOn: day } : { lastRunOn: day, since: at });
    return written;
  });
}

/** Each new posting once, under the first alert that finds it. */
async function share(
  trx: WriteDb,
  { id, due, fresh }: { id: SubscriberId; due: readonly AlertRow[]; fresh: NewPostings },
): Promise<Found[]> {
  const answers = new Map<AlertId, PostingId[]>();
  for (const { id: alertId, query, since } of due) answers.set(alertId, since ? await fresh(query, since) : []);
  const known = await findSentPostings(trx, id, [...answers.values()].flat());
  let room = MOST_IN_A_LETTER;
  return due.map((alert) => {
    const news = (answers.get(alert.id) ?? []).filter((posting) => !known.has(posting));
    const shown = news.slice(0, room);
    room -= shown.length;
    for (const posting of shown) known.add(posting);
    return { alert, shown, left: news.length - shown.length };
  });
}

async function letter(
  trx: WriteDb,
  context: Context,
  { subscriber, found }: { subscriber: { id: SubscriberId; locale: string }; found: readonly Found[] },
) {
  const locale = localeOf(subscriber.locale);
  const { letters } = wordsFor(locale).alerts;
  const say = await querySayer(trx, locale);
  const { siteUrl } = context;
  const postings = await letterPostings(
    trx,
    found.flatMap(({ shown }) => shown),
    { siteUrl, locale },
  );
  const groups = found
    .filter(({ shown }) => shown.length > 0)
    .map(({ alert, shown, left }) => ({
      heading: say(alert.query),
      postings: shown.flatMap((posting) => postings.get(posting) ?? []),
      more:
        left > 0
          ? {
              label: letters.more(left),
              link: siteLink(siteUrl, locale, paths.postings()) + (alert.query ? `?${alert.query}` : ""),
            }
          : undefined,
    }));
  const links = alertLinks(context, subscriber.id, locale);
  const { subject, body, html } = letters.digest({ count: postings.size, groups, links });
  return { subject, body, html, headers: links.headers };
}
