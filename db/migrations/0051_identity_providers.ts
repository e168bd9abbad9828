import { sql, type Kysely } from "kysely";

/** Signing in by a provider of identities: who is found by a tax code, where a session came from, answers that count once. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- Keyed as in people: HMAC of the tax code under the site's key. Set by the user alone, from a sign-in at a provider.
    alter table users add column tax_code_key text constraint users_tax_code_once unique;

    -- provider_subject is the sha256 of the provider's own name for the person: it ends the session when the provider says so.
    alter table sessions
      add column provider text,
      add column provider_subject text;
    create index sessions_by_provider on sessions (provider, provider_subject) where provider is not null;

    -- What answers a challenge of ours, by its sha256: the same answer never counts twice.
    create table used_challenges (
      hash text primary key,
      expires_at timestamptz not null
    );
  `.execute(db);
}
