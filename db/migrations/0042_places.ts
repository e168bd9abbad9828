import { sql, type Kysely } from "kysely";

/**
 * Every Italian Comune that is or was, apart from the `comuni` with coordinates. Residence, seat and workplace are places
 * with a code of ISTAT; a birthplace is a cadastral code, as in tax codes, so that Comuni no longer there and countries fit.
 * What is written into `comuni` is a place too, before the list is imported.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table places (
    id bigint generated always as identity primary key,
    istat text constraint places_istat_once unique constraint places_istat_six_digits check (istat ~ '^[0-9]{6}$'),
    name text not null,
    other_name text,
    province text constraint places_province_form check (province ~ '^[A-Z]{2}$'),
    cadastral text constraint places_cadastral_form check (cadastral ~ '^[A-Z][0-9]{3}$'),
    starts_on date,
    ends_on date,
    name_keys text[] not null,
    constraint places_named check (length(trim(name)) > 0),
    constraint places_upright check (ends_on >= starts_on),
    constraint places_with_code_are_there check (istat is null or ends_on is null)
  )`.execute(db);
  await sql`create index places_by_name on places using gin (name_keys)`.execute(db);
  await sql`create index places_by_cadastral on places (cadastral)`.execute(db);
  await sql`create index places_by_start on places (starts_on, province)`.execute(db);
  await sql`create function comune_is_place() returns trigger language plpgsql as $$
    begin
      insert into places (istat, name, cadastral, name_keys) values (new.istat, new.name, new.belfiore, array[lower(new.name)])
        on conflict (istat) do nothing;
      return null;
    end $$`.execute(db);
  await sql`create trigger comuni_are_places after insert on comuni for each row execute function comune_is_place()`.execute(
    db,
  );
  await sql`insert into places (istat, name, cadastral, name_keys)
    select istat, name, belfiore, array[lower(name)] from comuni`.execute(db);
  for (const table of ["people", "organisations", "postings", "crises"])
    await sql
      .raw(
        `alter table ${table} drop constraint ${table}_comune_fkey,
           add constraint ${table}_comune_fkey foreign key (comune) references places (istat)`,
      )
      .execute(db);
  await sql`alter table people
    add column birth_place text constraint people_birth_place_form check (birth_place ~ '^[A-Z][0-9]{3}$')`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table people drop column birth_place`.execute(db);
  for (const table of ["people", "organisations", "postings", "crises"])
    await sql
      .raw(
        `alter table ${table} drop constraint ${table}_comune_fkey,
           add constraint ${table}_comune_fkey foreign key (comune) references comuni (istat)`,
      )
      .execute(db);
  await sql`drop trigger comuni_are_places on comuni`.execute(db);
  await sql`drop function comune_is_place()`.execute(db);
  await sql`drop table places`.execute(db);
}
