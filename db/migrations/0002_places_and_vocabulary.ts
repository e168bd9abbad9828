import { sql, type Kysely } from "kysely";

/** The Comuni, and the occupations and skills that postings and people are described with. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table comuni (
      istat text primary key constraint comuni_istat_six_digits check (istat ~ '^[0-9]{6}$'),
      name text not null constraint comuni_name_once unique,
      zone text not null,
      belfiore text not null constraint comuni_belfiore_form check (belfiore ~ '^[A-Z][0-9]{3}$'),
      cap text not null constraint comuni_cap_five_digits check (cap ~ '^[0-9]{5}$'),
      lat double precision not null constraint comuni_lat_on_earth check (lat between -90 and 90),
      lon double precision not null constraint comuni_lon_on_earth check (lon between -180 and 180),
      residents integer not null constraint comuni_residents_positive check (residents > 0)
    );

    create table isco_groups (
      code text primary key constraint isco_groups_code_form check (code ~ '^[0-9]{1,4}$'),
      label_it text not null,
      label_en text
    );

    create table occupations (
      id integer generated always as identity primary key,
      source text not null constraint occupations_source_known check (source in ('local', 'esco')),
      key text not null,
      isco text not null references isco_groups (code),
      masculine text not null,
      feminine text not null,
      label_en text,
      aliases text[] not null default '{}',
      sector text,
      retired_at timestamptz,
      constraint occupations_key_once unique (source, key)
    );
    create index occupations_by_isco on occupations (isco);

    create table skills (
      id integer generated always as identity primary key,
      source text not null constraint skills_source_known check (source in ('local', 'esco')),
      key text not null,
      label_it text not null,
      label_en text,
      aliases text[] not null default '{}',
      broader_id integer references skills (id),
      constraint skills_key_once unique (source, key)
    );

    create table occupation_skills (
      occupation_id integer not null references occupations (id) on delete cascade,
      skill_id integer not null references skills (id) on delete cascade,
      essential boolean not null,
      primary key (occupation_id, skill_id)
    );
    create index occupation_skills_by_skill on occupation_skills (skill_id);

    -- Directed: who did "occupation" can take "substitute"; signed off by the desk.
    create table occupation_substitutes (
      occupation_id integer not null references occupations (id) on delete cascade,
      substitute_id integer not null references occupations (id) on delete cascade,
      strength text not null constraint occupation_substitutes_strength_known check (strength in ('high', 'low')),
      signed_by uuid references users (id),
      signed_at timestamptz not null default now(),
      primary key (occupation_id, substitute_id),
      constraint occupation_substitutes_differ check (occupation_id <> substitute_id)
    );
  `.execute(db);
}
