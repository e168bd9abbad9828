import { sql } from "kysely";
import { HIRING_KINDS, isHiringKind } from "~/domain/postings/kinds";
import type { PostingKind } from "~/domain/postings/kinds";
import type { PostingId } from "~/domain/ids";
import type { ReadDb } from "../../client";

interface SimilarityTarget {
  id: PostingId;
  kind: PostingKind;
  /** Where the reader starts from, if they said so: else the posting's own Comune counts. */
  from: string | null;
  /** ISO day. */
  today: string;
}

/** Under this, two jobs have only their place in common. */
const MIN_SIMILARITY = 1.5;
/** So many kilometres take about a third of what nearness is worth. */
const NEAR_KM = 12;

/**
 * Open postings like one, the likest first. Work is alike by occupation (the same: 5, its group: 4, less the further up ISCO-08 they
 * meet), by the skills asked (3 for all of them) and by nearness (2); labs, courses and meetings by kind and nearness.
 */
export async function listSimilarPostings(
  db: ReadDb,
  { id, kind, from, today }: SimilarityTarget,
  limit: number,
): Promise<PostingId[]> {
  const kinds: readonly PostingKind[] = isHiringKind(kind)
    ? HIRING_KINDS
    : kind === "call"
      ? ["call"]
      : ["lab", "course", "meeting"];
  const minSimilarity = isHiringKind(kind) ? MIN_SIMILARITY : 0;
  const { rows } = await sql<{ id: PostingId }>`
    with this as (
      select p.id, p.kind, p.occupation_id, w.isco, c.lat, c.lon, array(select skill_id from posting_skills s where s.posting_id = p.id) as skills
        from postings p left join occupations w on w.id = p.occupation_id left join comuni c on c.istat = coalesce(${from}::text, p.comune)
       where p.id = ${id}
    ),
    others as (
      select p.id, p.code, p.kind = this.kind as same_kind,
             case when p.occupation_id = this.occupation_id then 5 when w.isco = this.isco then 4 when left(w.isco, 3) = left(this.isco, 3) then 3
                  when left(w.isco, 2) = left(this.isco, 2) then 2 when left(w.isco, 1) = left(this.isco, 1) then 0.5 else 0 end
             + coalesce(3.0 * (select count(*) from posting_skills s where s.posting_id = p.id and s.skill_id = any(this.skills)) / nullif(cardinality(this.skills), 0), 0) as likeness,
             6371 * acos(least(1, sin(radians(this.lat)) * sin(radians(c.lat)) + cos(radians(this.lat)) * cos(radians(c.lat)) * cos(radians(c.lon - this.lon)))) as km
        from this join postings p on p.id <> this.id left join occupations w on w.id = p.occupation_id left join comuni c on c.istat = p.comune
       where p.state = 'published' and p.kind = any(${[...kinds]}::text[]) and (p.closes_on is null or p.closes_on >= ${today}::date)
         and (p.begins_at is null or p.begins_at >= ${today}::date)
    )
    select id from others where likeness >= ${minSimilarity}
     order by likeness + case when same_kind then 1 else 0 end + 2 * exp(-coalesce(km, 40) / ${NEAR_KM}::float8) desc, code desc
     limit ${limit}`.execute(db);
  return rows.map((row) => row.id);
}
