import { addDays } from "~/domain/forms/days";
import type { ReadDb, WriteDb } from "../../client";

/** Proposals nobody answered by their day; `today` is the ISO day in Italy. */
export function listOverdueProposals(db: ReadDb, today: string) {
  return db
    .selectFrom("applications")
    .select("id")
    .where("state", "=", "proposed")
    .where("answerBy", "<", today)
    .orderBy("answerBy")
    .execute();
}

/** Used and expired links are kept this long, so that their page can still say what happened. */
const LINK_RETENTION_DAYS = 30;
/** As long as the cookie by which a device is known. */
const DEVICE_DAYS = 400;

/** Throws away what no longer opens any door: sessions, old links of accounts, counts of tries. */
export async function deleteExpiredAccess(trx: WriteDb, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - LINK_RETENTION_DAYS * 86_400_000);
  await trx.deleteFrom("sessions").where("expiresAt", "<=", now).execute();
  await trx.deleteFrom("usedChallenges").where("expiresAt", "<=", now).execute();
  await trx
    .deleteFrom("knownDevices")
    .where("lastUsedAt", "<=", new Date(now.getTime() - DEVICE_DAYS * 86_400_000))
    .execute();
  await trx.deleteFrom("accountLinks").where("expiresAt", "<=", oldest).execute();
  await trx.deleteFrom("rateLimits").where("expire", "<=", now.getTime()).execute();
}

/** Published postings whose last day is at most a week away. `today`: ISO day in Italy. */
export function listPostingsClosingSoon(db: ReadDb, today: string) {
  return db
    .selectFrom("postings")
    .select("id")
    .where("state", "=", "published")
    .where("closesOn", ">=", today)
    .where("closesOn", "<=", addDays(today, 7))
    .execute();
}

/** Published postings nobody has confirmed since `before`. */
export function listUnconfirmedPostings(db: ReadDb, before: Date) {
  return db
    .selectFrom("postings")
    .select(["id", "refreshedAt"])
    .where("state", "=", "published")
    .where("refreshedAt", "<", before)
    .orderBy("refreshedAt")
    .execute();
}
