import { sql, type RawBuilder } from "kysely";
import type { PersonId, PostingId } from "~/domain/ids";
import { HABILITATION_KEYS, HABILITATIONS } from "~/domain/terms/habilitations";
import { LICENCE_INCLUDES, LICENCES } from "~/domain/terms/licences";

export interface PairFilter {
  /** ISO date of the ranking. */
  today: string;
  /** Null: every published posting that looks for people. */
  postingId: PostingId | null;
  /** Null: every active person. */
  personId: PersonId | null;
}

/** Rows of the closed table of habilitations: by ISCO group, or by the key of an occupation of our own. */
const HABILITATION_ROWS = HABILITATION_KEYS.flatMap((habilitation) => {
  const { isco, keys }: { isco: readonly string[]; keys: readonly string[] } = HABILITATIONS[habilitation];
  return [
    ...isco.map((code) => ({ habilitation, isco: code, key: null })),
    ...keys.map((key) => ({ habilitation, isco: null, key })),
  ];
});

/** The two sides of every pair as PostgreSQL reads them: people, postings, and what the vocabulary says of both. */
export function scoreSides({ today, postingId, personId }: PairFilter): RawBuilder<unknown> {
  return sql`
  po as (
    select p.id, p.occupation_id, o.isco, p.experience_months as months, p.comune, c.lat, c.lon, p.remote, p.contract,
      p.working_time, p.weekly_minutes as minutes, greatest(p.starts_on, ${today}::date) as starts, p.starts_on is null as no_start,
      p.closes_on, p.education_level, p.required_licences, p.useful_licences, p.hard_checks as marks, p.minimum_age,
      p.programme, p.reserved, p.places,
      (select array_agg(distinct s) from unnest(p.shifts) s) as shifts,
      (select h.habilitation from jsonb_to_recordset(${JSON.stringify(HABILITATION_ROWS)}::jsonb)
         as h(habilitation text, isco text, key text)
       where h.isco = o.isco or (o.source = 'local' and h.key = o.key) limit 1) as habilitation
    from postings p left join comuni c on c.istat = p.comune left join occupations o on o.id = p.occupation_id
    where p.kind in ('job', 'internship', 'placement')
      and case when ${postingId}::uuid is null then p.state = 'published' else p.id = ${postingId}::uuid end
  ),
  step as (
    select e.key as code, i.value as included from jsonb_each(${JSON.stringify(LICENCE_INCLUDES)}::jsonb) e,
      jsonb_array_elements_text(e.value) i
  ),
  inclusion as materialized (
    with recursive reached as (
      select code, code as included from unnest(${[...LICENCES]}::text[]) code
      union select r.code, s.included from reached r join step s on s.code = r.included)
    select code, included from reached
  ),
  pe as materialized (
    select p.id, p.comune, c.lat, c.lon, p.has_car, p.max_travel_km, p.birth_date, p.available_from,
      coalesce(p.education_level, case when 'education' = any(p.asked_none) then 0 end) as education,
      p.law_answers, p.preferred_contracts, p.accepted_contracts,
      p.preferred_contracts || p.accepted_contracts <> '{}' or 'contracts' = any(p.asked_none) as contracts_asked,
      p.weekly_minutes_min as min, p.weekly_minutes_max as max,
      p.weekly_minutes_min is not null or p.weekly_minutes_max is not null or 'hours' = any(p.asked_none) as hours_asked,
      p.working_times, p.working_times <> '{}' or 'working_times' = any(p.asked_none) as kinds_asked,
      p.shifts, p.shifts <> '{}' or 'shifts' = any(p.asked_none) as shifts_asked,
      p.licences <> '{}' or 'licences' = any(p.asked_none) as licences_asked,
      exists (select 1 from people_skills s where s.person_id = p.id) or 'skills' = any(p.asked_none) as skills_asked,
      exists (select 1 from people_languages l where l.person_id = p.id) or 'languages' = any(p.asked_none) as languages_asked,
      exists (select 1 from people_occupations o where o.person_id = p.id) as has_occupation,
      exists (select 1 from people_occupations o where o.person_id = p.id and o.relation = 'practised')
        or 'practised' = any(p.asked_none) as practised_asked,
      array(select i.included from inclusion i where i.code = any(p.licences)) as allowed,
      exists (select 1 from flags f where f.person_id = p.id and f.kind = 'social_services' and f.revoked_at is null
        and f.expires_on >= ${today}::date) as in_charge,
      array(select f.basis from flags f where f.person_id = p.id and f.kind = 'reserved_route' and f.revoked_at is null
        and f.expires_on >= ${today}::date) as lists
    from people p left join comuni c on c.istat = p.comune
    where case when ${personId}::uuid is null then p.state = 'active' else p.id = ${personId}::uuid end
  ),
  informative as (select count(distinct occupation_id) as n from occupation_skills),
  requirement as (
    select ps.posting_id, ps.skill_id, ps.essential, case when ps.essential then 2 else 1 end as r,
      floor(1000 * least(6, greatest(1, ln((i.n + 1)::float8
        / ((select count(*) from occupation_skills os where os.skill_id = ps.skill_id) + 1)) + 1)) + 0.5)::bigint as idf
    from posting_skills ps join po on po.id = ps.posting_id join skills s on s.id = ps.skill_id cross join informative i
    where not exists (select 1 from posting_languages pl where pl.posting_id = ps.posting_id and pl.language = s.language)
  ),
  asked as (
    select posting_id, count(*) as n, count(*) filter (where essential) as essential, sum(idf * r)::bigint as weight
    from requirement group by posting_id
  ),
  wanted as (select distinct skill_id from requirement),
  credit as (
    select person_id, skill_id, max(tenths) as tenths from (
      select ps.person_id, ps.skill_id, 10 as tenths from people_skills ps
      union all select ps.person_id, s.broader_id, 7 from people_skills ps join skills s on s.id = ps.skill_id
      union all select o.person_id, os.skill_id, 6 from people_occupations o
        join occupation_skills os on os.occupation_id = o.occupation_id and os.essential where o.relation = 'practised'
      union all select pe.id, ls.skill_id, 6 from pe join licence_skills ls on ls.licence = any(pe.allowed)
      union all select ps.person_id, child.id, 5 from people_skills ps join skills child on child.broader_id = ps.skill_id
      union all select ps.person_id, sibling.id, 5 from people_skills ps join skills s on s.id = ps.skill_id
        join skills sibling on sibling.broader_id = s.broader_id
    ) each where skill_id in (select skill_id from wanted) and person_id in (select id from pe)
    group by person_id, skill_id
  ),
  skilled as (
    select r.posting_id, c.person_id, sum(r.idf * r.r * c.tenths)::bigint as met,
      count(*) filter (where c.tenths = 10 and r.essential) as essential_held,
      count(*) filter (where c.tenths = 10) as held
    from requirement r join credit c on c.skill_id = r.skill_id group by r.posting_id, c.person_id
  ),
  related as (
    select po.id as posting_id, h.id as occupation_id,
      h.id = po.occupation_id or h.isco = po.isco and length(h.isco) = 4 as same4,
      case when h.id = po.occupation_id then 1000 else greatest(
        (select max(case s.strength when 'high' then 750 else 250 end) from occupation_substitutes s
          where s.occupation_id = h.id and s.substitute_id = po.occupation_id),
        case when left(h.isco, 4) = left(po.isco, 4) and length(h.isco) = 4 then 850
          when left(h.isco, 3) = left(po.isco, 3) and length(h.isco) >= 3 then 600
          when left(h.isco, 2) = left(po.isco, 2) and length(h.isco) >= 2 then 350
          when left(h.isco, 1) = left(po.isco, 1) then 100 else 0 end) end as w
    from po cross join occupations h where po.occupation_id is not null
      and h.id in (select occupation_id from people_occupations where person_id in (select id from pe))
  ),
  occupied as (
    select r.posting_id, o.person_id, max(r.w) as best,
      coalesce(max(r.w) filter (where o.relation = 'desired'), 0) as desired,
      coalesce(max(r.w) filter (where o.relation = 'practised'), 0) as practised,
      coalesce(sum(o.months) filter (where o.relation = 'practised' and r.same4), 0) as months,
      coalesce(bool_or(o.months is null) filter (where o.relation = 'practised' and r.same4), false) as months_unknown
    from related r join people_occupations o on o.occupation_id = r.occupation_id
    group by r.posting_id, o.person_id
  ),
  language as (
    select pl.posting_id, pe.id as person_id, count(*) as n,
      sum((array[1000, 500, 200, 0])[1 + least(3, greatest(0, array_position(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], pl.level)
        - coalesce(array_position(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], l.level), 0)))]) as points,
      bool_and(coalesce(array_position(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], l.level), 0)
        >= array_position(array['A1', 'A2', 'B1', 'B2', 'C1', 'C2'], pl.level)) as met
    from posting_languages pl join po on po.id = pl.posting_id cross join pe
      left join people_languages l on l.person_id = pe.id and l.language = pl.language
    group by pl.posting_id, pe.id
  )`;
}
