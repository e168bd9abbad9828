import { sql, type SqlBool } from "kysely";
import type { OrganisationId, PostingId } from "~/domain/ids";
import type { PostingState } from "~/domain/postings/moves";
import type { ReadDb } from "../../client";
import { escapeLike } from "../../escapeLike";

export const POSTINGS_PER_PAGE = 30;

export interface PostingFilters {
  state: PostingState | null;
  /** Part of a title or of an organisation's name, or a code already read. */
  text: string;
  code: number | null;
  organisationId: OrganisationId | null;
  /** From 1. */
  page: number;
}

function filterCondition({ text, code, organisationId }: PostingFilters) {
  const like = escapeLike(text);
  const byCode =
    text === ""
      ? sql<SqlBool>`true`
      : sql<SqlBool>`(unaccent(p.title) ilike unaccent(${like}) or unaccent(o.name) ilike unaccent(${like}) or p.code = ${code}::int)`;
  return organisationId === null ? byCode : sql<SqlBool>`(${byCode} and p.organisation_id = ${organisationId}::uuid)`;
}

const postingRows = (db: ReadDb) =>
  db.selectFrom("postings as p").innerJoin("organisations as o", "o.id", "p.organisationId");

const confirmed = sql<number>`(select count(*) from applications a where a.posting_id = p.id and a.confirmed_at is not null)`;
const open = sql<number>`(select count(*) from applications a where a.posting_id = p.id and a.ended_at is null)`;

/** Every posting for the desk, what changed last first, and how many there are in each state. */
export async function listPostingsForDesk(db: ReadDb, filters: PostingFilters) {
  const where = filterCondition(filters);
  const [rows, states] = await Promise.all([
    postingRows(db)
      .leftJoin("places as c", "c.istat", "p.comune")
      .select([
        "p.id",
        "p.code",
        "p.title",
        "p.kind",
        "p.state",
        "p.closesOn",
        "p.publishedAt",
        "p.updatedAt",
        "p.closingOutcome",
        "p.places",
        "o.name as organisationName",
        "o.state as organisationState",
        "c.name as comuneName",
      ])
      .select([open.as("open"), confirmed.as("confirmed")])
      .where(where)
      .$if(filters.state !== null, (query) => query.where("p.state", "=", filters.state ?? "draft"))
      .orderBy("p.updatedAt", "desc")
      .orderBy("p.code", "desc")
      .limit(POSTINGS_PER_PAGE)
      .offset((filters.page - 1) * POSTINGS_PER_PAGE)
      .execute(),
    postingRows(db)
      .select(["p.state", sql<number>`count(*)`.as("count")])
      .where(where)
      .groupBy("p.state")
      .execute(),
  ]);
  return {
    rows,
    counts: Object.fromEntries(states.map(({ state, count }) => [state, count])) as Partial<
      Record<PostingState, number>
    >,
  };
}

/** What the desk must know of one posting besides its text: on the way, answered, waiting too long. */
export function countApplications(db: ReadDb, id: PostingId, today: string) {
  return db
    .selectFrom("applications as a")
    .innerJoin("postings as p", "p.id", "a.postingId")
    .select([
      sql<number>`count(*) filter (where a.confirmed_at is not null)`.as("confirmed"),
      sql<number>`count(*) filter (where a.ended_at is null)`.as("open"),
      sql<number>`count(*) filter (where a.state = 'proposed')`.as("proposed"),
      sql<number>`count(*) filter (where a.state = 'hired')`.as("hired"),
      sql<number>`count(*) filter (where a.state = 'sent' and a.confirmed_at is not null and a.first_answer_at is null and (a.sent_at at time zone 'Europe/Rome')::date + p.response_days < ${today}::date)`.as(
        "late",
      ),
    ])
    .where("a.postingId", "=", id)
    .executeTakeFirstOrThrow();
}
