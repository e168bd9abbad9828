import { sql } from "kysely";
import type { RatingReason } from "~/domain/feedback/ratings";
import type { ReadDb, WriteDb } from "../../client";

interface NewRating {
  path: string;
  locale: string;
  rating: number;
  reason: RatingReason | null;
  words: string | null;
  /** ISO day in Italy. */
  ratedOn: string;
}

/** Keeps a vote; answers its id, by which the second step finds it. */
export async function insertRating(trx: WriteDb, rating: NewRating): Promise<string> {
  return (await trx.insertInto("pageRatings").values(rating).returning("id").executeTakeFirstOrThrow()).id;
}

export function findRating(db: ReadDb, id: string) {
  return db
    .selectFrom("pageRatings")
    .select(["id", "rating", "reason", "words"])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Adds the reasons to a vote that has none yet. False when it had, or is not there. */
export async function setRatingDetail(
  trx: WriteDb,
  id: string,
  detail: { reason: RatingReason | null; words: string | null },
): Promise<boolean> {
  const row = await trx
    .updateTable("pageRatings")
    .set(detail)
    .where("id", "=", id)
    .where("reason", "is", null)
    .where("words", "is", null)
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Votes and their average by page, the worst first; `since` an ISO day. */
export function listPageAverages(db: ReadDb, since: string) {
  return db
    .selectFrom("pageRatings")
    .select(["path"])
    .select([
      sql<number>`count(*)`.as("votes"),
      sql<number>`avg(rating)`.as("average"),
      sql<number>`count(*) filter (where rating <= 3)`.as("low"),
    ])
    .where("ratedOn", ">=", since)
    .groupBy("path")
    .orderBy("average")
    .orderBy("votes", "desc")
    .limit(300)
    .execute();
}

/** What people added in words, the newest first. */
export function listRatingWords(db: ReadDb, since: string, limit: number) {
  return db
    .selectFrom("pageRatings")
    .select(["id", "path", "locale", "rating", "reason", "words", "ratedOn"])
    .where("ratedOn", ">=", since)
    .where("words", "is not", null)
    .orderBy("ratedOn", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
}

/** Every vote since a day, for the file. */
export function listRatings(db: ReadDb, since: string) {
  return db
    .selectFrom("pageRatings")
    .select(["ratedOn", "path", "locale", "rating", "reason", "words"])
    .where("ratedOn", ">=", since)
    .orderBy("ratedOn", "desc")
    .orderBy("path")
    .limit(50_000)
    .execute();
}
