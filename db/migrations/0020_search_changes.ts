import { sql, type Kysely } from "kysely";

/**
 * What was written to search_documents, for processes that keep its columns in memory (`search/postgres/packed`): each reads what
 * transactions wrote that had not ended when it last looked. A trigger a statement, so that nobody who writes can forget it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table search_changes (
      code integer not null,
      written_by xid8 not null default pg_current_xact_id(),
      written_at timestamptz not null default now()
    );
    create index search_changes_by_writer on search_changes (written_by);

    create function note_search_change() returns trigger language plpgsql as $$
    begin
      insert into search_changes (code) select code from changed;
      return null;
    end $$;
    create trigger search_documents_inserted after insert on search_documents referencing new table as changed for each statement execute function note_search_change();
    create trigger search_documents_updated after update on search_documents referencing new table as changed for each statement execute function note_search_change();
    create trigger search_documents_deleted after delete on search_documents referencing old table as changed for each statement execute function note_search_change();

    -- The words say by themselves whose they are.
    alter table search_texts add column code integer;
    update search_texts t set code = d.code from search_documents d where d.posting_id = t.posting_id;
    set constraints all immediate; -- the table's own triggers wait for the end otherwise, and a table they wait for cannot be altered
    alter table search_texts alter column code set not null;
    create unique index search_texts_by_code on search_texts (code);
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table search_texts drop column code;
    drop table search_changes;
    drop function note_search_change() cascade;
  `.execute(db);
}
