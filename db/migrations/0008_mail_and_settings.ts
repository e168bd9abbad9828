import { sql, type Kysely } from "kysely";

/** Letters waiting to go or gone, and what each Comune sets for itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mails (
      id uuid primary key default gen_random_uuid(),
      kind text not null,
      to_address citext not null,
      subject text not null,
      body text not null,
      created_at timestamptz not null default now(),
      sent_at timestamptz,
      attempts integer not null default 0,
      last_error text,
      -- The same letter is written once, however often its cause is repeated.
      once_key text constraint mails_once unique
    );
    create index mails_waiting on mails (created_at) where sent_at is null;

    create table site_settings (
      only_row boolean primary key default true constraint site_settings_single check (only_row),
      site_name text not null default 'Lucca per il lavoro',
      comune_name text not null default 'Comune di Lucca',
      home_comune text not null default '046017',
      desk_name text not null default 'Sportello lavoro',
      desk_address text not null default 'Via delle Mura 1, 55100 Lucca',
      desk_phone text not null default '0583 000 123',
      desk_email text not null default 'sportello@lavoro.invalid',
      desk_hours jsonb not null default '[{"day":1,"hours":"9.00–13.00"},{"day":2,"hours":"9.00–13.00 e 15.00–17.30"},{"day":3,"hours":"9.00–13.00"},{"day":4,"hours":"9.00–13.00 e 15.00–17.30"},{"day":5,"hours":"9.00–13.00"}]',
      updated_at timestamptz not null default now()
    );
    insert into site_settings default values;

    -- What start-up has filled in, and from which edition of its files: it is done once.
    create table seed_stamps (
      name text primary key,
      stamp text not null,
      at timestamptz not null default now()
    );
  `.execute(db);
}
