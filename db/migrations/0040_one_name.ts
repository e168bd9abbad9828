import { sql, type Kysely } from "kysely";

/** Some people have one name only: either of the two may be empty, not both. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table people
    drop constraint people_given_name_present,
    drop constraint people_family_name_present,
    add constraint people_given_name_length check (length(given_name) <= 80),
    add constraint people_family_name_length check (length(family_name) <= 80),
    add constraint people_named check (length(trim(given_name)) + length(trim(family_name)) >= 1)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table people
    drop constraint people_named,
    drop constraint people_given_name_length,
    drop constraint people_family_name_length,
    add constraint people_given_name_present check (length(trim(given_name)) between 1 and 80),
    add constraint people_family_name_present check (length(trim(family_name)) between 1 and 80)`.execute(db);
}
