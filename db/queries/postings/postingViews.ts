import { sql } from "kysely";
import type { Db } from "../../client";

export interface CountedViews {
  code: number;
  /** ISO day, in Italy. */
  day: string;
  views: number;
}

/** Adds what was counted to each posting's day, in one statement; codes that are no posting are left out. */
export async function insertPostingViews(db: Db, counted: readonly CountedViews[]): Promise<void> {
  if (counted.length === 0) return;
  await sql`
    insert into posting_views (posting_id, on_day, views)
    select p.id, v.day::date, v.views
      from json_to_recordset(${JSON.stringify(counted)}::json) as v(code int, day text, views int)
      join postings p on p.code = v.code
    on conflict (posting_id, on_day) do update set views = posting_views.views + excluded.views`.execute(db);
}
