import { sql, type Kysely } from "kysely";

/** Searches kept by e-mail without an account, reminders before closing, and postings put aside. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table mails
      add column html text,
      -- Extra lines at the head of the letter, as those for leaving in one click (RFC 8058).
      add column headers jsonb not null default '{}',
      -- The address itself was refused for good: it is not tried again.
      add column refused_at timestamptz;

    -- An address that letters go to. The token of its page is made from the id and the site's own key: here only its hash.
    create table subscribers (
      id uuid primary key default gen_random_uuid(),
      email citext not null constraint subscribers_email_once unique,
      locale text not null,
      token_hash text not null constraint subscribers_token_once unique,
      created_at timestamptz not null default now(),
      refused_at timestamptz
    );

    create table alerts (
      id uuid primary key default gen_random_uuid(),
      subscriber_id uuid not null references subscribers (id) on delete cascade,
      -- The address of the list with its version, "dove=046017&km=20&v=1": read again at every run.
      query text not null constraint alerts_query_short check (length(query) <= 2000),
      frequency text not null constraint alerts_frequency_known check (frequency in ('daily', 'weekly')),
      locale text not null,
      created_at timestamptz not null default now(),
      confirmed_at timestamptz,
      paused_at timestamptz,
      -- What was published up to here has been looked at.
      since timestamptz,
      last_run_on date,
      kept_until date,
      constraint alerts_search_once unique (subscriber_id, query),
      constraint alerts_confirmed_whole check ((confirmed_at is null) = (since is null) and (confirmed_at is null) = (last_run_on is null) and (confirmed_at is null) = (kept_until is null)),
      constraint alerts_paused_confirmed check (paused_at is null or confirmed_at is not null)
    );
    create index alerts_unconfirmed on alerts (created_at) where confirmed_at is null;
    create index alerts_running on alerts (last_run_on) where confirmed_at is not null and paused_at is null;

    -- Which postings an address has had, whichever alert found them: none is sent twice.
    create table sent_postings (
      subscriber_id uuid not null references subscribers (id) on delete cascade,
      posting_id uuid not null references postings (id) on delete cascade,
      alert_id uuid references alerts (id) on delete set null,
      digest_on date not null,
      place integer not null,
      primary key (subscriber_id, posting_id)
    );
    create index sent_postings_by_posting on sent_postings (posting_id);
    create index sent_postings_by_alert on sent_postings (alert_id);

    create table reminders (
      id uuid primary key default gen_random_uuid(),
      subscriber_id uuid not null references subscribers (id) on delete cascade,
      posting_id uuid not null references postings (id) on delete cascade,
      locale text not null,
      created_at timestamptz not null default now(),
      confirmed_at timestamptz,
      sent_at timestamptz constraint reminders_sent_confirmed check (sent_at is null or confirmed_at is not null),
      constraint reminders_once unique (subscriber_id, posting_id)
    );
    create index reminders_by_posting on reminders (posting_id);
    create index reminders_waiting on reminders (posting_id) where confirmed_at is not null and sent_at is null;

    create table favourites (
      user_id uuid not null references users (id) on delete cascade,
      posting_id uuid not null references postings (id) on delete cascade,
      saved_at timestamptz not null default now(),
      primary key (user_id, posting_id)
    );
    create index favourites_by_posting on favourites (posting_id);
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table favourites, reminders, sent_postings, alerts, subscribers;
    alter table mails drop column refused_at, drop column headers, drop column html;
  `.execute(db);
}
