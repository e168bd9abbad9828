import { randomUUID } from "node:crypto";
import { DEMO_ACCOUNTS } from "~/domain/access/demoAccounts";
import { alertRetentionEnd, type Frequency } from "~/domain/alerts/alerts";
import { SubscriberId } from "~/domain/ids";
import { subscriberToken } from "~/usecases/alerts/subscriberToken";
import type { WriteDb } from "~db/client";
import { insertFavourites } from "~db/queries/alerts/favourites";
import { insertJob } from "~db/queries/letters/mails";
import { findUserByEmail } from "~db/queries/accounts/users";
import { dayFrom, daysFrom } from "./calendar";

interface Wish {
  query: string;
  frequency: Frequency;
  /** Last looked at so many days ago. */
  daysAgo: number;
  paused?: boolean;
}

/** Searches kept by invented people: the demonstration's job-seeker, and somebody who reads English. */
const SUBSCRIBERS: { email: string; locale: string; wishes: Wish[] }[] = [
  {
    email: DEMO_ACCOUNTS.find(({ role }) => role === "seeker")?.email ?? "",
    locale: "it",
    wishes: [
      { query: "q=magazzino&dove=046017&km=20&v=1", frequency: "daily", daysAgo: 60 },
      { query: "dove=046017&km=10&orario=parziale&v=1", frequency: "weekly", daysAgo: 58 },
      { query: "tipo=tirocinio&v=1", frequency: "weekly", daysAgo: 30, paused: true },
    ],
  },
  {
    email: "grace.esempio@prova.invalid",
    locale: "en",
    wishes: [{ query: "senza-patente=1&v=1", frequency: "weekly", daysAgo: 58 }],
  },
];
const SAVED = 5;
const TO_REMIND = 2;

/** Alerts whose turn it is: the first turn of the queue sends their letters, which can be read at once in the trial mail. */
export async function fillAlerts(trx: WriteDb, { now, secretKey }: { now: Date; secretKey: Buffer }): Promise<void> {
  for (const { email, locale, wishes } of SUBSCRIBERS) {
    const id = SubscriberId.parse(randomUUID());
    await trx
      .insertInto("subscribers")
      .values({ id, email, locale, tokenHash: subscriberToken(secretKey, id).tokenHash, createdAt: daysFrom(now, -70) })
      .execute();
    await trx
      .insertInto("alerts")
      .values(
        wishes.map(({ query, frequency, daysAgo, paused = false }) => {
          const since = daysFrom(now, -daysAgo);
          return {
            subscriberId: id,
            query,
            frequency,
            locale,
            createdAt: daysFrom(since, -1),
            confirmedAt: since,
            since,
            lastRunOn: dayFrom(now, -daysAgo),
            pausedAt: paused ? daysFrom(now, -2) : null,
            keptUntil: alertRetentionEnd(dayFrom(now, -daysAgo)),
          };
        }),
      )
      .execute();
    await insertDemoFavourites(trx, { subscriberId: id, email, locale, now });
  }
  await insertJob(trx, "alerts", {});
}

/** What the job-seeker put aside: what closes within a month, with a reminder for the first, and what has closed. */
async function insertDemoFavourites(
  trx: WriteDb,
  { subscriberId, email, locale, now }: { subscriberId: SubscriberId; email: string; locale: string; now: Date },
): Promise<void> {
  const user = await findUserByEmail(trx, email);
  if (!user) return;
  const open = await trx
    .selectFrom("postings")
    .select(["id", "code"])
    .where("state", "=", "published")
    .where("closesOn", ">", dayFrom(now, 3))
    .orderBy("closesOn")
    .orderBy("code")
    .limit(SAVED)
    .execute();
  const closed = await trx
    .selectFrom("postings")
    .select("code")
    .where("state", "=", "closed")
    .where("publishedAt", "is not", null)
    .orderBy("code")
    .limit(1)
    .execute();
  await insertFavourites(trx, user.id, { codes: [...open, ...closed].map(({ code }) => code), at: now });
  await trx
    .insertInto("reminders")
    .values(
      open
        .slice(0, TO_REMIND)
        .map(({ id }) => ({ subscriberId, postingId: id, locale, createdAt: now, confirmedAt: now })),
    )
    .execute();
}
