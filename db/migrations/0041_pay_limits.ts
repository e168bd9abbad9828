import { sql, type Kysely } from "kysely";

/** Pay outside these limits is looked at twice, and is left out of the order by pay until the desk has set the doubt aside. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table site_settings
    add column pay_min_hourly_cents integer not null default 650,
    add column pay_max_hourly_cents integer not null default 6000,
    add column pay_max_spread integer not null default 3,
    add constraint site_settings_pay_upright check (pay_min_hourly_cents > 0 and pay_min_hourly_cents < pay_max_hourly_cents),
    add constraint site_settings_spread_sensible check (pay_max_spread between 2 and 20)`.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`alter table site_settings
    drop column pay_min_hourly_cents, drop column pay_max_hourly_cents, drop column pay_max_spread`.execute(db);
}
