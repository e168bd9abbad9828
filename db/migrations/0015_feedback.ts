import { sql, type Kysely } from "kysely";

/** What readers think of a page, and what they report: of an advert to the desk, of the site to who runs it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Nobody's name, address or hour: a page, a vote, a day.
    create table page_ratings (
      id uuid primary key default gen_random_uuid(),
      path text not null constraint page_ratings_path_form check (path ~ '^/[a-z0-9/…-]*$' and length(path) <= 120),
      locale text not null constraint page_ratings_locale_form check (locale ~ '^[a-z]{2}$'),
      rating integer not null constraint page_ratings_rating_known check (rating between 1 and 5),
      reason text constraint page_ratings_reason_known check
        (reason in ('clear', 'complete', 'progress', 'no_trouble', 'unclear', 'incomplete', 'no_progress', 'trouble', 'other')),
      words text constraint page_ratings_words_length check (length(words) <= 500),
      rated_on date not null
    );
    create index page_ratings_by_path on page_ratings (path, rated_on);

    create table reports (
      id uuid primary key default gen_random_uuid(),
      -- The advert it is about; null for the site itself.
      posting_id uuid references postings (id) on delete cascade,
      reason text not null constraint reports_reason_known check
        (reason in ('money', 'discrimination', 'false', 'expired', 'broken', 'wrong', 'unclear', 'barrier', 'other')),
      words text constraint reports_words_length check (length(words) <= 2000),
      page text constraint reports_page_length check (length(page) <= 200),
      -- Of who reports, when they want an answer; forgotten with the answer.
      email citext,
      locale text not null default 'it' constraint reports_locale_form check (locale ~ '^[a-z]{2}$'),
      submission_key text constraint reports_sent_once unique,
      created_at timestamptz not null default now(),
      outcome text constraint reports_outcome_known check (outcome in ('unfounded', 'paused', 'corrected', 'done')),
      note text constraint reports_note_length check (length(note) <= 1000),
      answered_at timestamptz,
      answered_by uuid references users (id),
      constraint reports_answered_whole check ((outcome is null) = (answered_at is null)),
      constraint reports_email_forgotten check (outcome is null or email is null)
    );
    create index reports_open on reports (created_at) where outcome is null;
    create index reports_by_posting on reports (posting_id);
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop table reports, page_ratings;`.execute(db);
}
