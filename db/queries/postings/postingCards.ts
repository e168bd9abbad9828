import { sql } from "kysely";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { CARD_FIELDS } from "~/domain/postings/fieldTable";
import type { PostingKind } from "~/domain/postings/kinds";
import type { ReadDb } from "../../client";

/** With fewer answers than this the median would show single cases. */
const MIN_ANSWERS = 3;

/** Median days from an application's arrival to the organisation's first answer, over the last year (by days, so that a page kept until midnight stays true); null with fewer than three. */
const medianDays = sql<number | null>`(
  select case when count(*) >= ${MIN_ANSWERS} then greatest(1, ceil(percentile_cont(0.5) within group (order by extract(epoch from a.first_answer_at - a.sent_at)) / 86400)::int) end
    from applications a join postings q on q.id = a.posting_id
   where q.organisation_id = p.organisation_id and a.first_answer_at is not null and a.sent_at is not null and a.sent_at > (date_trunc('day', now() at time zone 'Europe/Rome') - interval '1 year') at time zone 'Europe/Rome')`;

const cards = (db: ReadDb) =>
  db
    .selectFrom("postings as p")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .leftJoin("comuni as c", "c.istat", "p.comune")
    .select([
      "p.id",
      "p.code",
      "o.name as employer",
      "c.name as comune",
      "p.comune as comuneCode",
      ...CARD_FIELDS.filter((field) => field !== "comune").map((field) => `p.${field}` as const),
      sql<number>`(select count(*)::int from posting_sessions s where s.posting_id = p.id)`.as("dates"),
      medianDays.as("medianDays"),
    ]);

export type CardRow = Awaited<ReturnType<typeof listCards>>[number];

/** What the cards show of these postings, in the order asked. */
export async function listCards(db: ReadDb, ids: readonly PostingId[]) {
  if (ids.length === 0) return [];
  const rows = await cards(db).where("p.id", "in", ids).execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** What the home page calls work that closes soon: what one applies or asks for. Events stand in the calendar. */
const ASKED_FOR = ["job", "internship", "call", "placement"] as const satisfies readonly PostingKind[];

/** Published work that closes soonest, from `today` (ISO date) on. */
export function listClosingCards(db: ReadDb, today: string, limit: number) {
  return cards(db)
    .where("p.state", "=", "published")
    .where("p.kind", "in", [...ASKED_FOR])
    .where("p.closesOn", ">=", today)
    .orderBy("p.closesOn")
    .orderBy("p.code")
    .limit(limit)
    .execute();
}

/** What an organisation has online, what closes first at the top. */
export function listCardsOf(db: ReadDb, organisationId: OrganisationId) {
  return cards(db)
    .where("p.organisationId", "=", organisationId)
    .where("p.state", "=", "published")
    .orderBy("p.closesOn")
    .orderBy("p.code")
    .limit(100)
    .execute();
}

/** The organisation's own median answer time in days; null with fewer than three answers in the last year. */
export async function findMedianDays(db: ReadDb, organisationId: OrganisationId): Promise<number | null> {
  const row = await db
    .selectFrom("postings as p")
    .select(medianDays.as("medianDays"))
    .where("p.organisationId", "=", organisationId)
    .limit(1)
    .executeTakeFirst();
  return row?.medianDays ?? null;
}

/** Figures of the protocol for the home page, all counted now. */
export async function findFigures(db: ReadDb, yearStart: string) {
  return db
    .selectFrom("applications as a")
    .select([
      sql<number>`(select count(*)::int from postings where state = 'published')`.as("published"),
      sql<number>`(select count(distinct comune)::int from postings where state = 'published')`.as("comuni"),
      sql<
        number | null
      >`ceil(percentile_cont(0.5) within group (order by extract(epoch from a.first_answer_at - a.sent_at)) filter (where a.first_answer_at is not null) / 86400)::int`.as(
        "medianDays",
      ),
      sql<number>`count(*) filter (where a.sent_at >= ${yearStart}::date and a.confirmed_at is not null)::int`.as(
        "sent",
      ),
      sql<number>`count(*) filter (where a.sent_at >= ${yearStart}::date and a.first_answer_at is not null)::int`.as(
        "answered",
      ),
      sql<number>`count(*) filter (where a.state = 'hired' and a.ended_at >= ${yearStart}::date)::int`.as("hired"),
    ])
    .executeTakeFirstOrThrow();
}
