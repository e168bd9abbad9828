import { sql } from "kysely";
import { MAX_FAVOURITES } from "~/domain/alerts/favourites";
import type { PostingId, UserId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

/** Codes of what a user put aside, oldest first. */
export async function listFavouriteCodes(db: ReadDb, userId: UserId): Promise<number[]> {
  const rows = await db
    .selectFrom("favourites as f")
    .innerJoin("postings as p", "p.id", "f.postingId")
    .select("p.code")
    .where("f.userId", "=", userId)
    .orderBy("f.savedAt")
    .execute();
  return rows.map(({ code }) => code);
}

/** Puts aside what was published under these codes; what is there already, or does not exist, changes nothing. Beyond the limit the oldest go. */
export async function insertFavourites(
  trx: WriteDb,
  userId: UserId,
  { codes, at }: { codes: readonly number[]; at: Date },
): Promise<void> {
  if (codes.length === 0) return;
  await sql`insert into favourites (user_id, posting_id, saved_at)
    select ${userId}, id, ${at}::timestamptz + array_position(${[...codes]}::int[], code) * interval '1 millisecond' from postings where code = any(${[...codes]}::int[]) and published_at is not null
    on conflict do nothing`.execute(trx);
  await sql`delete from favourites where user_id = ${userId} and posting_id in
    (select posting_id from favourites where user_id = ${userId} order by saved_at desc offset ${MAX_FAVOURITES})`.execute(
    trx,
  );
}

export async function deleteFavourite(trx: WriteDb, userId: UserId, code: number): Promise<void> {
  await sql`delete from favourites using postings p where p.id = posting_id and user_id = ${userId} and p.code = ${code}`.execute(
    trx,
  );
}

/** Postings by code that the public may read, with what decides how they are shown. */
export async function listReadableByCode(
  db: ReadDb,
  codes: readonly number[],
): Promise<{ id: PostingId; code: number; state: string; closesOn: string | null; closedAt: Date | null }[]> {
  if (codes.length === 0) return [];
  return db
    .selectFrom("postings")
    .select(["id", "code", "state", "closesOn", "closedAt"])
    .where("code", "in", codes)
    .where("publishedAt", "is not", null)
    .where("state", "in", ["published", "paused", "closed"])
    .execute();
}
