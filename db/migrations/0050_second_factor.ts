import { sql, type Kysely } from "kysely";

/** What somebody has beside a password, where they are signed in, and the devices they are known on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- The secret is sealed with the site's key. last_step is the half minute of the last code taken: a code works once.
    create table second_factors (
      user_id uuid primary key references users (id) on delete cascade,
      secret_sealed bytea not null,
      last_step bigint not null,
      recovery_batch text not null,
      created_at timestamptz not null
    );

    -- code_hash is keyed with the site's key: a reader of the database can try nothing.
    create table recovery_codes (
      user_id uuid not null references second_factors (user_id) on delete cascade,
      code_hash text not null,
      used_at timestamptz,
      primary key (user_id, code_hash)
    );

    -- token_hash is the sha256 of what the browser's cookie holds.
    create table known_devices (
      user_id uuid not null references users (id) on delete cascade,
      token_hash text not null,
      last_used_at timestamptz not null,
      primary key (user_id, token_hash)
    );
    create index known_devices_by_use on known_devices (last_used_at);

    alter table sessions
      add column last_used_at timestamptz not null default now(),
      add column factor_at timestamptz,
      add column browser text,
      add column system text;
    comment on column sessions.factor_at is 'when the second factor was shown in this session';

    -- null: as the installation begins, which is yes but in a demonstration.
    alter table site_settings add column second_factor_required boolean;
  `.execute(db);
}
