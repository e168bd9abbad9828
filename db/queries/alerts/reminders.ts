import type { PostingId, ReminderId, SubscriberId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

/** What an address asked to be reminded of and is still to come. */
export function listReminders(db: ReadDb, subscriberId: SubscriberId) {
  return db
    .selectFrom("reminders as r")
    .innerJoin("postings as p", "p.id", "r.postingId")
    .select(["r.id", "r.postingId", "r.confirmedAt", "p.code", "p.title", "p.closesOn"])
    .where("r.subscriberId", "=", subscriberId)
    .where("r.sentAt", "is", null)
    .where("p.state", "in", ["published", "paused"])
    .orderBy("p.closesOn")
    .orderBy("p.code")
    .execute();
}

/** One reminder a posting: asked for again, it is the same one. */
export async function insertReminders(
  trx: WriteDb,
  rows: readonly {
    subscriberId: SubscriberId;
    postingId: PostingId;
    locale: string;
    createdAt: Date;
    confirmedAt: Date | null;
  }[],
): Promise<ReminderId[]> {
  if (rows.length === 0) return [];
  const inserted = await trx
    .insertInto("reminders")
    .values([...rows])
    .onConflict((conflict) => conflict.constraint("reminders_once").doNothing())
    .returning("id")
    .execute();
  return inserted.map(({ id }) => id);
}

export async function setRemindersConfirmed(trx: WriteDb, ids: readonly ReminderId[], at: Date): Promise<ReminderId[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .updateTable("reminders")
    .set({ confirmedAt: at })
    .where("id", "in", ids)
    .where("confirmedAt", "is", null)
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

export async function deleteReminders(trx: WriteDb, subscriberId: SubscriberId, id?: ReminderId): Promise<void> {
  await trx
    .deleteFrom("reminders")
    .where("subscriberId", "=", subscriberId)
    .$if(id !== undefined, (query) => query.where("id", "=", id as ReminderId))
    .execute();
}

const due = (db: ReadDb, { today, by }: { today: string; by: string }) =>
  db
    .selectFrom("reminders as r")
    .innerJoin("postings as p", "p.id", "r.postingId")
    .innerJoin("subscribers as s", "s.id", "r.subscriberId")
    .where("r.confirmedAt", "is not", null)
    .where("r.sentAt", "is", null)
    .where("p.state", "=", "published")
    .where("p.closesOn", ">=", today)
    .where("p.closesOn", "<=", by)
    .where("s.refusedAt", "is", null);

/** Addresses with a saved posting that closes from `today` to `by` (ISO days). */
export async function listSubscribersToRemind(
  db: ReadDb,
  days: { today: string; by: string },
): Promise<SubscriberId[]> {
  const rows = await due(db, days).select("s.id").distinct().execute();
  return rows.map(({ id }) => id);
}

export function listDueReminders(trx: WriteDb, subscriberId: SubscriberId, days: { today: string; by: string }) {
  return due(trx, days)
    .select(["r.id", "r.postingId"])
    .where("s.id", "=", subscriberId)
    .orderBy("p.closesOn")
    .orderBy("p.code")
    .forUpdate("r")
    .execute();
}

export async function setRemindersSent(trx: WriteDb, ids: readonly ReminderId[], at: Date): Promise<void> {
  if (ids.length > 0) await trx.updateTable("reminders").set({ sentAt: at }).where("id", "in", ids).execute();
}
