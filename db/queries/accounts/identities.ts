import type { UserId } from "~/domain/ids";
import { STAFF_ROLES } from "~/domain/accounts/sessionLife";
import type { Db, ReadDb, WriteDb } from "../../client";

/** The user of the person with this tax code, by its keyed index: the desk's file must be there and have an access. */
export function findCitizenByTaxCode(db: ReadDb, taxCodeKey: string) {
  return db
    .selectFrom("people as p")
    .innerJoin("users as u", "u.id", "p.userId")
    .select("u.id")
    .where("p.taxCodeKey", "=", taxCodeKey)
    .where("p.state", "=", "active")
    .where("u.disabledAt", "is", null)
    .executeTakeFirst();
}

/** The user of the staff who linked this tax code. */
export function findStaffByTaxCode(db: ReadDb, taxCodeKey: string) {
  return db
    .selectFrom("users as u")
    .select("u.id")
    .where("u.taxCodeKey", "=", taxCodeKey)
    .where("u.disabledAt", "is", null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("userRoles as r")
          .select("r.role")
          .whereRef("r.userId", "=", "u.id")
          .where("r.role", "in", [...STAFF_ROLES]),
      ),
    )
    .executeTakeFirst();
}

/** False when the tax code is another user's. */
export async function setTaxCodeKey(trx: WriteDb, userId: UserId, taxCodeKey: string): Promise<boolean> {
  const holder = await trx.selectFrom("users").select("id").where("taxCodeKey", "=", taxCodeKey).executeTakeFirst();
  if (holder) return holder.id === userId;
  await trx.updateTable("users").set({ taxCodeKey }).where("id", "=", userId).execute();
  return true;
}

/** Uses an answer to a challenge up; false when it was used before. */
export async function insertUsedChallenge(db: Db, hash: string, expiresAt: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("usedChallenges")
    .values({ hash, expiresAt })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}
