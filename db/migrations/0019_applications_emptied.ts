import { sql, type Kysely } from "kysely";

/** Applications are emptied of the person when their time is over; a pause made by the desk has a name of its own. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table applications
      -- From here on nothing is left of the person; the row still counts.
      add column anonymised_at timestamptz,
      alter column token_hash drop not null,
      drop constraint applications_name_present,
      drop constraint applications_reachable,
      add constraint applications_name_present check (anonymised_at is not null or length(trim(name)) between 1 and 160),
      add constraint applications_reachable check (anonymised_at is not null or email is not null or phone is not null or person_id is not null),
      add constraint applications_has_page check (anonymised_at is not null or token_hash is not null),
      add constraint applications_anonymous_empty check
        (anonymised_at is null or (name = '' and email is null and phone is null and message is null and ticks = '{}' and person_id is null and match_id is null
          and token_hash is null and submission_key is null and interview_at is null and interview_place is null and ended_at is not null));
    create index applications_with_person on applications (ended_at) where anonymised_at is null;

    update posting_moves set move = 'pause_by_desk' where move = 'pause' and by_role = 'operator';
  `.execute(db);
}

/** What was emptied cannot be filled again: it goes. */
export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    update posting_moves set move = 'pause' where move = 'pause_by_desk';
    delete from applications where anonymised_at is not null;
    drop index applications_with_person;
    alter table applications
      drop constraint applications_anonymous_empty,
      drop constraint applications_has_page,
      drop constraint applications_reachable,
      drop constraint applications_name_present,
      add constraint applications_name_present check (length(trim(name)) between 1 and 160),
      add constraint applications_reachable check (email is not null or phone is not null or person_id is not null),
      alter column token_hash set not null,
      drop column anonymised_at;
  `.execute(db);
}
