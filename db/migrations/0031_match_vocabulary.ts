import { sql, type Kysely } from "kysely";

/** What licences imply, which skills only repeat a language, why a substitution was signed, and distances by road. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- ISO 639-1, where the skill only says that a language is spoken.
    alter table skills add column language text constraint skills_language_form check (language ~ '^[a-z]{2}$');

    alter table occupation_substitutes add column reason text;

    -- Who holds the licence is credited with the skill in part.
    create table licence_skills (
      licence text not null,
      skill_id integer not null references skills (id) on delete cascade,
      reason text,
      primary key (licence, skill_id)
    );

    -- By road, from where the person lives to where the posting is. A way that is not here is estimated.
    create table road_distances (
      from_comune text not null references comuni (istat),
      to_comune text not null references comuni (istat),
      tenths_km integer not null constraint road_distances_positive check (tenths_km >= 0),
      -- Shown, never scored.
      minutes integer constraint road_distances_minutes_positive check (minutes >= 0),
      primary key (from_comune, to_comune)
    );
  `.execute(db);
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await sql`
    drop table road_distances;
    drop table licence_skills;
    alter table occupation_substitutes drop column reason;
    alter table skills drop column language;
  `.execute(db);
}
