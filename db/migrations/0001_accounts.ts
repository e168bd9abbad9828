import { sql, type Kysely } from "kysely";

/** Users, their roles and sessions, one-time links, and the register nothing can be erased from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create extension if not exists citext;
    create extension if not exists pg_trgm;
    create extension if not exists unaccent;
    create extension if not exists btree_gin;

    create table users (
      id uuid primary key default gen_random_uuid(),
      email citext not null constraint users_email_once unique,
      name text not null constraint users_name_present check (length(trim(name)) between 1 and 120),
      password_hash text,
      email_confirmed_at timestamptz,
      disabled_at timestamptz,
      created_at timestamptz not null default now()
    );

    create table user_roles (
      user_id uuid not null references users (id) on delete cascade,
      role text not null constraint user_roles_role_known
        check (role in ('seeker', 'member', 'operator', 'partner', 'delegate', 'secretary', 'admin')),
      primary key (user_id, role)
    );

    -- id is the sha256 of the session id the browser holds: a stolen backup opens no door.
    create table sessions (
      id text primary key,
      user_id uuid not null references users (id) on delete cascade,
      expires_at timestamptz not null,
      created_at timestamptz not null default now()
    );
    create index sessions_by_user on sessions (user_id);
    create index sessions_by_expiry on sessions (expires_at);

    -- token_hash is the sha256 of what the mail carries.
    create table account_links (
      token_hash text primary key,
      purpose text not null constraint account_links_purpose_known
        check (purpose in ('confirm_email', 'reset_password')),
      user_id uuid not null references users (id) on delete cascade,
      expires_at timestamptz not null,
      used_at timestamptz,
      created_at timestamptz not null default now()
    );
    create index account_links_by_user on account_links (user_id);

    -- Shape of rate-limiter-flexible's PostgreSQL store.
    create table rate_limits (key text primary key, points integer not null default 0, expire bigint);

    create table audit_entries (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      actor_id uuid,
      actor_role text not null,
      deed text not null,
      noun text not null,
      record_id text,
      purpose text,
      details jsonb not null default '{}'
    );
    create index audit_entries_by_record on audit_entries (noun, record_id, at desc);
    create index audit_entries_by_actor on audit_entries (actor_id, at desc);

    create function forbid_change() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$;
    create trigger audit_entries_append_only before update or delete or truncate on audit_entries
      for each statement execute function forbid_change();

    create function bump_version() returns trigger language plpgsql as $$
    begin
      new.version := old.version + 1;
      new.updated_at := now();
      return new;
    end $$;
  `.execute(db);
}
