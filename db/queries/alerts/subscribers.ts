import { randomUUID } from "node:crypto";
import { ALERT_LETTERS } from "~/domain/alerts/alerts";
import { SubscriberId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

const SUBSCRIBER = ["id", "email", "locale", "createdAt", "refusedAt"] as const;

export function findSubscriberByToken(db: ReadDb, tokenHash: string) {
  return db.selectFrom("subscribers").select(SUBSCRIBER).where("tokenHash", "=", tokenHash).executeTakeFirst();
}

export function findSubscriberByEmail(db: ReadDb, email: string) {
  return db.selectFrom("subscribers").select(SUBSCRIBER).where("email", "=", email).executeTakeFirst();
}

/** The address's row, made if it is not there, held until the transaction ends: two requests at once are one after the other. */
export async function lockSubscriberOf(
  trx: WriteDb,
  email: string,
  defaults: { locale: string; at: Date; hashOf: (id: SubscriberId) => string },
) {
  const id = SubscriberId.parse(randomUUID());
  await trx
    .insertInto("subscribers")
    .values({ id, email, locale: defaults.locale, tokenHash: defaults.hashOf(id), createdAt: defaults.at })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute();
  return trx
    .selectFrom("subscribers")
    .select(SUBSCRIBER)
    .where("email", "=", email)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Held until the transaction ends. */
export function lockSubscriber(trx: WriteDb, by: { id: SubscriberId } | { tokenHash: string }) {
  const one = trx.selectFrom("subscribers").select(SUBSCRIBER).forUpdate();
  return ("id" in by ? one.where("id", "=", by.id) : one.where("tokenHash", "=", by.tokenHash)).executeTakeFirst();
}

export async function setSubscriber(
  trx: WriteDb,
  id: SubscriberId,
  change: { locale?: string; refusedAt?: Date | null; tokenHash?: string },
): Promise<void> {
  await trx.updateTable("subscribers").set(change).where("id", "=", id).execute();
}

/** The address refused a letter for good: nothing more is sent there until its owner says so. */
export async function setAddressRefused(trx: WriteDb, email: string, at: Date): Promise<void> {
  await trx.updateTable("subscribers").set({ refusedAt: at }).where("email", "=", email).execute();
}

/** With its alerts, reminders, the memory of what it was sent, and the letters themselves. */
export async function deleteSubscriber(
  trx: WriteDb,
  { id, email }: { id: SubscriberId; email: string },
): Promise<void> {
  await trx.deleteFrom("mails").where("toAddress", "=", email).where("kind", "in", ALERT_LETTERS).execute();
  await trx.deleteFrom("subscribers").where("id", "=", id).execute();
}
