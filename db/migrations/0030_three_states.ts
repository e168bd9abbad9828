import { sql, type Kysely } from "kysely";

/**
 * "No" and "nobody has asked" become two answers. A stored "no car" and an empty list of licences came from boxes that nobody
 * had ticked, so they become "not asked"; every car and every list that holds something stays. Also: the typical values of the
 * weights, and the marks `travel` and `reserved`, which the groups and the checks set by law replace.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table people alter column has_car drop not null, alter column has_car drop default;

    alter table people
      -- Lists and limits that were asked, and the answer was none. An empty one that is not named here was not asked.
      add column asked_none text[] not null default '{}'
        constraint people_asked_none_known check (asked_none <@ array['desired', 'practised', 'skills', 'languages',
          'licences', 'contracts', 'hours', 'working_times', 'shifts', 'education', 'travel_limit']),
      -- Answers that only checks set by law read: name → true or false; a name that is not there was not asked.
      add column law_answers jsonb not null default '{}'
        constraint people_law_answers_object check (jsonb_typeof(law_answers) = 'object'),
      add constraint people_none_is_empty check (
        not ('licences' = any(asked_none) and licences <> '{}')
        and not ('contracts' = any(asked_none) and (preferred_contracts <> '{}' or accepted_contracts <> '{}'))
        and not ('working_times' = any(asked_none) and working_times <> '{}')
        and not ('shifts' = any(asked_none) and shifts <> '{}')
        and not ('hours' = any(asked_none) and (weekly_minutes_min is not null or weekly_minutes_max is not null))
        and not ('education' = any(asked_none) and education_level is not null)
        and not ('travel_limit' = any(asked_none) and max_travel_km is not null));
  `.execute(db);
  const cars = await sql`update people set has_car = null where not has_car`.execute(db);
  const { rows } = await sql<{ licences: number }>`
    select count(*)::int as licences from people where licences = '{}'`.execute(db);
  const marks = await sql`
    update postings set hard_checks = array_remove(array_remove(hard_checks, 'travel'), 'reserved')
    where hard_checks && array['travel', 'reserved']`.execute(db);
  reportChanged(Number(cars.numAffectedRows ?? 0), rows[0]?.licences ?? 0, Number(marks.numAffectedRows ?? 0));
  await setTypicalValues(db);
}

function reportChanged(cars: number, licences: number, marks: number): void {
  if (cars + licences > 0)
    console.log(`People whose car is now "not asked": ${cars}; whose licences are "not asked": ${licences}.`);
  if (marks > 0) console.log(`Postings whose marks "travel" or "reserved" were dropped: ${marks}.`);
}

/** Version 1 of the rules counted half for whatever was missing; a new profile keeps the weights and has typical values. */
async function setTypicalValues(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table weight_profiles add column typical jsonb;
    update weight_profiles set typical = '{"occupation": 500, "skills": 500, "travel": 500, "contract_and_hours": 500,
      "languages": 500, "education": 500, "licences": 500, "availability": 500}';
    alter table weight_profiles alter column typical set not null;
    insert into weight_profiles (version, weights, typical, author, reason, published_at)
    select version + 1, weights, '{"occupation": 50, "skills": 150, "travel": 300, "contract_and_hours": 400,
      "languages": 400, "education": 200, "licences": 0, "availability": 500}', author,
      'Valori tipici del modello 2: gli stessi pesi', now()
    from weight_profiles order by version desc limit 1;
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table weight_profiles drop column typical;
    alter table people drop constraint people_none_is_empty, drop column law_answers, drop column asked_none;
    update people set has_car = false where has_car is null;
    alter table people alter column has_car set default false, alter column has_car set not null;
  `.execute(db);
}
