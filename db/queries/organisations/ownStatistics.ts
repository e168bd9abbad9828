import { sql } from "kysely";
import type { ClosingOutcome, PostingState } from "~/domain/postings/moves";
import type { OrganisationId, PostingId } from "~/domain/ids";
import type { ReadDb } from "../../client";

export interface PostingFigures {
  id: PostingId;
  code: number;
  title: string;
  state: PostingState;
  closingOutcome: ClosingOutcome | null;
  views: number;
  /** Applications that reached the organisation, by who began: the person, or the desk. */
  self: number;
  desk: number;
  answered: number;
  hired: number;
  /** Whole days, rounded up, half of the first answers were faster; null without answers. */
  medianDays: number | null;
}

/** The figures of each advert that was ever online, over the days from `since` (ISO) on; what had nothing in them is left out unless it is online. */
export async function listPostingFigures(
  db: ReadDb,
  organisationIds: readonly OrganisationId[],
  since: string,
): Promise<PostingFigures[]> {
  const reached = sql`from applications a where a.posting_id = p.id and a.confirmed_at is not null and (a.sent_at at time zone 'Europe/Rome')::date >= ${since}::date`;
  const rows = await db
    .selectFrom("postings as p")
    .select(["p.id", "p.code", "p.title", "p.state", "p.closingOutcome"])
    .select([
      sql<number>`coalesce((select sum(v.views) from posting_views v where v.posting_id = p.id and v.on_day >= ${since}::date), 0)`.as(
        "views",
      ),
      sql<number>`(select count(*) ${reached} and a.origin = 'self')`.as("self"),
      sql<number>`(select count(*) ${reached} and a.origin = 'desk')`.as("desk"),
      sql<number>`(select count(*) ${reached} and a.first_answer_at is not null)`.as("answered"),
      sql<number>`(select count(*) ${reached} and a.state = 'hired')`.as("hired"),
      sql<
        number | null
      >`(select case when count(*) > 0 then greatest(1, ceil(percentile_cont(0.5) within group (order by extract(epoch from a.first_answer_at - a.sent_at)) / 86400)::int) end ${reached} and a.first_answer_at is not null)`.as(
        "medianDays",
      ),
    ])
    .where("p.organisationId", "in", organisationIds)
    .where("p.publishedAt", "is not", null)
    .orderBy("p.publishedAt", "desc")
    .limit(500)
    .execute();
  return rows.filter((row) => row.state === "published" || row.views + row.self + row.desk > 0);
}

/** Views and applications of each month from `since` (ISO day) on, months without either left out. Months as "2026-11". */
export async function listMonthlyFigures(
  db: ReadDb,
  organisationIds: readonly OrganisationId[],
  since: string,
): Promise<{ month: string; views: number; applications: number }[]> {
  const [views, applications] = await Promise.all([
    db
      .selectFrom("postingViews as v")
      .innerJoin("postings as p", "p.id", "v.postingId")
      .select([sql<string>`to_char(v.on_day, 'YYYY-MM')`.as("month"), sql<number>`sum(v.views)`.as("count")])
      .where("p.organisationId", "in", organisationIds)
      .where("v.onDay", ">=", since)
      .groupBy("month")
      .execute(),
    db
      .selectFrom("applications as a")
      .innerJoin("postings as p", "p.id", "a.postingId")
      .select([
        sql<string>`to_char(a.sent_at at time zone 'Europe/Rome', 'YYYY-MM')`.as("month"),
        sql<number>`count(*)`.as("count"),
      ])
      .where("p.organisationId", "in", organisationIds)
      .where("a.confirmedAt", "is not", null)
      .where(sql<boolean>`(a.sent_at at time zone 'Europe/Rome')::date >= ${since}::date`)
      .groupBy("month")
      .execute(),
  ]);
  const count = (rows: readonly { month: string; count: number }[], month: string) =>
    rows.find((row) => row.month === month)?.count ?? 0;
  const months = [...new Set([...views, ...applications].map(({ month }) => month))].toSorted();
  return months.map((month) => ({ month, views: count(views, month), applications: count(applications, month) }));
}
