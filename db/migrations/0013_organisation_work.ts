import { sql, type Kysely } from "kysely";

/** What organisations work with: copies of adverts, people who join, notes, answers kept ready, views by day; and what the desk saw when it verified. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table postings
      add column comes_from uuid references postings (id),
      add column comes_as text constraint postings_comes_as_known check (comes_as in ('copy', 'relist')),
      add constraint postings_comes_whole check ((comes_from is null) = (comes_as is null)),
      add constraint postings_comes_from_another check (comes_from <> id);
    create index postings_by_model on postings (comes_from) where comes_from is not null;

    alter table organisations
      add column evidence text[] not null default '{}' constraint organisations_evidence_known check
        (evidence <@ array['company_register', 'revenue_agency', 'third_sector_register', 'statute', 'call_back', 'known']),
      add column evidence_note text constraint organisations_evidence_note_length check (length(evidence_note) <= 500);

    -- How often the organisation was reminded that this answer is late, and when last: nobody is answered in its place unwarned.
    alter table applications
      add column late_reminders integer not null default 0 constraint applications_late_reminders_positive check (late_reminders >= 0),
      add column reminded_at timestamptz,
      add constraint applications_reminded_dated check ((late_reminders = 0) = (reminded_at is null));

    -- Somebody says they work for an organisation that is already here.
    create table join_requests (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisations (id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      state text not null default 'pending' constraint join_requests_state_known check (state in ('pending', 'approved', 'refused')),
      asked_at timestamptz not null default now(),
      decided_at timestamptz,
      decided_by uuid references users (id),
      constraint join_requests_decided_dated check ((state = 'pending') = (decided_at is null))
    );
    create unique index join_requests_one_pending on join_requests (organisation_id, user_id) where state = 'pending';

    create table member_invitations (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisations (id) on delete cascade,
      email citext not null,
      -- sha256 of what the letter carries.
      token_hash text not null constraint member_invitations_token_once unique,
      invited_by uuid references users (id),
      invited_at timestamptz not null default now(),
      expires_at timestamptz not null,
      accepted_at timestamptz,
      withdrawn_at timestamptz,
      constraint member_invitations_end_once check (accepted_at is null or withdrawn_at is null)
    );
    create unique index member_invitations_one_open on member_invitations (organisation_id, email) where accepted_at is null and withdrawn_at is null;

    -- What an organisation writes for itself about who applied. Never read by the desk nor by the person's page.
    create table application_notes (
      id uuid primary key default gen_random_uuid(),
      application_id uuid not null references applications (id) on delete cascade,
      organisation_id uuid not null references organisations (id) on delete cascade,
      author_id uuid references users (id),
      written_at timestamptz not null default now(),
      body text not null constraint application_notes_length check (length(trim(body)) between 1 and 2000),
      -- One form shown is one note, however often it is sent.
      submission_key text constraint application_notes_submission_once unique
    );
    create index application_notes_by_application on application_notes (application_id, written_at);

    create table answer_templates (
      id uuid primary key default gen_random_uuid(),
      organisation_id uuid not null references organisations (id) on delete cascade,
      name text not null constraint answer_templates_name_length check (length(trim(name)) between 1 and 80),
      move text not null constraint answer_templates_move_known check (move in ('contact', 'reject')),
      reason text,
      body text not null constraint answer_templates_body_length check (length(trim(body)) between 1 and 800),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint answer_templates_name_once unique (organisation_id, name),
      constraint answer_templates_reason_when_rejecting check ((move = 'reject') = (reason is not null))
    );
    create trigger answer_templates_version before update on answer_templates for each row execute function bump_version();

    -- How often an advert's page was opened on a day, by nobody in particular.
    create table posting_views (
      posting_id uuid not null references postings (id) on delete cascade,
      on_day date not null,
      views integer not null constraint posting_views_positive check (views > 0),
      primary key (posting_id, on_day)
    );
  `.execute(db);
}
