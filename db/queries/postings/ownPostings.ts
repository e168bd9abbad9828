import { sql } from "kysely";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { PAUSES } from "~/domain/postings/moves";
import type { ReadDb } from "../../client";

/** Confirmed applications nobody has answered yet. */
const unanswered = sql`a.posting_id = p.id and a.confirmed_at is not null and a.state = 'sent' and a.first_answer_at is null`;
const onTheirWay = sql`a.posting_id = p.id and a.confirmed_at is not null and a.state in ('sent', 'in_touch', 'interview', 'offered', 'hired')`;

const ownPostings = (db: ReadDb) =>
  db
    .selectFrom("postings as p")
    .select([
      "p.id",
      "p.code",
      "p.title",
      "p.kind",
      "p.state",
      "p.closesOn",
      "p.publishedAt",
      "p.closedAt",
      "p.updatedAt",
      "p.closingOutcome",
    ])
    .select([
      sql<number>`(select count(*) from applications a where ${onTheirWay})`.as("openApplications"),
      sql<number>`(select count(*) from applications a where ${unanswered})`.as("waiting"),
      // The desk paused it: not its own to resume.
      sql<boolean>`p.state = 'paused' and coalesce((select m.move = 'pause_by_desk' from posting_moves m where m.posting_id = p.id and m.move = any(${PAUSES}) order by m.at desc, m.id desc limit 1), false)`.as(
        "held",
      ),
      sql<Date | null>`(select min(a.sent_at) + make_interval(days => p.response_days) from applications a where ${unanswered})`.as(
        "answerBy",
      ),
    ]);

/** An organisation's adverts, last touched first, with who waits for an answer and until when it is promised. */
export function listOwnPostings(db: ReadDb, organisationIds: readonly OrganisationId[]) {
  return ownPostings(db)
    .where("p.organisationId", "in", organisationIds)
    .where("p.state", "<>", "archived")
    .orderBy("p.updatedAt", "desc")
    .limit(500)
    .execute();
}

export type OwnPosting = Awaited<ReturnType<typeof listOwnPostings>>[number];

/** Earlier adverts a new one may be written like, newest first. */
export function listModels(db: ReadDb, organisationIds: readonly OrganisationId[]) {
  return db
    .selectFrom("postings")
    .select(["id", "code", "title", "kind", "updatedAt"])
    .where("organisationId", "in", organisationIds)
    .where("title", "<>", "")
    .orderBy("updatedAt", "desc")
    .limit(12)
    .execute();
}

/** How an advert went: who applied, who waits, who was hired, and days to the first answer. */
export async function countCandidates(db: ReadDb, id: PostingId) {
  return db
    .selectFrom("applications as a")
    .where("a.postingId", "=", id)
    .where("a.confirmedAt", "is not", null)
    .select([
      sql<number>`count(*)`.as("all"),
      sql<number>`count(*) filter (where a.state = 'sent' and a.first_answer_at is null)`.as("waiting"),
      sql<number>`count(*) filter (where a.state in ('interview', 'offered'))`.as("meeting"),
      sql<number>`count(*) filter (where a.state = 'hired')`.as("hired"),
    ])
    .executeTakeFirstOrThrow();
}

/** How many would get an answer if the advert were closed now. */
export async function countToAnswer(db: ReadDb, id: PostingId): Promise<number> {
  const row = await db
    .selectFrom("applications")
    .where("postingId", "=", id)
    .where("state", "in", ["proposed", "sent", "in_touch", "interview", "offered"])
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return row.count;
}

/** Names and VAT numbers, for files that name who posts; all of them when nobody is named. */
export function listOrganisationNames(db: ReadDb, ids: readonly OrganisationId[] | null) {
  const all = db.selectFrom("organisations").select(["id", "name", "vatNumber", "state"]).orderBy("name");
  return (ids ? all.where("id", "in", ids) : all).execute();
}
