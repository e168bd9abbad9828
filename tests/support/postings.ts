import type { ApplicationId, PostingId } from "~/domain/ids";
import { movePosting } from "~/usecases/postings/movePosting";
import { insertApplication } from "~db/queries/applications/applications";
import { insertMembership, setOrganisationState } from "~db/queries/organisations/organisations";
import { listPostingMoves } from "~db/queries/postings/postingMoves";
import { indexPosting } from "~search/indexPosting";
import { testDatabase } from "./database";
import { actorWith, anOrganisationIn, aPostingIn, contextAt, insertWorld, NOW } from "./desk";

/**
 * A database of the test file's own with a verified organisation, its adverts and who applies to them.
 * Call it at the top of the file, as `testDatabase`.
 */
export async function postingsWorld() {
  const { db } = await testDatabase();
  const context = contextAt(db);
  const at = (instant: string) => contextAt(db, new Date(instant));
  await insertWorld(db);
  const organisationId = await anOrganisationIn(db);
  const member = await actorWith(db, ["member"], [organisationId]);
  await db.transaction().execute(async (trx) => {
    await insertMembership(trx, organisationId, member.userId);
    await setOrganisationState(trx, organisationId, { state: "verified", by: null, reason: null, at: NOW });
  });

  async function published(closesOn = "2026-12-31", of = organisationId): Promise<PostingId> {
    const id = await aPostingIn(db, of, { closesOn });
    await db.transaction().execute((trx) => indexPosting(trx, id));
    return id;
  }
  const move = (id: PostingId, step: Partial<Parameters<typeof movePosting>[2]>, clock = context) =>
    movePosting(clock, member, { id, move: "refresh", by: "member", ...step });
  const moves = async (id: PostingId) => (await listPostingMoves(db, id)).map((step) => step.move);
  const searched = async (id: PostingId) =>
    (await db.selectFrom("searchDocuments").select("code").where("postingId", "=", id).execute()).length > 0;
  const lettersAbout = (kind: string) =>
    db.selectFrom("mails").select(["toAddress", "subject", "body"]).where("kind", "=", kind).execute();

  let tokens = 0;
  async function waiting(postingId: PostingId, sentAt: Date): Promise<ApplicationId> {
    tokens += 1;
    const id = await db.transaction().execute((trx) =>
      insertApplication(trx, {
        postingId,
        personId: null,
        origin: "self",
        state: "sent",
        name: "Ada Prova",
        email: `ada${tokens}@prova.invalid`,
        phone: null,
        locale: "it",
        tokenHash: `life${tokens}`,
        sentAt,
        confirmedAt: sentAt,
        createdAt: sentAt,
      }),
    );
    if (!id) throw new Error("application not inserted");
    return id;
  }
  const stateOf = (id: ApplicationId) =>
    db
      .selectFrom("applications")
      .select(["state", "endedReason", "firstAnswerAt"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();

  return {
    db,
    context,
    at,
    organisationId,
    member,
    published,
    move,
    moves,
    searched,
    lettersAbout,
    waiting,
    stateOf,
  };
}
