import type { Pool } from "pg";

/** How new the data of the public pages is. Two equal numbers: nothing they show has changed in between. */
export async function findDataVersion(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ version: number }>({
    name: "data-version",
    text: "select version from data_version",
  });
  const version = rows[0]?.version;
  if (version === undefined) throw new Error("The table data_version is empty.");
  return String(version);
}

/**
 * The first instant after `now` at which the clock alone changes what public pages show: something begins or ends, or a call closes
 * with the minute of its hour. Midnight in Rome is not counted here. Null: nothing is to come.
 */
export async function findNextMoment(pool: Pool, now: Date): Promise<Date | null> {
  const { rows } = await pool.query<{ at: Date | null }>({
    name: "next-moment",
    text: `select min(at) as at from (
        select begins_at as at from postings where state = 'published' and begins_at > $1
        union all select ends_at from postings where state = 'published' and ends_at > $1
        union all select s.begins_at from posting_sessions s where s.begins_at > $1
        union all select s.ends_at from posting_sessions s where s.ends_at > $1
        union all select (closes_on + closes_time::interval + interval '1 minute') at time zone 'Europe/Rome' from postings where state = 'published' and closes_time is not null
      ) moments where at > $1`,
    values: [now],
  });
  return rows[0]?.at ?? null;
}
