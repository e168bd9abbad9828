import { sql, type Kysely } from "kysely";

/** Signatory bodies of the protocol and the files of companies in difficulty. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table signatories (
      id uuid primary key default gen_random_uuid(),
      name text not null constraint signatories_name_once unique,
      demo boolean not null default false
    );
    create table delegates (
      signatory_id uuid not null references signatories (id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      primary key (signatory_id, user_id)
    );

    create table crises (
      id uuid primary key default gen_random_uuid(),
      company text not null constraint crises_company_present check (length(trim(company)) between 2 and 160),
      vat_number text constraint crises_vat_form check (vat_number ~ '^[0-9]{11}$'),
      ateco text constraint crises_ateco_form check (ateco ~ '^[0-9]{2}([.][0-9]{1,2}([.][0-9]{1,2})?)?$'),
      comune text references comuni (istat),
      headcount integer constraint crises_headcount_positive check (headcount >= 0),
      summary text not null constraint crises_summary_length check (length(summary) <= 4000),
      stage text not null default 'reported' constraint crises_stage_known check
        (stage in ('reported', 'assessing', 'prevention', 'table_open', 'procedure', 'agreement', 'transition', 'closed')),
      outcome text constraint crises_outcome_known check
        (outcome in ('solved', 'partly_solved', 'relocation', 'workers_buyout', 'closed_without')),
      tier text not null default 'table' constraint crises_tier_known check (tier in ('public', 'signatory', 'table', 'secretariat')),
      workers_direct integer not null default 0 constraint crises_workers_direct_positive check (workers_direct >= 0),
      workers_supply integer not null default 0 constraint crises_workers_supply_positive check (workers_supply >= 0),
      jobs_at_risk integer not null default 0 constraint crises_jobs_at_risk_positive check (jobs_at_risk >= 0),
      opened_on date not null,
      stage_since date not null,
      followed_by uuid references users (id),
      demo boolean not null default false,
      version integer not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint crises_at_risk_within check (jobs_at_risk <= workers_direct + workers_supply),
      constraint crises_closed_has_outcome check ((stage = 'closed') = (outcome is not null))
    );
    create trigger crises_version before update on crises for each row execute function bump_version();
    alter table flags add constraint flags_crisis foreign key (crisis_id) references crises (id);

    -- Append-only: a correction is a new event that names the one it corrects.
    create table crisis_events (
      id bigint generated always as identity primary key,
      crisis_id uuid not null references crises (id),
      on_date date not null,
      kind text not null constraint crisis_events_kind_known check
        (kind in ('report', 'meeting', 'visit', 'procedure', 'agreement', 'instrument', 'news', 'note', 'stage_changed', 'correction')),
      title text not null constraint crisis_events_title_present check (length(trim(title)) between 1 and 200),
      body text not null default '' constraint crisis_events_body_length check (length(body) <= 4000),
      tier text not null default 'table' constraint crisis_events_tier_known check (tier in ('public', 'signatory', 'table', 'secretariat')),
      corrects_id bigint references crisis_events (id),
      recorded_by uuid references users (id),
      recorded_at timestamptz not null default now()
    );
    create index crisis_events_by_crisis on crisis_events (crisis_id, on_date desc);
    create trigger crisis_events_append_only before update or delete or truncate on crisis_events
      for each statement execute function forbid_change();

    create table crisis_deadlines (
      id uuid primary key default gen_random_uuid(),
      crisis_id uuid not null references crises (id),
      title text not null constraint crisis_deadlines_title_present check (length(trim(title)) between 1 and 200),
      law text,
      due_on date not null,
      tier text not null default 'table' constraint crisis_deadlines_tier_known check (tier in ('public', 'signatory', 'table', 'secretariat')),
      met_on date,
      recorded_by uuid references users (id),
      recorded_at timestamptz not null default now()
    );
    create index crisis_deadlines_by_date on crisis_deadlines (due_on) where met_on is null;
  `.execute(db);
}
