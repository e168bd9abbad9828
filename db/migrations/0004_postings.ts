import { sql, type Kysely } from "kysely";

/** What is offered, with its history. Named checks refuse rows that make no sense. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create sequence posting_codes start 401;

    create table postings (
      id uuid primary key default gen_random_uuid(),
      code integer not null default nextval('posting_codes') constraint postings_code_once unique,
      organisation_id uuid not null references organisations (id),
      external_id text,
      state text not null default 'draft' constraint postings_state_known check
        (state in ('draft', 'in_review', 'changes_requested', 'published', 'paused', 'closed', 'archived')),
      kind text not null constraint postings_kind_known check
        (kind in ('job', 'internship', 'lab', 'course', 'meeting', 'call', 'placement')),
      title text not null default '' constraint postings_title_length check (length(title) <= 140),
      occupation_id integer references occupations (id),
      description text not null default '' constraint postings_description_length check (length(description) <= 4000),
      comune text references comuni (istat),
      address text,
      remote text not null default 'no' constraint postings_remote_known check (remote in ('no', 'partial', 'full')),
      reachable_without_car boolean not null default false,
      contract text,
      months integer constraint postings_months_sensible check (months between 1 and 60),
      seasonal boolean not null default false,
      working_time text constraint postings_working_time_known check
        (working_time in ('full_time', 'part_time', 'part_time_vertical', 'part_time_mixed')),
      weekly_minutes integer constraint postings_weekly_minutes_legal check (weekly_minutes between 30 and 2880),
      shifts text[] not null default '{}',
      schedule_note text,
      pay_min_cents integer constraint postings_pay_positive check (pay_min_cents >= 0),
      pay_max_cents integer,
      pay_period text constraint postings_pay_period_known check (pay_period in ('hour', 'day', 'month', 'year', 'total')),
      pay_instalments integer constraint postings_pay_instalments_sensible check (pay_instalments between 12 and 16),
      pay_note text,
      agreement_code text,
      agreement_level text,
      places integer not null default 1 constraint postings_places_sensible check (places between 1 and 500),
      starts_on date,
      closes_on date,
      experience_months integer not null default 0 constraint postings_experience_sensible check (experience_months between 0 and 480),
      education_level integer constraint postings_education_known check (education_level between 1 and 8),
      required_licences text[] not null default '{}',
      useful_licences text[] not null default '{}',
      other_requirements text,
      hard_checks text[] not null default '{}' constraint postings_hard_checks_known check
        (hard_checks <@ array['licence', 'age_or_permit', 'contract', 'travel', 'language', 'start', 'reserved']),
      minimum_age integer constraint postings_minimum_age_sensible check (minimum_age between 15 and 21),
      reserved text not null default 'none' constraint postings_reserved_known check (reserved in ('none', 'art1', 'art18')),
      promoter text,
      tutor text,
      curricular boolean not null default false,
      begins_at timestamptz,
      ends_at timestamptz,
      response_days integer not null default 21 constraint postings_response_days_sensible check (response_days between 1 and 60),
      contact_name text,
      contact_email text,
      contact_phone text,
      published_at timestamptz,
      refreshed_at timestamptz,
      closed_at timestamptz,
      closing_outcome text constraint postings_outcome_known check
        (closing_outcome in ('filled_here', 'filled_elsewhere', 'not_filled', 'withdrawn', 'refused', 'expired')),
      created_by uuid references users (id),
      demo boolean not null default false,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint postings_external_id_once unique (organisation_id, external_id),
      constraint postings_pay_upright check (pay_max_cents >= pay_min_cents),
      constraint postings_pay_has_period check (pay_min_cents is null or pay_period is not null),
      constraint postings_meeting_forward check (ends_at > begins_at),
      constraint postings_published_dated check (state not in ('published', 'paused') or (published_at is not null and closes_on is not null)),
      constraint postings_published_placed check (state not in ('published', 'paused') or comune is not null or remote = 'full'),
      constraint postings_closed_has_outcome check (state <> 'closed' or (closed_at is not null and closing_outcome is not null)),
      constraint postings_submitted_titled check (state in ('draft', 'archived') or length(trim(title)) > 0),
      constraint postings_lab_timed check (kind <> 'lab' or state not in ('published', 'paused') or begins_at is not null)
    );
    create index postings_by_organisation on postings (organisation_id, state);
    create index postings_by_state on postings (state, closes_on);
    create trigger postings_version before update on postings for each row execute function bump_version();

    create table posting_skills (
      posting_id uuid not null references postings (id) on delete cascade,
      skill_id integer not null references skills (id),
      essential boolean not null,
      primary key (posting_id, skill_id)
    );
    create table posting_languages (
      posting_id uuid not null references postings (id) on delete cascade,
      language text not null,
      level text not null constraint posting_languages_level_known check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
      primary key (posting_id, language)
    );

    -- What happened to a posting, when, by whom and why; findings are kept as the reviewer saw them.
    create table posting_moves (
      id bigint generated always as identity primary key,
      posting_id uuid not null references postings (id) on delete cascade,
      at timestamptz not null default now(),
      by_user uuid references users (id),
      by_role text not null,
      move text not null,
      from_state text not null,
      to_state text not null,
      reason text,
      findings jsonb not null default '[]'
    );
    create index posting_moves_by_posting on posting_moves (posting_id, at);

    -- An operator's overrule of a false alarm, with the reason.
    create table finding_overrules (
      posting_id uuid not null references postings (id) on delete cascade,
      -- Rule, field and words: it holds until those words change.
      key text not null,
      rule_id text not null,
      excerpt text not null,
      reason text not null constraint finding_overrules_reason_present check (length(trim(reason)) > 0),
      by_user uuid references users (id),
      at timestamptz not null default now(),
      primary key (posting_id, key)
    );
  `.execute(db);
}
