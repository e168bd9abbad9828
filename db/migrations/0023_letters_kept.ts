import { sql, type Kysely } from "kysely";

/** Letters survive a killed process and a bad mail server: who holds jobs is written down, and when a letter was last tried. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table job_processes (
    -- The advisory lock the process holds while it lives.
    process_key bigint primary key,
    worker_ids text[] not null default '{}',
    started_at timestamptz not null default now()
  )`.execute(db);
  await sql`alter table mails add column attempted_at timestamptz`.execute(db);
  await sql`create index mails_attempted on mails (attempted_at desc) where attempted_at is not null`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop index mails_attempted`.execute(db);
  await sql`alter table mails drop column attempted_at`.execute(db);
  await sql`drop table job_processes`.execute(db);
}
