import type { UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

export type LinkPurpose = "confirm_email" | "reset_password";

export async function insertAccountLink(
  trx: WriteDb,
  link: { tokenHash: string; purpose: LinkPurpose; userId: UserId; expiresAt: Date },
): Promise<void> {
  await trx.insertInto("accountLinks").values(link).execute();
}

export function findAccountLink(db: ReadDb, tokenHash: string, purpose: LinkPurpose) {
  return db
    .selectFrom("accountLinks as l")
    .innerJoin("users as u", "u.id", "l.userId")
    .select(["l.userId", "l.expiresAt", "l.usedAt", "u.name", "u.email"])
    .where("l.tokenHash", "=", tokenHash)
    .where("l.purpose", "=", purpose)
    .executeTakeFirst();
}

/** Held until the transaction ends: a link pressed twice works once. */
export function lockAccountLink(trx: WriteDb, tokenHash: string, purpose: LinkPurpose) {
  return trx
    .selectFrom("accountLinks")
    .select(["userId", "expiresAt", "usedAt"])
    .where("tokenHash", "=", tokenHash)
    .where("purpose", "=", purpose)
    .forUpdate()
    .executeTakeFirst();
}

/** Marks this link and the user's others of the same purpose as used. */
export async function setLinksUsed(trx: WriteDb, userId: UserId, purpose: LinkPurpose, at: Date): Promise<void> {
  await trx
    .updateTable("accountLinks")
    .set({ usedAt: at })
    .where("userId", "=", userId)
    .where("purpose", "=", purpose)
    .where("usedAt", "is", null)
    .execute();
}
