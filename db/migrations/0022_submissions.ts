import { sql, type Kysely } from "kysely";

/** A form sent twice is one deed: its key is kept with the answer for a day. The register also names who held a link. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table submissions (
    key text primary key,
    answer jsonb,
    made_at timestamptz not null
  )`.execute(db);
  await sql`create index submissions_made_at on submissions (made_at)`.execute(db);
  await sql`alter table audit_entries add column holder_id text`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table audit_entries drop column holder_id`.execute(db);
  await sql`drop table submissions`.execute(db);
}
