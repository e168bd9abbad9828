import { sql, type Kysely } from "kysely";

/** What the second search engine has still to be told, and how it stands. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- One row per change of a posting, written with the change. No foreign key: a posting taken away must be told too.
    create table search_outbox (
      id bigint generated always as identity primary key,
      posting_id uuid not null,
      noted_at timestamptz not null default now(),
      -- Refused by the engine by itself: kept for people to see, until the posting changes or the index is made anew.
      set_aside_at timestamptz,
      reason text,
      constraint search_outbox_set_aside_with_reason check ((set_aside_at is null) = (reason is null))
    );
    create index search_outbox_waiting on search_outbox (id) where set_aside_at is null;
    create index search_outbox_set_aside on search_outbox (posting_id) where set_aside_at is not null;

    -- The one row that says how Meilisearch stands, for the commands and for processes beside this one.
    create table search_upkeep (
      only_one boolean primary key default true constraint search_upkeep_only_one check (only_one),
      -- Hash of the settings the live index was made with.
      live_form text,
      live_since timestamptz,
      -- An index being made beside the live one: changes are written to both.
      building_uid text,
      building_since timestamptz,
      building_done integer not null default 0,
      building_total integer not null default 0,
      -- The index before the last exchange, kept a day.
      old_uid text,
      old_since timestamptz,
      counted_at timestamptz,
      compared_at timestamptz,
      -- Last sign of life of the process that keeps the index, and which engine answers there.
      seen_at timestamptz,
      answering text not null default 'postgres' constraint search_upkeep_answering_known check (answering in ('postgres', 'meilisearch')),
      problem text,
      problem_since timestamptz
    );
    insert into search_upkeep default values;
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table search_upkeep, search_outbox`.execute(db);
}
