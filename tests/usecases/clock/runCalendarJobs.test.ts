import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import type { ApplicationState } from "~/domain/applications/moves";
import type { ApplicationId, OrganisationId, PostingId } from "~/domain/ids";
import { LETTER_KINDS } from "~/domain/letters/kinds";
import { runClosingJobs } from "~/usecases/clock/runCalendarJobs";
import { runCalendarJobs } from "~/usecases/clock/runCalendarJobs";
import { insertAccountLink } from "~db/queries/accounts/accountLinks";
import { insertApplication } from "~db/queries/applications/applications";
import { insertMail } from "~db/queries/letters/mails";
import { insertMembership } from "~db/queries/organisations/organisations";
import { findPosting } from "~db/queries/postings/postings";
import { listPostingMoves } from "~db/queries/postings/postingMoves";
import { indexPosting } from "~search/indexPosting";
import { CALL } from "../../domain/postings/samplePosting";
import { testDatabase } from "../../support/database";
import { actorWith, anOrganisationIn, aPersonIn, aPostingIn, contextAt, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
let organisationId: OrganisationId;

beforeAll(async () => {
  await insertWorld(db);
  organisationId = await anOrganisationIn(db);
  const member = await actorWith(db, ["member"], [organisationId]);
  await db.transaction().execute((trx) => insertMembership(trx, organisationId, member.userId));
});

const at = (instant: string) => contextAt(db, new Date(instant));
const indexed = async (id: PostingId) =>
  (await db.selectFrom("searchDocuments").select("code").where("postingId", "=", id).execute()).length;

async function published(closesOn: string): Promise<PostingId> {
  const id = await aPostingIn(db, organisationId, { closesOn });
  await db.transaction().execute((trx) => indexPosting(trx, id));
  return id;
}

let tokens = 0;
async function application(
  postingId: PostingId,
  state: ApplicationState,
  answerBy: string | null,
): Promise<ApplicationId> {
  tokens += 1;
  const personId = await aPersonIn(db, { familyName: `Prova ${tokens}`, email: `p${tokens}@prova.invalid` });
  const sent = state === "sent" ? NOW : null;
  const id = await db.transaction().execute((trx) =>
    insertApplication(trx, {
      postingId,
      personId,
      origin: "desk",
      state,
      name: "Prova",
      email: `p${tokens}@prova.invalid`,
      phone: null,
      locale: "it",
      tokenHash: `t${tokens}`,
      answerBy,
      sentAt: sent,
      confirmedAt: sent,
      createdAt: NOW,
    }),
  );
  if (!id) throw new Error("application not inserted");
  return id;
}

test("a posting closes the day after its last, on the clock of Italy, once, out of the search and with a letter", async () => {
  const id = await published("2026-11-30");
  const waiting = await application(id, "sent", null);
  // Half past eleven in the evening of the thirtieth, in Italy: the last day is still going.
  await runCalendarJobs(at("2026-11-30T22:30:00Z"));
  expect([(await findPosting(db, id))?.state, await indexed(id)]).toEqual(["published", 1]);
  // Half past midnight in Italy, though London still has the thirtieth.
  const midnight = at("2026-11-30T23:30:00Z");
  const turned = await Promise.all([runCalendarJobs(midnight), runCalendarJobs(midnight)]);
  expect(turned.map(({ closed }) => closed).sort()).not.toEqual([0, 0]);
  expect(await runCalendarJobs(midnight)).toEqual({ closed: 0, lapsed: 0 });
  expect(await findPosting(db, id)).toMatchObject({ state: "closed", closingOutcome: "expired" });
  expect(await indexed(id)).toBe(0);
  expect((await listPostingMoves(db, id)).map(({ move, byRole }) => [move, byRole])).toEqual([["expire", "system"]]);
  expect(await db.selectFrom("mails").select("id").where("kind", "=", "posting_expired").execute()).toHaveLength(1);
  // Whoever applied in time still waits for the organisation's own answer.
  expect(await db.selectFrom("applications").select("state").where("id", "=", waiting).executeTakeFirst()).toEqual({
    state: "sent",
  });
});

test("a proposal lapses the day after its answer date, with one kind letter; answered ones are left alone", async () => {
  const id = await published("2027-03-31");
  const [late, due, answered] = [
    await application(id, "proposed", "2026-11-27"),
    await application(id, "proposed", "2026-11-28"),
    await application(id, "sent", "2026-11-20"),
  ];
  const morning = at("2026-11-28T07:00:00Z");
  expect(await runCalendarJobs(morning)).toEqual({ closed: 0, lapsed: 1 });
  expect(await runCalendarJobs(morning)).toEqual({ closed: 0, lapsed: 0 });
  const states = await db
    .selectFrom("applications")
    .select(["id", "state"])
    .where("id", "in", [late, due, answered])
    .execute();
  expect(new Map(states.map((row) => [row.id, row.state]))).toEqual(
    new Map([
      [late, "lapsed"],
      [due, "proposed"],
      [answered, "sent"],
    ]),
  );
  const letters = await db.selectFrom("mails").select("body").where("kind", "=", "application_lapsed").execute();
  expect(letters).toHaveLength(1);
  expect(letters[0]?.body).toContain("Non cambia niente");
  const moves = await db
    .selectFrom("applicationMoves")
    .select(["move", "byRole", "byUser"])
    .where("applicationId", "=", late)
    .execute();
  expect(moves).toEqual([{ move: "lapse", byRole: "system", byUser: null }]);
});

test("one row that cannot be done leaves the others done, and is tried again", async () => {
  const [broken, fine] = [await published("2026-12-01"), await published("2026-12-01")];
  await db.schema
    .alterTable("postings")
    .addCheckConstraint("stuck", sql`id <> ${sql.lit(broken)}::uuid or state = 'published'`)
    .execute();
  const day = at("2026-12-02T08:00:00Z");
  await expect(runCalendarJobs(day)).rejects.toThrow(AggregateError);
  expect((await findPosting(db, fine))?.state).toBe("closed");
  await db.schema.alterTable("postings").dropConstraint("stuck").execute();
  expect((await runCalendarJobs(day)).closed).toBe(1);
  expect((await findPosting(db, broken))?.state).toBe("closed");
});

test("expired access is thrown away and what still opens is kept", async () => {
  const { userId } = await actorWith(db, ["operator"]);
  const on = (days: number) => new Date(NOW.getTime() + days * 86_400_000);
  await db
    .insertInto("sessions")
    .values([
      { id: "over", userId, expiresAt: on(-1) },
      { id: "open", userId, expiresAt: on(1) },
    ])
    .execute();
  await db.transaction().execute(async (trx) => {
    for (const [tokenHash, days] of [
      ["old", -31],
      ["lately", -1],
      ["new", 1],
    ] as const)
      await insertAccountLink(trx, { tokenHash, purpose: "reset_password", userId, expiresAt: on(days) });
  });
  await db
    .insertInto("rateLimits")
    .values([
      { key: "over", points: 3, expire: on(-1).getTime() },
      { key: "open", points: 3, expire: on(1).getTime() },
    ])
    .execute();
  await runCalendarJobs(contextAt(db));
  expect((await db.selectFrom("sessions").select("id").execute()).map(({ id }) => id)).toEqual(["open"]);
  expect(
    (await db.selectFrom("accountLinks").select("tokenHash").orderBy("tokenHash").execute()).map(
      ({ tokenHash }) => tokenHash,
    ),
  ).toEqual(["lately", "new"]);
  expect((await db.selectFrom("rateLimits").select("key").execute()).map(({ key }) => key)).toEqual(["open"]);
});

test("a call with an hour closes when it has passed, on the clock of Italy, and leaves the search", async () => {
  const id = await aPostingIn(db, organisationId, { ...CALL, closesOn: "2026-11-26", closesTime: "13:00" });
  await db.transaction().execute((trx) => indexPosting(trx, id));
  await runCalendarJobs(at("2026-11-26T12:00:59Z"));
  expect([(await findPosting(db, id))?.state, await indexed(id)]).toEqual(["published", 1]);
  await runCalendarJobs(at("2026-11-26T12:01:00Z"));
  expect(await findPosting(db, id)).toMatchObject({ state: "closed", closingOutcome: "expired" });
  expect(await indexed(id)).toBe(0);
});

test("between two turns of the calendar the queue is asked to come back at the very hour of the call that closes next, and then of the one after", async () => {
  const [early, late] = [
    await aPostingIn(db, organisationId, { ...CALL, closesOn: "2026-12-15", closesTime: "12:00" }),
    await aPostingIn(db, organisationId, { ...CALL, closesOn: "2026-12-15", closesTime: "12:07" }),
  ];
  const asked = async () =>
    (
      await sql<{ at: Date }>`select run_at as at from graphile_worker.jobs where task_identifier = 'closings'`.execute(
        db,
      )
    ).rows.map((row) => row.at.toISOString());
  await runCalendarJobs(at("2026-12-15T10:45:00Z"));
  expect(await asked()).toEqual(["2026-12-15T11:01:00.000Z"]);
  await runClosingJobs(at("2026-12-15T11:01:00.400Z"));
  expect([(await findPosting(db, early))?.state, (await findPosting(db, late))?.state]).toEqual([
    "closed",
    "published",
  ]);
  expect(await asked()).toEqual(["2026-12-15T11:08:00.000Z"]);
});

test("letters of every kind go thirty days after they were sent; what was not handed over stays", async () => {
  const to = "ada@prova.invalid";
  await db.transaction().execute(async (trx) => {
    for (const kind of [...LETTER_KINDS, "never sent"])
      await insertMail(trx, { kind, to, subject: kind, body: "Ciao Ada" }, NOW);
  });
  await db
    .updateTable("mails")
    .set({ sentAt: NOW })
    .where("toAddress", "=", to)
    .where("kind", "<>", "never sent")
    .execute();
  const left = async () =>
    (await db.selectFrom("mails").select("kind").where("toAddress", "=", to).execute()).map(({ kind }) => kind);
  await runCalendarJobs(at("2026-12-22T09:42:00Z"));
  expect(await left()).toHaveLength(LETTER_KINDS.length + 1);
  await runCalendarJobs(at("2026-12-24T09:42:00Z"));
  expect(await left()).toEqual(["never sent"]);
});
