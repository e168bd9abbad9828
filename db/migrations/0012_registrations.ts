import { sql, type Kysely } from "kysely";

/** Seats at labs, courses and meetings: who takes one, who waits for one, who was there. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table registrations (
      id uuid primary key default gen_random_uuid(),
      posting_id uuid not null references postings (id),
      person_id uuid references people (id) on delete set null,
      -- Who wrote it: the person, the organisation or the desk.
      origin text not null constraint registrations_origin_known check (origin in ('self', 'member', 'operator')),
      state text not null constraint registrations_state_known check (state in ('to_confirm', 'registered', 'waiting', 'cancelled')),
      name text not null constraint registrations_name_length check (length(name) <= 160),
      email citext,
      phone text,
      note text constraint registrations_note_length check (length(note) <= 400),
      locale text not null default 'it' constraint registrations_locale_form check (locale ~ '^[a-z]{2}$'),
      -- sha256 of the page's token; the token itself is only in the person's hands. Emptied with the name.
      token_hash text constraint registrations_token_once unique,
      -- One form shown is one registration, however often it is sent.
      submission_key text constraint registrations_submission_once unique,
      -- Address or telephone and name together: the same person does not take two seats.
      same_key text,
      -- When it was confirmed: the place in the waiting list.
      confirmed_at timestamptz,
      confirmed_by uuid references users (id),
      -- When a seat came free for who was waiting.
      promoted_at timestamptz,
      cancelled_at timestamptz,
      cancelled_by_role text constraint registrations_cancelled_by_known check (cancelled_by_role in ('holder', 'member', 'operator', 'system')),
      -- The session whose reminder was written: a new date is reminded of again.
      reminded_for timestamptz,
      -- Twelve months after the event nothing is left of the person; the row still counts.
      anonymised_at timestamptz,
      demo boolean not null default false,
      created_at timestamptz not null default now(),
      version integer not null default 1,
      updated_at timestamptz not null default now(),
      constraint registrations_named check (anonymised_at is not null or length(trim(name)) > 0),
      constraint registrations_reachable check (anonymised_at is not null or origin <> 'self' or email is not null or phone is not null),
      constraint registrations_has_page check (anonymised_at is not null or token_hash is not null),
      constraint registrations_anonymous_empty check
        (anonymised_at is null or (name = '' and email is null and phone is null and note is null and person_id is null and token_hash is null and same_key is null and submission_key is null)),
      constraint registrations_seat_confirmed check (state not in ('registered', 'waiting') or confirmed_at is not null),
      constraint registrations_cancelled_dated check ((state = 'cancelled') = (cancelled_at is not null)),
      constraint registrations_cancelled_by_whom check ((cancelled_at is null) = (cancelled_by_role is null))
    );
    create index registrations_by_posting on registrations (posting_id, state, confirmed_at);
    create index registrations_by_person on registrations (person_id) where person_id is not null;
    create index registrations_by_email on registrations (email) where email is not null;
    create unique index registrations_once_each on registrations (posting_id, same_key) where state <> 'cancelled' and same_key is not null;
    create unique index registrations_once_per_person on registrations (posting_id, person_id) where state <> 'cancelled' and person_id is not null;
    create trigger registrations_version before update on registrations for each row execute function bump_version();

    -- No seat is sold twice: whoever takes one holds the posting, and the last of two finds it taken.
    create function registrations_guard_seats() returns trigger language plpgsql as $$
    declare
      seats integer;
      taken integer;
    begin
      select places into seats from postings where id = new.posting_id for update;
      select count(*) into taken from registrations where posting_id = new.posting_id and state = 'registered' and id <> new.id;
      if taken >= seats then
        raise exception 'no seat is free' using errcode = 'check_violation', constraint = 'registrations_within_seats';
      end if;
      return new;
    end $$;
    create trigger registrations_seats_insert before insert on registrations for each row
      when (new.state = 'registered') execute function registrations_guard_seats();
    create trigger registrations_seats_update before update on registrations for each row
      when (new.state = 'registered' and old.state is distinct from 'registered') execute function registrations_guard_seats();

    -- Who was there, session by session; no row means nobody has written it down.
    create table attendances (
      registration_id uuid not null references registrations (id) on delete cascade,
      -- When the session begins: it is known by that.
      session_at timestamptz not null,
      present boolean not null,
      recorded_by uuid references users (id),
      recorded_at timestamptz not null default now(),
      primary key (registration_id, session_at)
    );
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table attendances;
    drop table registrations;
    drop function registrations_guard_seats();
  `.execute(db);
}
