import { VISITOR } from "~/domain/access/actor";
import { ENDING_NOTICE_DAYS, MAX_ALERTS, alertRetentionEnd } from "~/domain/alerts/alerts";
import { digestDay } from "~/domain/alerts/digestDay";
import { addDays, dayInRome } from "~/domain/forms/days";
import type { SubscriberId } from "~/domain/ids";
import { LOCALES, type Locale } from "~/text/words";
import { confirmAlerts } from "~/usecases/alerts/confirmAlerts";
import { createNewPostingsFinder } from "~/usecases/alerts/newPostingsFinder";
import { requestAlert } from "~/usecases/alerts/requestAlert";
import { requestReminders } from "~/usecases/alerts/requestReminders";
import { resendAlertLink } from "~/usecases/alerts/resendAlertLink";
import { sendDigest } from "~/usecases/alerts/sendDigest";
import { sendEndingNotice } from "~/usecases/alerts/sendEndingNotice";
import { sendReminder } from "~/usecases/alerts/sendReminder";
import { subscriberToken } from "~/usecases/alerts/subscriberToken";
import { listAlerts, listEndingAlerts } from "~db/queries/alerts/alerts";
import { listReminders } from "~db/queries/alerts/reminders";
import { findSubscriberByEmail } from "~db/queries/alerts/subscribers";
import { indexPosting } from "~search/indexPosting";
import { createPostgresEngine } from "~search/postgres/engine";
import { accepted, type LetterWorld } from "./world";

/** A word no other advert has, so that the search finds these alone. */
const WORD = "Zolfanellaio";

/** Every letter of alerts and reminders. */
export async function makeAlertLetters(world: LetterWorld): Promise<void> {
  const { db } = world;
  const news = [await world.posting({ title: WORD }), await world.posting({ title: WORD })];
  await db.transaction().execute(async (trx) => {
    for (const id of news) await indexPosting(trx, id);
  });
  const rows = await db.selectFrom("postings").select("code").where("id", "in", news).execute();
  const codes = rows.map(({ code }) => code);
  for (const locale of LOCALES) {
    await followSearch(world, locale);
    await reachLimit(world, locale);
    await remind(world, locale, codes);
    accepted(await resendAlertLink(world.context, VISITOR, { email: world.address("segue", locale) }));
  }
}

async function subscriberOf({ db }: LetterWorld, email: string): Promise<SubscriberId> {
  const subscriber = await findSubscriberByEmail(db, email);
  if (!subscriber) throw new Error(`${email} has no page.`);
  return subscriber.id;
}

/** The button on the page of an address, for everything it shows. */
async function confirmAll(world: LetterWorld, id: SubscriberId): Promise<void> {
  const { db, context } = world;
  const shown = [...(await listAlerts(db, id)), ...(await listReminders(db, id))].map((row) => row.id);
  accepted(await confirmAlerts(context, { token: subscriberToken(context.secretKey, id).token, shown }));
}

/** A search is kept and confirmed, asked for again, answered by a digest, and ends after a year. */
async function followSearch(world: LetterWorld, locale: Locale): Promise<void> {
  const { db, context, later } = world;
  const email = world.address("segue", locale);
  const request = { email, query: `q=${WORD}&dove=046017&km=20&v=1`, frequency: "daily" as const, locale };
  accepted(await requestAlert(context, VISITOR, request));
  const id = await subscriberOf(world, email);
  await confirmAll(world, id);
  accepted(await requestAlert(later(1), VISITOR, request));
  accepted(await requestAlert(context, VISITOR, { ...request, email: world.address("non-conferma-avviso", locale) }));
  const tomorrow = later(2).now();
  const moment = { today: dayInRome(tomorrow) };
  const fresh = await createNewPostingsFinder(db, createPostgresEngine(db), { oldest: later(-1).now(), moment });
  await world.onDay(2, (unit) => sendDigest(unit, id, { day: digestDay(tomorrow), fresh }));
  const end = alertRetentionEnd(dayInRome(context.now()));
  const [first, ...others] = (await listEndingAlerts(db, end)).filter((alert) => alert.subscriberId === id);
  if (!first) throw new Error("The alert does not end.");
  const noticeIn = (Date.parse(addDays(end, -ENDING_NOTICE_DAYS)) - context.now().getTime()) / 86_400_000;
  await world.onDay(noticeIn, (unit) => sendEndingNotice(unit, [first, ...others]));
}

/** An address that has all the alerts it may have asks for one more. */
async function reachLimit(world: LetterWorld, locale: Locale): Promise<void> {
  const { db, context } = world;
  const email = world.address("piena", locale);
  const request = (n: number) => ({ email, query: `q=prova${n}&v=1`, frequency: "weekly" as const, locale });
  accepted(await requestAlert(context, VISITOR, request(0)));
  const subscriberId = await subscriberOf(world, email);
  await confirmAll(world, subscriberId);
  const [alert] = await listAlerts(db, subscriberId);
  if (!alert) throw new Error("The alert is gone.");
  const { id: _, ...row } = alert;
  const others = Array.from({ length: MAX_ALERTS - 1 }, (__, n) => ({ ...row, subscriberId, ...request(n + 1) }));
  await db
    .insertInto("alerts")
    .values(others.map(({ email: ___, ...one }) => one))
    .execute();
  accepted(await requestAlert(context, VISITOR, request(MAX_ALERTS)));
}

/** Two addresses are reminded, of one advert and of two; a third never confirms. */
async function remind(world: LetterWorld, locale: Locale, codes: readonly number[]): Promise<void> {
  const { context } = world;
  for (const [who, some] of [
    ["ricorda", codes],
    ["ricorda-una", codes.slice(0, 1)],
    ["non-conferma", codes],
  ] as const) {
    const email = world.address(who, locale);
    accepted(await requestReminders(context, VISITOR, { email, codes: some, locale }));
    const id = await subscriberOf(world, email);
    if (who === "non-conferma") continue;
    await confirmAll(world, id);
    await world.onDay(38, (unit) => sendReminder(unit, id, { today: world.day(38), by: world.day(41) }));
  }
}
