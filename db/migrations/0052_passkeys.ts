import { sql, type Kysely } from "kysely";

/** Passkeys: keys of a device, beside the app whose recovery codes let somebody in who lost the device. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table passkeys (
      id text primary key,
      user_id uuid not null references second_factors (user_id) on delete cascade,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      browser text,
      system text,
      created_at timestamptz not null,
      last_used_at timestamptz not null
    );
    create index passkeys_by_user on passkeys (user_id);
  `.execute(db);
}
