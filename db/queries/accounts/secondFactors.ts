import { sql } from "kysely";
import type { UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

/** What a user has beside the password, and how many recovery codes are left. */
export function findSecondFactor(db: ReadDb, userId: UserId) {
  return db
    .selectFrom("secondFactors as f")
    .select([
      "f.createdAt",
      sql<number>`(select count(*) from recovery_codes c where c.user_id = f.user_id and c.used_at is null)`.as(
        "codesLeft",
      ),
    ])
    .where("f.userId", "=", userId)
    .executeTakeFirst();
}

/** Held until the transaction ends: a code sent twice at the same moment works once. */
export function lockSecondFactor(trx: WriteDb, userId: UserId) {
  return trx
    .selectFrom("secondFactors")
    .select(["secretSealed", "lastStep"])
    .where("userId", "=", userId)
    .forUpdate()
    .executeTakeFirst();
}

export interface NewSecondFactor {
  userId: UserId;
  secretSealed: Buffer;
  lastStep: number;
  recoveryBatch: string;
  at: Date;
}

/** False when the user has one already. */
export async function insertSecondFactor(trx: WriteDb, { at, ...factor }: NewSecondFactor): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto("secondFactors")
    .values({ ...factor, createdAt: at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** The half minute of the code just taken: it and those before are used up. */
export async function setLastStep(trx: WriteDb, userId: UserId, lastStep: number): Promise<void> {
  await trx.updateTable("secondFactors").set({ lastStep }).where("userId", "=", userId).execute();
}

/** Replaces the recovery codes: those of before open nothing any more. */
export async function setRecoveryCodes(
  trx: WriteDb,
  userId: UserId,
  { batch, hashes }: { batch: string; hashes: readonly string[] },
): Promise<void> {
  await trx.updateTable("secondFactors").set({ recoveryBatch: batch }).where("userId", "=", userId).execute();
  await trx.deleteFrom("recoveryCodes").where("userId", "=", userId).execute();
  await trx
    .insertInto("recoveryCodes")
    .values(hashes.map((codeHash) => ({ userId, codeHash })))
    .execute();
}

/** False when the user has no such code, or it was used. */
export async function setRecoveryCodeUsed(trx: WriteDb, userId: UserId, codeHash: string, at: Date): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable("recoveryCodes")
    .set({ usedAt: at })
    .where("userId", "=", userId)
    .where("codeHash", "=", codeHash)
    .where("usedAt", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes the factor away with its recovery codes. False when there was none. */
export async function deleteSecondFactor(trx: WriteDb, userId: UserId): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom("secondFactors").where("userId", "=", userId).executeTakeFirst();
  return numDeletedRows > 0n;
}
