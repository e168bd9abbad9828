import { sql } from "kysely";
import type { Frequency } from "~/domain/alerts/alerts";
import type { AlertId, PostingId, SubscriberId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

const ALERT = [
  "id",
  "query",
  "frequency",
  "locale",
  "createdAt",
  "confirmedAt",
  "pausedAt",
  "since",
  "lastRunOn",
  "keptUntil",
] as const;

/** All alerts of an address, oldest first. */
export function listAlerts(db: ReadDb, subscriberId: SubscriberId) {
  return db
    .selectFrom("alerts")
    .select(ALERT)
    .where("subscriberId", "=", subscriberId)
    .orderBy("createdAt")
    .orderBy("id")
    .execute();
}

export type AlertRow = Awaited<ReturnType<typeof listAlerts>>[number];

/** Undefined when the address already keeps the same search. */
export async function insertAlert(
  trx: WriteDb,
  alert: { subscriberId: SubscriberId; query: string; frequency: Frequency; locale: string; createdAt: Date },
): Promise<AlertId | undefined> {
  const row = await trx
    .insertInto("alerts")
    .values(alert)
    .onConflict((conflict) => conflict.constraint("alerts_search_once").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row?.id;
}

/** A search requested again before it was confirmed: the last request counts, and its week starts again. */
export async function setUnconfirmedAlert(
  trx: WriteDb,
  alert: { subscriberId: SubscriberId; query: string; frequency: Frequency; locale: string; createdAt: Date },
): Promise<void> {
  const { subscriberId, query, ...values } = alert;
  await trx
    .updateTable("alerts")
    .set(values)
    .where("subscriberId", "=", subscriberId)
    .where("query", "=", query)
    .where("confirmedAt", "is", null)
    .execute();
}

export interface Running {
  since: Date;
  lastRunOn: string;
  keptUntil: string;
}

/** Confirms those still waiting; the same button pressed twice confirms once. */
export async function setAlertsConfirmed(trx: WriteDb, ids: readonly AlertId[], running: Running): Promise<AlertId[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .updateTable("alerts")
    .set({ ...running, confirmedAt: running.since })
    .where("id", "in", ids)
    .where("confirmedAt", "is", null)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

export async function setAlert(
  trx: WriteDb,
  id: AlertId,
  change: Partial<Running> & { frequency?: Frequency; pausedAt?: Date | null },
): Promise<void> {
  await trx.updateTable("alerts").set(change).where("id", "=", id).execute();
}

export async function setAlertsPaused(trx: WriteDb, subscriberId: SubscriberId, at: Date): Promise<number> {
  const { numUpdatedRows } = await trx
    .updateTable("alerts")
    .set({ pausedAt: at })
    .where("subscriberId", "=", subscriberId)
    .where("confirmedAt", "is not", null)
    .where("pausedAt", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function deleteAlert(trx: WriteDb, id: AlertId): Promise<void> {
  await trx.deleteFrom("alerts").where("id", "=", id).execute();
}

/** Addresses with an alert whose last run was before this day, and how far back the oldest looks; refused addresses are left alone. */
export function listDueSubscribers(db: ReadDb, day: string) {
  return db
    .selectFrom("alerts as a")
    .innerJoin("subscribers as s", "s.id", "a.subscriberId")
    .select((eb) => ["s.id", eb.fn.min("a.since").as("since")])
    .where("a.confirmedAt", "is not", null)
    .where("a.pausedAt", "is", null)
    .where("a.lastRunOn", "<", day)
    .where("s.refusedAt", "is", null)
    .groupBy("s.id")
    .orderBy("s.id")
    .execute();
}

/** Published postings that came out after an instant, with when. */
export function listPublishedSince(db: ReadDb, since: Date) {
  return db
    .selectFrom("postings")
    .select(["id", "publishedAt"])
    .where("state", "=", "published")
    .where("publishedAt", ">", since)
    .execute();
}

/** Which of these an address has had already. */
export async function findSentPostings(
  db: ReadDb,
  subscriberId: SubscriberId,
  ids: readonly PostingId[],
): Promise<Set<PostingId>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom("sentPostings")
    .select("postingId")
    .where("subscriberId", "=", subscriberId)
    .where("postingId", "in", ids)
    .execute();
  return new Set(rows.map(({ postingId }) => postingId));
}

export async function insertSentPostings(
  trx: WriteDb,
  rows: readonly {
    subscriberId: SubscriberId;
    postingId: PostingId;
    alertId: AlertId;
    digestOn: string;
    place: number;
  }[],
): Promise<void> {
  if (rows.length > 0)
    await trx
      .insertInto("sentPostings")
      .values([...rows])
      .execute();
}

/** What the last digest held, in its order. */
export function listLastDigest(db: ReadDb, subscriberId: SubscriberId) {
  return db
    .selectFrom("sentPostings as s")
    .leftJoin("alerts as a", "a.id", "s.alertId")
    .select(["s.postingId", "s.digestOn", "a.query"])
    .where("s.subscriberId", "=", subscriberId)
    .where("s.digestOn", "=", (from) =>
      from
        .selectFrom("sentPostings")
        .select((eb) => eb.fn.max("digestOn").as("last"))
        .where("subscriberId", "=", subscriberId),
    )
    .orderBy("s.place")
    .execute();
}

/** Alerts that end within so many days and go on unless nothing is done: their address is notified. */
export function listEndingAlerts(db: ReadDb, by: string) {
  return db
    .selectFrom("alerts as a")
    .innerJoin("subscribers as s", "s.id", "a.subscriberId")
    .select(["a.id", "a.query", "a.keptUntil", "s.id as subscriberId", "s.email", "s.locale"])
    .where("a.keptUntil", "<=", by)
    .where("a.pausedAt", "is", null)
    .where("s.refusedAt", "is", null)
    .execute();
}

/** Deletes alerts never confirmed and those at their end, reminders past their use, and then addresses with nothing left. */
export async function deleteEndedAlerts(
  trx: WriteDb,
  { unconfirmedBefore, today }: { unconfirmedBefore: Date; today: string },
): Promise<void> {
  await trx.deleteFrom("alerts").where("confirmedAt", "is", null).where("createdAt", "<", unconfirmedBefore).execute();
  await trx.deleteFrom("alerts").where("keptUntil", "<", today).execute();
  await trx
    .deleteFrom("reminders")
    .where("confirmedAt", "is", null)
    .where("createdAt", "<", unconfirmedBefore)
    .execute();
  await sql`delete from reminders r using postings p where p.id = r.posting_id and (r.sent_at is not null or p.state in ('closed', 'archived')) and coalesce(p.closed_at, p.closes_on::timestamptz, now()) < ${unconfirmedBefore}::timestamptz`.execute(
    trx,
  );
  await sql`delete from subscribers s where s.created_at < ${unconfirmedBefore}::timestamptz
    and not exists (select from alerts a where a.subscriber_id = s.id) and not exists (select from reminders r where r.subscriber_id = s.id)`.execute(
    trx,
  );
}
