import { sql, type Kysely } from "kysely";

/** Job-seekers known to the desk, dated facts about them, and flags: expiring claims with a basis. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table people (
      id uuid primary key default gen_random_uuid(),
      user_id uuid references users (id) on delete set null constraint people_one_per_user unique,
      state text not null default 'active' constraint people_state_known check (state in ('active', 'archived')),
      given_name text not null constraint people_given_name_present check (length(trim(given_name)) between 1 and 80),
      family_name text not null constraint people_family_name_present check (length(trim(family_name)) between 1 and 80),
      birth_date date,
      -- AES-256-GCM of the tax code, and a keyed hash of it for finding duplicates.
      tax_code_sealed bytea,
      tax_code_key text constraint people_tax_code_once unique,
      email citext,
      phone text,
      -- Digits only, for finding duplicates.
      phone_key text,
      -- Folded names, for finding duplicates.
      name_key text not null,
      comune text references comuni (istat),
      address text,
      has_car boolean not null default false,
      max_travel_km integer constraint people_travel_sensible check (max_travel_km between 1 and 200),
      education_level integer constraint people_education_known check (education_level between 1 and 8),
      preferred_contracts text[] not null default '{}',
      accepted_contracts text[] not null default '{}',
      working_times text[] not null default '{}',
      weekly_minutes_min integer constraint people_minutes_min_sensible check (weekly_minutes_min between 0 and 2880),
      weekly_minutes_max integer constraint people_minutes_max_sensible check (weekly_minutes_max between 30 and 2880),
      shifts text[] not null default '{}',
      available_from date,
      -- Work conditions only ("seated work", "day shifts"): never a diagnosis or a percentage.
      work_conditions text,
      licences text[] not null default '{}',
      demo boolean not null default false,
      created_by uuid references users (id),
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint people_minutes_upright check (weekly_minutes_max >= weekly_minutes_min),
      constraint people_tax_code_whole check ((tax_code_sealed is null) = (tax_code_key is null)),
      constraint people_birth_sensible check (birth_date > date '1900-01-01')
    );
    create index people_by_phone on people (phone_key);
    create index people_by_email on people (email);
    create index people_by_name on people using gin (name_key gin_trgm_ops);
    create trigger people_version before update on people for each row execute function bump_version();

    create table people_occupations (
      person_id uuid not null references people (id) on delete cascade,
      occupation_id integer not null references occupations (id),
      relation text not null constraint people_occupations_relation_known check (relation in ('desired', 'practised')),
      months integer constraint people_occupations_months_sensible check (months between 0 and 720),
      primary key (person_id, occupation_id, relation)
    );
    create table people_skills (
      person_id uuid not null references people (id) on delete cascade,
      skill_id integer not null references skills (id),
      primary key (person_id, skill_id)
    );
    create table people_languages (
      person_id uuid not null references people (id) on delete cascade,
      language text not null,
      level text not null constraint people_languages_level_known check (level in ('A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
      primary key (person_id, language)
    );

    create table person_facts (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references people (id) on delete cascade,
      kind text not null constraint person_facts_kind_known check
        (kind in ('did_filed', 'last_job_ended', 'job_started', 'study_ended', 'study_started', 'never_worked')),
      on_date date not null,
      evidence text,
      recorded_by uuid references users (id),
      recorded_at timestamptz not null default now()
    );
    create index person_facts_by_person on person_facts (person_id, on_date);

    create table flags (
      id uuid primary key default gen_random_uuid(),
      person_id uuid not null references people (id) on delete cascade,
      kind text not null,
      basis text not null constraint flags_basis_present check (length(trim(basis)) > 0),
      evidence text not null constraint flags_evidence_present check (length(trim(evidence)) > 0),
      computed boolean not null,
      crisis_id uuid,
      set_by uuid references users (id),
      set_at timestamptz not null default now(),
      expires_on date not null,
      revoked_at timestamptz,
      revoked_by uuid references users (id),
      revoke_reason text,
      constraint flags_expire_later check (expires_on > set_at::date),
      constraint flags_revoked_with_reason check ((revoked_at is null) = (revoke_reason is null))
    );
    create index flags_by_person on flags (person_id);
    create unique index flags_one_live_per_kind on flags (person_id, kind) where revoked_at is null;
  `.execute(db);
}
