import { sql, type Kysely } from "kysely";

/** Who posts, and the people who act for them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisations (
      id uuid primary key default gen_random_uuid(),
      name text not null constraint organisations_name_present check (length(trim(name)) between 2 and 160),
      kind text not null constraint organisations_kind_known
        check (kind in ('employer', 'association', 'school', 'training_body', 'public_body')),
      state text not null default 'pending' constraint organisations_state_known
        check (state in ('pending', 'verified', 'refused')),
      vat_number text constraint organisations_vat_form check (vat_number ~ '^[0-9]{11}$')
        constraint organisations_vat_once unique,
      tax_code text constraint organisations_tax_code_form check (tax_code ~ '^([0-9]{11}|[A-Z0-9]{16})$'),
      comune text references comuni (istat),
      address text,
      email citext,
      phone text,
      website text constraint organisations_website_form check (website ~ '^https?://'),
      description text,
      verified_at timestamptz,
      verified_by uuid references users (id),
      state_reason text,
      demo boolean not null default false,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      constraint organisations_identified check (vat_number is not null or tax_code is not null),
      constraint organisations_verified_dated check ((state = 'verified') = (verified_at is not null))
    );

    create table memberships (
      organisation_id uuid not null references organisations (id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      created_at timestamptz not null default now(),
      primary key (organisation_id, user_id)
    );
    create index memberships_by_user on memberships (user_id);
  `.execute(db);
}
