import type { Pool } from "pg";

const TRIGGER = "raises_data_version";

/** Written often, and shown on no page that everybody may read. A table that is not here raises the version: leaving one out costs speed, never correctness. */
const NEVER_PUBLIC = [
  "account_links",
  "alerts",
  "answer_templates",
  "application_notes",
  "attendances",
  "audit_entries",
  "data_version",
  "delegates",
  "favourites",
  "finding_overrules",
  "flags",
  "job_processes",
  "join_requests",
  "known_devices",
  "mails",
  "matches",
  "member_invitations",
  "memberships",
  "page_ratings",
  "passkeys",
  "people",
  "people_languages",
  "people_occupations",
  "people_skills",
  "person_facts",
  "posting_views",
  "rate_limits",
  "recovery_codes",
  "reminders",
  "reports",
  "search_changes",
  "second_factors",
  "seed_stamps",
  "sent_postings",
  "sessions",
  "submissions",
  "subscribers",
  "used_challenges",
  "user_roles",
  "users",
];

/** Only some columns of these are shown to anybody; the others change often and are not watched. */
const WATCHED_COLUMNS: Record<string, readonly string[]> = { search_upkeep: ["live_form", "live_since", "answering"] };

/** Any number, the same for all: two processes that start together do not both make a trigger. */
const LOCK = 7_316_016;

/**
 * Gives every table that public pages may show the trigger that raises the data's version, also those that later migrations bring.
 * Answers the tables that got it now. Safe to call from several processes at once.
 */
export async function createDataVersionTriggers(pool: Pool): Promise<string[]> {
  const missing = await listTablesWithoutTrigger(pool);
  if (missing.length === 0) return [];
  const client = await pool.connect();
  try {
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock($1)", [LOCK]);
    for (const table of await listTablesWithoutTrigger(client)) await client.query(triggerOn(table));
    await client.query("commit");
  } catch (error) {
    await client.query("rollback").catch(() => {});
    throw error;
  } finally {
    client.release();
  }
  return missing;
}

async function listTablesWithoutTrigger(pool: Pick<Pool, "query">): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not like 'kysely\\_%' and c.relname <> all ($1)
        and not exists (select 1 from pg_trigger t where t.tgrelid = c.oid and t.tgname = $2)
      order by 1`,
    [NEVER_PUBLIC, TRIGGER],
  );
  return rows.map(({ name }) => name);
}

function triggerOn(table: string): string {
  const columns = WATCHED_COLUMNS[table];
  const operations = columns ? "update" : "insert or update or delete";
  const when = columns
    ? `when (${columns.map((column) => `old.${column} is distinct from new.${column}`).join(" or ")})`
    : "";
  return `create constraint trigger ${TRIGGER} after ${operations} on "${table}" deferrable initially deferred for each row ${when} execute function raise_data_version()`;
}
