import { sql } from "kysely";
import { beforeAll, expect, test } from "vitest";
import { SYSTEM } from "~/domain/access/actor";
import type { ApplicationState } from "~/domain/applications/moves";
import { applicationRetentionEnd } from "~/domain/applications/retention";
import type { ApplicationId, OrganisationId, PostingId } from "~/domain/ids";
import { runCalendarJobs } from "~/usecases/clock/runCalendarJobs";
import { inUnit } from "~/usecases/guarded";
import { anonymiseApplications } from "~/usecases/applications/anonymiseApplications";
import { insertNote, listNotes } from "~db/queries/applications/applicationNotes";
import {
  findApplicationByToken,
  findCandidate,
  insertApplication,
  insertApplicationMove,
  type NewApplication,
} from "~db/queries/applications/applications";
import { countCandidates } from "~db/queries/postings/ownPostings";
import { testDatabase } from "../../support/database";
import { actorWith, anOrganisationIn, aPersonIn, aPostingIn, contextAt, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
const at = (instant: string) => contextAt(db, new Date(instant));
const anonymise = (instant: string) => inUnit(at(instant), SYSTEM, anonymiseApplications);
let organisationId: OrganisationId;

beforeAll(async () => {
  await insertWorld(db);
  organisationId = await anOrganisationIn(db);
});

let tokens = 0;
async function applied(postingId: PostingId, differing: Partial<NewApplication> = {}): Promise<ApplicationId> {
  tokens += 1;
  const id = await db.transaction().execute((trx) =>
    insertApplication(trx, {
      postingId,
      personId: null,
      origin: "self",
      state: "sent",
      name: "Ada Prova",
      email: `ada${tokens}@prova.invalid`,
      phone: "0583000000",
      message: "Sono Ada",
      ticks: ["Ho la patente B"],
      locale: "it",
      tokenHash: `forget${tokens}`,
      submissionKey: `key${tokens}`,
      sentAt: NOW,
      confirmedAt: NOW,
      createdAt: NOW,
      ...differing,
    }),
  );
  if (!id) throw new Error("application not inserted");
  return id;
}
const ends = (id: ApplicationId, state: ApplicationState, endedAt: Date) =>
  db.updateTable("applications").set({ state, endedAt, endedReason: "skills" }).where("id", "=", id).execute();
const closes = (id: PostingId, closedAt: Date) =>
  db
    .updateTable("postings")
    .set({ state: "closed", closingOutcome: "filled_here", closedAt })
    .where("id", "=", id)
    .execute();
const row = (id: ApplicationId) => db.selectFrom("applications").selectAll().where("id", "=", id).executeTakeFirst();

test("a year after it ended nothing is left of who applied, but it still counts, with what the register may keep", async () => {
  const posting = await aPostingIn(db, organisationId, { closesOn: "2029-12-31" });
  const member = await actorWith(db, ["member"], [organisationId]);
  const personId = await aPersonIn(db, { familyName: "Ricordo" });
  const id = await applied(posting, { personId });
  await db.transaction().execute(async (trx) => {
    await insertNote(trx, {
      applicationId: id,
      organisationId,
      authorId: member.userId,
      writtenAt: NOW,
      body: "Ada è brava",
      submissionKey: null,
    });
    await insertApplicationMove(trx, {
      applicationId: id,
      at: NOW,
      byUser: member.userId,
      byRole: "member",
      move: "reject",
      fromState: "sent",
      toState: "not_selected",
      reason: "skills",
      message: "Cara Ada",
      deskNote: "Ada ha chiamato",
    });
  });
  await ends(id, "not_selected", NOW);
  // The last day its page names.
  expect(applicationRetentionEnd({ endedAt: NOW, postingClosedAt: null })).toBe("2027-11-23");
  await anonymise("2027-11-23T22:30:00Z");
  expect((await row(id))?.name).toBe("Ada Prova");
  await runCalendarJobs(at("2027-11-23T23:30:00Z"));
  expect(await row(id)).toMatchObject({
    name: "",
    email: null,
    phone: null,
    message: null,
    ticks: [],
    personId: null,
    tokenHash: null,
    submissionKey: null,
    state: "not_selected",
    endedReason: "skills",
  });
  expect(await listNotes(db, id, [organisationId])).toEqual([]);
  expect(
    await db
      .selectFrom("applicationMoves")
      .select(["message", "deskNote", "reason", "move"])
      .where("applicationId", "=", id)
      .execute(),
  ).toEqual([{ message: null, deskNote: null, reason: "skills", move: "reject" }]);
  expect(await findApplicationByToken(db, `forget${tokens}`)).toBeUndefined();
  expect(await findCandidate(db, id, [organisationId])).toBeUndefined();
  expect((await countCandidates(db, posting)).all).toBe(1);
  expect(await db.selectFrom("people").select("familyName").where("id", "=", personId).executeTakeFirst()).toEqual({
    familyName: "Ricordo",
  });
  const audit = await db
    .selectFrom("auditEntries")
    .select(["recordId", "details"])
    .where("deed", "=", "application.forget")
    .execute();
  expect(audit).toEqual([{ recordId: null, details: { deleted: 0, emptied: 1 } }]);
  expect(await anonymise("2027-11-24T08:00:00Z")).toEqual({ deleted: 0, emptied: 0 });
});

test("an advert's closing counts when it came first, and what nobody ended by then lapses without a letter", async () => {
  const [closed, open] = [
    await aPostingIn(db, organisationId),
    await aPostingIn(db, organisationId, { closesOn: "2029-12-31" }),
  ];
  await closes(closed, NOW);
  const [hired, offered, still] = [
    await applied(closed),
    await applied(closed, { state: "offered" }),
    await applied(open),
  ];
  await ends(hired, "hired", new Date("2027-03-01T09:00:00Z"));
  expect(applicationRetentionEnd({ endedAt: new Date("2027-03-01T09:00:00Z"), postingClosedAt: NOW })).toBe(
    "2027-11-23",
  );
  expect(await anonymise("2027-11-24T08:00:00Z")).toEqual({ deleted: 0, emptied: 2 });
  expect([await row(hired), await row(offered), await row(still)]).toMatchObject([
    { name: "", state: "hired" },
    { name: "", state: "lapsed" },
    { name: "Ada Prova", state: "sent" },
  ]);
  expect(await db.selectFrom("mails").select("id").where("kind", "=", "application_lapsed").execute()).toEqual([]);
});

test("never confirmed it is thrown away after thirty days; with a telephone only it waits for the desk while the advert is open", async () => {
  const posting = await aPostingIn(db, organisationId, { closesOn: "2029-12-31" });
  const unconfirmed = { confirmedAt: null, sentAt: null };
  const [byMail, byPhone, confirmed] = [
    await applied(posting, unconfirmed),
    await applied(posting, { ...unconfirmed, email: null }),
    await applied(posting),
  ];
  await anonymise("2026-12-23T12:00:00Z");
  expect(await row(byMail)).toBeDefined();
  expect(await anonymise("2026-12-24T12:00:00Z")).toEqual({ deleted: 1, emptied: 0 });
  expect([await row(byMail), (await row(byPhone))?.name, (await row(confirmed))?.name]).toEqual([
    undefined,
    "Ada Prova",
    "Ada Prova",
  ]);
  await closes(posting, new Date("2026-12-24T12:00:00Z"));
  await anonymise("2026-12-25T12:00:00Z");
  expect([await row(byPhone), (await row(confirmed))?.name]).toEqual([undefined, "Ada Prova"]);
});

test("the database refuses an emptied application that still says who, and a nameless one that is not emptied", async () => {
  const id = await applied(await aPostingIn(db, organisationId, { closesOn: "2029-12-31" }));
  await expect(sql`update applications set anonymised_at = now() where id = ${id}`.execute(db)).rejects.toThrow(
    /applications_anonymous_empty/,
  );
  await expect(sql`update applications set name = '' where id = ${id}`.execute(db)).rejects.toThrow(
    /applications_name_present/,
  );
});
