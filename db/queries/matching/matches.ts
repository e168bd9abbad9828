import { MatchExplanation } from "~/domain/matching/explanation";
import type { ApplicationState } from "~/domain/applications/moves";
import type { ApplicationId, MatchId, PersonId, PostingId } from "~/domain/ids";
import type { ReadDb, WriteDb } from "../../client";

/** Keeps an explanation as it was given: asked for again, it comes back identical. */
export async function insertMatch(trx: WriteDb, explanation: MatchExplanation): Promise<MatchId> {
  const { personId, postingId, modelVersion, weightsVersion, inputHash, total, eligible, computedAt } = explanation;
  const row = await trx
    .insertInto("matches")
    .values({
      personId,
      postingId,
      modelVersion,
      weightsVersion,
      inputHash,
      thousandths: total,
      eligible,
      computedAt,
      explanation: JSON.stringify(explanation),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function findMatch(db: ReadDb, id: MatchId): Promise<MatchExplanation | undefined> {
  const row = await db.selectFrom("matches").select("explanation").where("id", "=", id).executeTakeFirst();
  return row && MatchExplanation.parse(row.explanation);
}

/** Postings as a row of the desk names them. */
export function listPostingsNamed(db: ReadDb, ids: readonly PostingId[]) {
  if (ids.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("postings as p")
    .innerJoin("organisations as o", "o.id", "p.organisationId")
    .leftJoin("places as c", "c.istat", "p.comune")
    .select([
      "p.id",
      "p.code",
      "p.title",
      "p.kind",
      "p.contract",
      "p.closesOn",
      "p.places",
      "p.state",
      "o.name as organisationName",
      "c.name as comuneName",
    ])
    .where("p.id", "in", ids)
    .execute();
}

/** Who is on the way to a posting already, or was: nobody is proposed twice. */
export async function listApplicationsByPerson(
  db: ReadDb,
  postingId: PostingId,
): Promise<Map<PersonId, { id: ApplicationId; state: ApplicationState }>> {
  const rows = await db
    .selectFrom("applications")
    .select(["id", "state", "personId"])
    .where("postingId", "=", postingId)
    .where("personId", "is not", null)
    .execute();
  return new Map(
    rows.flatMap(({ personId, id, state }) => (personId === null ? [] : [[personId, { id, state }] as const])),
  );
}

/** A person's ways, by posting. */
export async function listApplicationsByPosting(
  db: ReadDb,
  personId: PersonId,
): Promise<Map<PostingId, { id: ApplicationId; state: ApplicationState }>> {
  const rows = await db
    .selectFrom("applications")
    .select(["id", "state", "postingId"])
    .where("personId", "=", personId)
    .execute();
  return new Map(rows.map(({ postingId, id, state }) => [postingId, { id, state }]));
}
