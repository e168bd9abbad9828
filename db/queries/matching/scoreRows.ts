import { sql, type RawBuilder } from "kysely";
import { RESERVED_BASIS } from "~/domain/flags/forms";
import type { PersonId, PostingId } from "~/domain/ids";
import { CRITERIA, type Criterion, type Weighing } from "~/domain/matching/weights";
import type { ReadDb } from "../../client";
import { scoreSides, type PairFilter } from "./scoreSides";

/** One pair as PostgreSQL scores it, by the README of app/domain/matching and by nothing of its code. */
export interface ScoreRow {
  postingId: PostingId;
  personId: PersonId;
  /** Neither occupation nor skills: no score. */
  open: boolean;
  group: number;
  total: number;
  /** The eight values, 0…1000, in the order of the criteria. */
  values: number[];
  essentialShare: number;
  /** Tenths of a kilometre; null when a place is not known. */
  distance: number | null;
  remote: boolean;
  /** Thousandths: recent proposals of the person, applications for each place of the posting. */
  personLoad: number;
  postingLoad: number;
  closesOn: string | null;
}

/** Scores pairs in the database: the second program that the rules are compared with, pair by pair. */
export async function listScoreRows(db: ReadDb, filter: PairFilter, profile: Weighing): Promise<ScoreRow[]> {
  const total = sql.join(
    CRITERIA.map((criterion) => sql`${sql.lit(profile.weights[criterion])} * ${sql.ref(`v_${criterion}`)}`),
    sql` + `,
  );
  const values = sql.join(CRITERIA.map((criterion) => sql.ref(`v_${criterion}`)));
  const { rows } = await sql<ScoreRow>`
  with ${scoreSides(filter)},
  pair as materialized (${pairParts(filter.today)}),
  valued as materialized (${pairValues((criterion) => sql.lit(profile.typical[criterion]))})
  select "postingId", "personId", open, (case
      when failed then 5
      when occupation_id is not null and not has_occupation then 4
      when not tie then 3
      when beyond or rejected or no_shift or too_long then 2
      else 1 end)::int as "group",
    (${total})::int as total, array[${values}]::int[] as values, essential_share::int as "essentialShare", distance, remote,
    person_load::int as "personLoad", posting_load::int as "postingLoad", closes_on::text as "closesOn"
  from valued`.execute(db);
  return rows;
}

const at = sql`at time zone 'Europe/Rome'`;

/** What the values are made from, pair by pair. */
function pairParts(today: string): RawBuilder<unknown> {
  const lists = JSON.stringify(RESERVED_BASIS);
  return sql`
    select po.id as "postingId", pe.id as "personId", po.occupation_id is null and coalesce(a.n, 0) = 0 as open,
      po.occupation_id, pe.has_occupation, po.closes_on, po.remote = 'full' as remote, po.months as asked_months,
      coalesce(a.n, 0) as n, a.weight, coalesce(s.met, 0) as met, a.essential, coalesce(s.essential_held, 0) as essential_held,
      coalesce(o.best, 0) as best, coalesce(o.desired, 0) as desired, coalesce(o.practised, 0) as practised,
      po.months > 0 and coalesce(o.months, 0) < po.months as lacking, pe.skills_asked, pe.has_car, pe.max_travel_km,
      coalesce(o.best, 0) >= 350 and po.occupation_id is not null or case when coalesce(a.essential, 0) > 0
        then 2 * coalesce(s.essential_held, 0) >= a.essential
        else coalesce(a.n, 0) > 0 and 2 * coalesce(s.held, 0) >= a.n end as tie,
      case when coalesce(a.essential, 0) = 0 then 1000
        else (2000 * coalesce(s.essential_held, 0) + a.essential) / (2 * a.essential) end as essential_share,
      case when pe.comune is null or po.comune is null then null when pe.comune = po.comune then 0
        else coalesce((select r.tenths_km from road_distances r where r.from_comune = pe.comune and r.to_comune = po.comune),
          floor(2 * 6371.0088::float8 * asin(sqrt(least(1, power(sin(radians(po.lat - pe.lat) / 2), 2)
            + cos(radians(pe.lat)) * cos(radians(po.lat)) * power(sin(radians(po.lon - pe.lon) / 2), 2)))) * 13 + 0.5)::int)
        end as distance,
      po.contract is not null and not pe.contracts_asked as contract_unknown,
      po.contract is not null and pe.contracts_asked
        and not po.contract = any(pe.preferred_contracts || pe.accepted_contracts) as rejected,
      case when po.contract is null or not pe.contracts_asked or po.contract = any(pe.preferred_contracts) then 1000
        when po.contract = any(pe.accepted_contracts) then 600 else 0 end as contract,
      (po.minutes is not null or po.working_time is not null) and not pe.hours_asked and not pe.kinds_asked as time_unknown,
      case when po.minutes is not null and pe.hours_asked then case
          when pe.max < po.minutes then greatest(0, 2 * pe.max - po.minutes)
          when pe.min > po.minutes then greatest(0, 2 * po.minutes - pe.min) else 1 end
        else 1 end as time_met,
      case when po.minutes is not null and pe.hours_asked then case
          when pe.max < po.minutes then po.minutes when pe.min > po.minutes then pe.min else 1 end
        when po.working_time is not null and pe.kinds_asked and not po.working_time = any(pe.working_times) then 2
        else 1 end as time_asked,
      po.shifts is not null and not pe.shifts_asked as shifts_unknown,
      coalesce(array_length(po.shifts, 1), 1) as shifts_n,
      case when po.shifts is null or not pe.shifts_asked then coalesce(array_length(po.shifts, 1), 1) else (
        select count(*) from unnest(po.shifts) x where x = any(pe.shifts)
          or x = 'rotating' and pe.shifts @> array['morning', 'afternoon', 'night']) end as shifts_met,
      100 * po.minutes > 125 * pe.max as too_long_raw,
      l.n as languages_n, l.points as languages_points, pe.languages_asked,
      po.education_level, pe.education,
      array(select distinct x from unnest(po.useful_licences || po.required_licences) x
        where not ('licence' = any(po.marks) and x = any(po.required_licences))) as licences, pe.licences_asked, pe.allowed,
      case when po.no_start then null else po.starts end as starts, pe.available_from,
      coalesce(${failed(lists, today)}, false) as failed,
      1000 * (select count(*) from applications x where x.person_id = pe.id and x.origin = 'desk'
        and (x.created_at ${at})::date between ${today}::date - 29 and ${today}::date) as person_load,
      (2000 * (select count(*) from applications x where x.posting_id = po.id and x.sent_at is not null)
        + greatest(1, po.places)) / (2 * greatest(1, po.places)) as posting_load
    from po cross join pe
      left join asked a on a.posting_id = po.id
      left join skilled s on s.posting_id = po.id and s.person_id = pe.id
      left join occupied o on o.posting_id = po.id and o.person_id = pe.id
      left join language l on l.posting_id = po.id and l.person_id = pe.id`;
}

/** Does some check fail? What is not known makes null, and excludes nobody. */
function failed(lists: string, today: string): RawBuilder<unknown> {
  const start = sql`coalesce(case when po.no_start then null else po.starts end, ${today}::date)`;
  const closing = sql`coalesce(po.closes_on, ${today}::date)`;
  const aged = (years: number, day: RawBuilder<unknown>) =>
    sql`pe.birth_date + make_interval(years => ${sql.lit(years)}) <= ${day}`;
  const answer = (name: string) => sql`(pe.law_answers ->> ${sql.lit(name)})::boolean`;
  const benefits = sql`(coalesce(${answer("naspi")}, false) or coalesce(${answer("cigs")}, false))`;
  return sql`
      coalesce('licence' = any(po.marks) and po.required_licences <> '{}' and pe.licences_asked
        and not po.required_licences <@ pe.allowed, false)
      or coalesce('age_or_permit' = any(po.marks)
        and pe.birth_date + make_interval(years => po.minimum_age) > ${start}, false)
      or coalesce('contract' = any(po.marks) and po.contract is not null and pe.contracts_asked
        and not po.contract = any(pe.preferred_contracts || pe.accepted_contracts), false)
      or coalesce('language' = any(po.marks) and pe.languages_asked and not l.met, false)
      or coalesce('start' = any(po.marks) and not po.no_start and pe.available_from > po.starts, false)
      or coalesce(po.programme = 'scu' and (not (${aged(18, closing)}) or ${aged(29, closing)}), false)
      or coalesce(po.programme = 'scr' and (not (${aged(18, closing)}) or ${aged(30, closing)}), false)
      or coalesce(po.contract = 'apprenticeship_1' and (not (${aged(15, start)}) or ${aged(26, start)} and not ${benefits}), false)
      or coalesce(po.contract in ('apprenticeship_2', 'apprenticeship_3', 'apprenticeship_seasonal', 'apprenticeship_public')
        and (not (${aged(17, start)}) or ${aged(30, start)} and not ${benefits}), false)
      or coalesce(po.programme = 'puc' and not ${answer("adi")} and not ${answer("sfl")}, false)
      or coalesce(po.programme = 'tir_incl' and not pe.in_charge and not ${answer("in_charge")}, false)
      or coalesce(not (pe.law_answers ->> po.habilitation)::boolean, false)
      or coalesce(po.reserved <> 'none' and not (${lists}::jsonb ->> po.reserved) = any(pe.lists)
        and not (pe.law_answers ->> po.reserved)::boolean, false)`;
}

/** The eight values. */
function pairValues(typical: (criterion: Criterion) => RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`
    select part.*,
      not remote and coalesce(distance > 10 * max_travel_km, false) as beyond,
      shifts_n > 0 and shifts_met = 0 as no_shift, coalesce(too_long_raw, false) as too_long,
      case when occupation_id is null or not has_occupation then ${typical("occupation")}
        when lacking then greatest(desired * 8 / 10, practised * 8 / 10) else greatest(desired, practised * 8 / 10) end
        as v_occupation,
      case when n = 0 then ${typical("skills")}
        when skills_asked then (200 * (met * n + 5 * weight) + weight * (n + 1)) / (2 * weight * (n + 1))
        else greatest(${typical("skills")}, (200 * (met * n + 5 * weight) + weight * (n + 1)) / (2 * weight * (n + 1))) end::int
        as v_skills,
      case when remote then 1000 when distance is null then ${typical("travel")}
        when distance > 10 * max_travel_km then 0 when distance <= 50 then 1000
        when has_car is null then least(${typical("travel")}, floor(1000 * power(2::float8, -(distance - 50)::float8 / 150) + 0.5))
        else floor(1000 * power(2::float8, -(distance - 50)::float8 / case when has_car then 150 else 80 end) + 0.5) end::int
        as v_travel,
      case when contract_unknown or time_unknown or shifts_unknown then least(${typical("contract_and_hours")}, known)
        else known end::int as v_contract_and_hours,
      case when languages_n is null then 1000 when not languages_asked then ${typical("languages")}
        else (2 * languages_points + languages_n) / (2 * languages_n) end::int as v_languages,
      case when education_level is null then 1000 when education is null then ${typical("education")}
        else (array[1000, 600, 250, 0])[1 + least(3, greatest(0, education_level - education))] end as v_education,
      case when licences = '{}' then 1000 when not licences_asked then ${typical("licences")}
        else (2000 * (select count(*) from unnest(licences) x where x = any(allowed)) + array_length(licences, 1))
          / (2 * array_length(licences, 1)) end::int as v_licences,
      case when starts is null then 1000 when available_from is null then ${typical("availability")}
        else (2000 * greatest(0, 60 - greatest(0, available_from - starts)) + 60) / 120 end as v_availability
    from (
      select pair.*, case when time_met * shifts_n <= shifts_met * time_asked
        then (2 * contract * time_met + time_asked) / (2 * time_asked)
        else (2 * contract * shifts_met + shifts_n) / (2 * shifts_n) end as known
      from pair
    ) part`;
}
