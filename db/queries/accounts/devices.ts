import type { UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

export interface DeviceRecord {
  userId: UserId;
  /** sha256 of what the browser's cookie holds. */
  tokenHash: string;
}

/** Has the user of this address of mail signed in with this browser before? An address nobody has takes as long. */
export async function findKnownDevice(
  db: ReadDb,
  { email, tokenHash }: { email: string; tokenHash: string },
): Promise<boolean> {
  const row = await db
    .selectFrom("knownDevices as d")
    .innerJoin("users as u", "u.id", "d.userId")
    .select("d.userId")
    .where("u.email", "=", email)
    .where("d.tokenHash", "=", tokenHash)
    .executeTakeFirst();
  return row !== undefined;
}

/** Remembers a device, or that it was used again. */
export async function insertDevice(trx: WriteDb, device: DeviceRecord, at: Date): Promise<void> {
  await trx
    .insertInto("knownDevices")
    .values({ ...device, lastUsedAt: at })
    .onConflict((conflict) => conflict.columns(["userId", "tokenHash"]).doUpdateSet({ lastUsedAt: at }))
    .execute();
}
