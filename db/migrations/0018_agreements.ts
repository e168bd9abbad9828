import { sql, type Kysely } from "kysely";

/** Employment agencies with their authorisation, and the national collective agreements by their CNEL code. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- D.Lgs. 276/2003 art. 4 and 9: written by the desk, which saw it.
    alter table organisations add column authorisation text
      constraint organisations_authorisation_written check (length(trim(authorisation)) between 3 and 200);

    create table agreements (
      code text primary key constraint agreements_code_form check (code ~ '^[A-Z][A-Z0-9]{3}$'),
      name text not null constraint agreements_name_present check (length(trim(name)) between 2 and 400),
      sector text
    );
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table agreements;
    alter table organisations drop column authorisation;
  `.execute(db);
}
