import type { Device } from "~/domain/accounts/device";
import type { UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

export interface NewPasskey extends Device {
  id: string;
  userId: UserId;
  publicKey: Buffer;
  /** How often the device says it was used; zero where it does not count. */
  counter: number;
  transports: string[];
}

/** False when this key is here already. */
export async function insertPasskey(trx: WriteDb, passkey: NewPasskey, at: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("passkeys")
    .values({ ...passkey, createdAt: at, lastUsedAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** A key with whose it is, unless their access is closed. */
export function findPasskey(db: ReadDb, id: string) {
  return db
    .selectFrom("passkeys as p")
    .innerJoin("users as u", "u.id", "p.userId")
    .select(["p.id", "u.id as userId", "p.publicKey", "p.counter", "p.transports"])
    .where("p.id", "=", id)
    .where("u.disabledAt", "is", null)
    .executeTakeFirst();
}

export function listPasskeys(db: ReadDb, userId: UserId) {
  return db
    .selectFrom("passkeys")
    .select(["id", "browser", "system", "createdAt", "lastUsedAt", "transports"])
    .where("userId", "=", userId)
    .orderBy("createdAt")
    .execute();
}

export async function setPasskeyUsed(trx: WriteDb, id: string, { counter, at }: { counter: number; at: Date }) {
  await trx.updateTable("passkeys").set({ counter, lastUsedAt: at }).where("id", "=", id).execute();
}

/** False when this user has no such key. */
export async function deletePasskey(trx: WriteDb, { id, userId }: { id: string; userId: UserId }): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom("passkeys")
    .where("id", "=", id)
    .where("userId", "=", userId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
