import { sql } from "kysely";
import type { Db } from "~db/client";

/** One row of a list as the product shows it. */
export interface ShownRow {
  postingId: string;
  personId: string;
  group: number;
  /** Thousandths of a point; null where the posting has no score. */
  total: number | null;
}

export interface Quality {
  ownNo: number;
  noTie: number;
  asksNothing: number;
  blankAbove: number;
  outsideAge: number;
  /** Share of top tens from the groups 2 and 3. */
  topTensOutside: number;
}

/**
 * What nobody should see in a ranking, counted from the tables and the published text alone: this file knows nothing of the
 * program that ranks.
 */
export async function countQuality(db: Db, today: string, rows: readonly ShownRow[]): Promise<Quality> {
  const facts = await loadFacts(db, today);
  const of = (row: ShownRow) => facts.get(`${row.personId} ${row.postingId}`);
  const first = rows.filter(({ group }) => group === 1);
  const lists = new Map<string, ShownRow[]>();
  const begin = (id: string) => {
    const list: ShownRow[] = [];
    lists.set(id, list);
    return list;
  };
  for (const row of rows) (lists.get(row.postingId) ?? begin(row.postingId)).push(row);
  let blankAbove = 0;
  let topTens = 0;
  let outside = 0;
  for (const list of lists.values()) {
    const scored = list.filter(({ total }) => total !== null);
    const ordered = scored.toSorted((a, b) => a.group - b.group || (b.total ?? 0) - (a.total ?? 0));
    const related = ordered.filter((row) => (of(row)?.relation ?? 0) >= 350 && row.group < 5);
    for (const blank of ordered.filter((row) => of(row)?.blank && row.group < 5))
      blankAbove += related.filter(
        (row) => blank.group < row.group || (blank.group === row.group && (blank.total ?? 0) > (row.total ?? 0)),
      ).length;
    topTens += Math.min(10, ordered.length);
    outside += ordered.slice(0, 10).filter(({ group }) => group === 2 || group === 3).length;
  }
  return {
    ownNo: first.filter((row) => of(row)?.ownNo).length,
    noTie: first.filter((row) => (of(row)?.relation ?? 0) < 350 && !of(row)?.halfHeld).length,
    asksNothing: rows.filter((row) => row.total !== null && of(row)?.asksNothing).length,
    blankAbove,
    outsideAge: rows.filter((row) => row.group < 5 && of(row)?.outsideAge).length,
    topTensOutside: topTens === 0 ? 0 : outside / topTens,
  };
}

interface Facts {
  personId: string;
  postingId: string;
  /** Worth of the closest occupation, before anything is taken off. */
  relation: number;
  /** At least half of the essential skills; of the desirable ones where none is essential. */
  halfHeld: boolean;
  /** The person said no: too far, contract, every shift, hours over a quarter more. */
  ownNo: boolean;
  outsideAge: boolean;
  asksNothing: boolean;
  /** Nothing is known but name and Comune. */
  blank: boolean;
}

async function loadFacts(db: Db, today: string): Promise<Map<string, Facts>> {
  const { rows } = await sql<Facts>`
    select a.id as "personId", p.id as "postingId",
      coalesce((select max(case when w.occupation_id = p.occupation_id then 1000
          when s.strength = 'high' then greatest(750, case when h.isco = o.isco then 850 else 0 end)
          when h.isco = o.isco then 850 when left(h.isco, 3) = left(o.isco, 3) then 600
          when left(h.isco, 2) = left(o.isco, 2) then 350 when s.strength = 'low' then 250 else 0 end)
        from people_occupations w join occupations h on h.id = w.occupation_id
          left join occupation_substitutes s on s.occupation_id = h.id and s.substitute_id = p.occupation_id
        where w.person_id = a.id), 0) as relation,
      case when k.essential > 0 then 2 * k.essential_held >= k.essential else k.n > 0 and 2 * k.held >= k.n end as "halfHeld",
      p.remote <> 'full' and a.comune <> p.comune
        and 1.3 * 2 * 6371.0088 * asin(sqrt(power(sin(radians(d.lat - c.lat) / 2), 2)
          + cos(radians(c.lat)) * cos(radians(d.lat)) * power(sin(radians(d.lon - c.lon) / 2), 2))) > a.max_travel_km + 0.05
        is true
        or (p.contract is not null and a.preferred_contracts || a.accepted_contracts <> '{}'
          and not p.contract = any(a.preferred_contracts || a.accepted_contracts))
        or (p.shifts <> '{}' and a.shifts <> '{}' and not p.shifts && a.shifts
          and not ('rotating' = any(p.shifts) and a.shifts @> array['morning', 'afternoon', 'night']))
        or coalesce(p.weekly_minutes > 1.25 * a.weekly_minutes_max, false) as "ownNo",
      coalesce(p.programme = 'scu' and not extract(year from age(coalesce(p.closes_on, ${today}::date), a.birth_date))
          between 18 and 28
        or p.programme = 'scr' and not extract(year from age(coalesce(p.closes_on, ${today}::date), a.birth_date))
          between 18 and 29
        or p.contract = 'apprenticeship_1' and not extract(year from age(greatest(p.starts_on, ${today}::date), a.birth_date))
          between 15 and 25
        or p.contract like 'apprenticeship%' and p.contract <> 'apprenticeship_1'
          and not extract(year from age(greatest(p.starts_on, ${today}::date), a.birth_date)) between 17 and 29, false)
        as "outsideAge",
      p.occupation_id is null and k.n = 0 as "asksNothing",
      not exists (select 1 from people_occupations x where x.person_id = a.id)
        and not exists (select 1 from people_skills x where x.person_id = a.id)
        and not exists (select 1 from people_languages x where x.person_id = a.id)
        and a.has_car is null and a.asked_none = '{}' and a.preferred_contracts || a.accepted_contracts = '{}'
        and a.licences = '{}' and a.shifts = '{}' and a.max_travel_km is null and a.education_level is null as blank
    from people a left join comuni c on c.istat = a.comune
      cross join postings p left join comuni d on d.istat = p.comune left join occupations o on o.id = p.occupation_id
      cross join lateral (
        select count(*) as n, count(*) filter (where r.essential) as essential,
          count(b.skill_id) as held, count(b.skill_id) filter (where r.essential) as essential_held
        from posting_skills r join skills z on z.id = r.skill_id
          left join people_skills b on b.person_id = a.id and b.skill_id = r.skill_id
        where r.posting_id = p.id
          and not exists (select 1 from posting_languages l where l.posting_id = p.id and l.language = z.language)) k
    where a.state = 'active' and p.state = 'published' and p.kind in ('job', 'internship', 'placement')`.execute(db);
  return new Map(rows.map((row) => [`${row.personId} ${row.postingId}`, row]));
}
