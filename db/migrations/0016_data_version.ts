import { sql, type Kysely } from "kysely";

/**
 * One number that grows with every committed change of what public pages may show. It is raised by a trigger that waits for the
 * end of the transaction: whoever reads the number n sees the change that made it n, and no transaction holds the row for longer
 * than its own commit. Which tables raise it is kept in `db/dataVersionTriggers.ts`.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table data_version (
      only_row boolean primary key default true constraint data_version_single check (only_row),
      version bigint not null
    );
    -- Begins at the clock, not at 1: a database restored or made anew never repeats a number a running process remembers.
    insert into data_version (version) values ((extract(epoch from clock_timestamp()) * 1000)::bigint);

    -- Once a transaction, however many rows it changed.
    create function raise_data_version() returns trigger language plpgsql as $$
    begin
      if coalesce(current_setting('lucca.version_raised_in', true), '') <> pg_current_xact_id()::text then
        perform set_config('lucca.version_raised_in', pg_current_xact_id()::text, true);
        update data_version set version = version + 1;
      end if;
      return null;
    end $$;
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop function raise_data_version() cascade;
    drop table data_version;
  `.execute(db);
}
