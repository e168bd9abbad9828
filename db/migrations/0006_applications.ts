import { sql, type Kysely } from "kysely";

/** A person on the way to a posting, every step kept; and the matches somebody was shown. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table weight_profiles (
      version integer primary key,
      weights jsonb not null,
      author text not null,
      reason text not null,
      published_at timestamptz not null
    );

    -- A match that was shown or used: it can be asked for again and comes back identical.
    create table matches (
      id uuid primary key default gen_random_uuid(),
      posting_id uuid not null references postings (id) on delete cascade,
      person_id uuid not null references people (id) on delete cascade,
      model_version text not null,
      weights_version integer not null references weight_profiles (version),
      input_hash text not null,
      thousandths integer not null constraint matches_score_in_range check (thousandths between 0 and 100000),
      eligible boolean not null,
      explanation jsonb not null,
      computed_at timestamptz not null default now()
    );
    create index matches_by_person on matches (person_id, computed_at desc);
    create index matches_by_posting on matches (posting_id, computed_at desc);

    create table applications (
      id uuid primary key default gen_random_uuid(),
      posting_id uuid not null references postings (id),
      person_id uuid references people (id) on delete set null,
      match_id uuid references matches (id) on delete set null,
      origin text not null constraint applications_origin_known check (origin in ('self', 'desk')),
      state text not null constraint applications_state_known check
        (state in ('proposed', 'sent', 'in_touch', 'interview', 'offered', 'hired',
                   'declined', 'not_selected', 'withdrawn', 'lapsed', 'superseded')),
      name text not null constraint applications_name_present check (length(trim(name)) between 1 and 160),
      email citext,
      phone text,
      message text constraint applications_message_length check (length(message) <= 800),
      -- What the applicant ticked, in the words of the posting at that moment.
      ticks text[] not null default '{}',
      locale text not null default 'it' constraint applications_locale_form check (locale ~ '^[a-z]{2}$'),
      -- sha256 of the status page's token; the token itself is only in the applicant's hands.
      token_hash text not null constraint applications_token_once unique,
      -- One form shown is one application, however often it is sent.
      submission_key text constraint applications_submission_once unique,
      confirmed_at timestamptz,
      confirmed_by uuid references users (id),
      answer_by date,
      interview_at timestamptz,
      interview_place text,
      sent_at timestamptz,
      first_answer_at timestamptz,
      ended_at timestamptz,
      ended_reason text,
      demo boolean not null default false,
      created_at timestamptz not null default now(),
      version integer not null default 1,
      updated_at timestamptz not null default now(),
      constraint applications_reachable check (email is not null or phone is not null or person_id is not null),
      constraint applications_once_per_person unique (posting_id, person_id),
      constraint applications_proposal_has_answer_date check (state <> 'proposed' or answer_by is not null),
      constraint applications_ended_dated check
        ((state in ('hired', 'declined', 'not_selected', 'withdrawn', 'lapsed', 'superseded')) = (ended_at is not null)),
      constraint applications_rejected_with_reason check (state <> 'not_selected' or ended_reason is not null)
    );
    create index applications_by_posting on applications (posting_id, state);
    create index applications_by_person on applications (person_id);
    create index applications_by_state on applications (state, answer_by);
    create trigger applications_version before update on applications for each row execute function bump_version();

    create table application_moves (
      id bigint generated always as identity primary key,
      application_id uuid not null references applications (id) on delete cascade,
      at timestamptz not null default now(),
      by_user uuid references users (id),
      by_role text not null,
      move text not null,
      from_state text,
      to_state text not null,
      reason text,
      -- Read by the person.
      message text,
      -- Read by the desk only.
      desk_note text
    );
    create index application_moves_by_application on application_moves (application_id, at);
  `.execute(db);
}
