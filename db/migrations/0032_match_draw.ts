import { sql, type Kysely } from "kysely";

/** The draw between equals, as app/domain/matching/tieBreak.ts makes it: so the order by SQL is the order of the rules. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function match_mix(v bigint) returns bigint language sql immutable parallel safe as $$
      select twice # (twice >> 16)
      from (select ((v # (v >> 16)) * 2146121005) & 2147483647 as once) a,
           lateral (select ((once # (once >> 15)) * 739982445) & 2147483647 as twice) b $$;
    create function match_draw(seed bigint, id uuid) returns bigint language plpgsql immutable parallel safe as $$
    declare
      hex text := replace(id::text, '-', '');
      hash bigint := match_mix(seed);
    begin
      for i in 0..7 loop
        hash := match_mix(hash # ('x' || substr(hex, 1 + 4 * i, 4))::bit(16)::int);
      end loop;
      return hash;
    end $$;
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`drop function match_draw(bigint, uuid); drop function match_mix(bigint)`.execute(db);
}
