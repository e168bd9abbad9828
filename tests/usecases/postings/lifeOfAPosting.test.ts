import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { ApplicationId, OrganisationId, PostingId } from "~/domain/ids";
import { turnCalendar } from "~/usecases/clock/turnCalendar";
import { verifyOrganisation } from "~/usecases/organisations/verifyOrganisation";
import { copyPosting } from "~/usecases/postings/copyPosting";
import { movePosting } from "~/usecases/postings/movePosting";
import { savePosting } from "~/usecases/postings/savePosting";
import { insertApplication } from "~db/queries/applications/applications";
import { insertMembership, setOrganisationState } from "~db/queries/organisations/organisations";
import { listOwnPostings } from "~db/queries/postings/ownPostings";
import { findPosting, findRelatives, listPostingsInReview } from "~db/queries/postings/postings";
import { listPostingMoves, setPostingState } from "~db/queries/postingMoves";
import { keepPosting } from "~search/keepPosting";
import { testDatabase } from "../../support/database";
import { actorWith, anOrganisationIn, aPostingIn, contextAt, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
const at = (instant: string) => contextAt(db, new Date(instant));
let organisationId: OrganisationId;
let member: SignedIn;

beforeAll(async () => {
  await insertWorld(db);
  organisationId = await anOrganisationIn(db);
  member = await actorWith(db, ["member"], [organisationId]);
  await db.transaction().execute(async (trx) => {
    await insertMembership(trx, organisationId, member.userId);
    await setOrganisationState(trx, organisationId, { state: "verified", by: null, reason: null, at: NOW });
  });
});

async function published(closesOn = "2026-12-31", of = organisationId): Promise<PostingId> {
  const id = await aPostingIn(db, of, { closesOn });
  await db.transaction().execute((trx) => keepPosting(trx, id));
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

test("confirming moves the day it was confirmed, once a day however often it is pressed", async () => {
  const id = await published();
  const later = at("2026-12-10T10:00:00Z");
  expect(await Promise.all([move(id, {}, later), move(id, {}, later)])).toMatchObject([{ ok: true }, { ok: true }]);
  expect((await findPosting(db, id))?.refreshedAt).toEqual(later.now());
  expect(await moves(id)).toEqual(["refresh"]);
});

test("an extension lengthens only, within a year, and twice the same is once", async () => {
  const id = await published();
  const extend = (closesOn: string | null) => move(id, { move: "extend", closesOn });
  for (const wrong of ["2026-12-01", "2026-11-23", "2027-11-24", null])
    expect(await extend(wrong)).toEqual({ ok: false, refusal: "bad_closing" });
  expect(await Promise.all([extend("2027-01-30"), extend("2027-01-30")])).toMatchObject([{ ok: true }, { ok: true }]);
  expect([(await findPosting(db, id))?.closesOn, await moves(id)]).toEqual(["2027-01-30", ["extend"]]);
  expect(
    (await db.selectFrom("searchDocuments").select("closesOn").where("postingId", "=", id).executeTakeFirstOrThrow())
      .closesOn,
  ).toBe("2027-01-30");
  await move(id, { move: "pause" });
  expect(await extend("2027-02-28")).toMatchObject({ ok: true, state: "paused" });
  expect(await searched(id)).toBe(false);
});

test("a copy takes the words and not the days; the button pressed twice opens one draft", async () => {
  const id = await published();
  const copies = await Promise.all([
    copyPosting(context, member, { id, move: "duplicate" }),
    copyPosting(context, member, { id, move: "duplicate" }),
  ]);
  const [first, second] = copies;
  if (!first.ok || !second.ok) throw new Error("not copied");
  expect(first.id).toBe(second.id);
  expect(await findPosting(db, first.id)).toMatchObject({
    state: "draft",
    title: "Addetta/o al magazzino",
    closesOn: null,
    startsOn: null,
  });
  // Written in, it is somebody's work: the button makes another.
  await savePosting(context, member, { id: first.id, fields: { title: "Altro" }, version: 1 });
  const third = await copyPosting(context, member, { id, move: "duplicate" });
  expect(third.ok && third.id).not.toBe(first.id);
});

test("only a closed advert is relisted, and the two know each other", async () => {
  const id = await published();
  expect(await copyPosting(context, member, { id, move: "relist" })).toEqual({ ok: false, refusal: "wrong_state" });
  await move(id, { move: "close", outcome: "not_filled" });
  const again = await copyPosting(context, member, { id, move: "relist" });
  if (!again.ok) throw new Error(again.refusal);
  expect((await findRelatives(db, id)).next?.id).toBe(again.id);
  expect((await findRelatives(db, again.id)).from?.id).toBe(id);
  expect(await copyPosting(context, await actorWith(db, ["member"], []), { id, move: "relist" })).toEqual({
    ok: false,
    refusal: "not_found",
  });
});

test("closing says nothing untrue to who waits", async () => {
  const [filled, withdrawn] = [await published(), await published()];
  const [a, b] = [await waiting(filled, NOW), await waiting(withdrawn, NOW)];
  await move(filled, { move: "close", outcome: "filled_elsewhere" });
  await move(withdrawn, { move: "close", outcome: "withdrawn" });
  expect([await stateOf(a), await stateOf(b)]).toMatchObject([
    { state: "not_selected", endedReason: "place_filled" },
    { state: "not_selected", endedReason: "posting_withdrawn" },
  ]);
});

test("reminders a week and a day before the last day, each once; an extension starts them again", async () => {
  const id = await published("2027-03-15");
  await db
    .updateTable("postings")
    .set({ refreshedAt: new Date("2027-03-01T09:00:00Z") })
    .where("id", "=", id)
    .execute();
  const about = async () => (await lettersAbout("posting_closing")).filter(({ body }) => body.includes(id)).length;
  await turnCalendar(at("2027-03-07T08:00:00Z"));
  expect(await about()).toBe(0);
  for (const day of ["2027-03-08T08:00:00Z", "2027-03-08T08:15:00Z", "2027-03-10T08:00:00Z", "2027-03-12T08:00:00Z"])
    await turnCalendar(at(day));
  expect(await about()).toBe(1);
  await Promise.all([turnCalendar(at("2027-03-14T08:00:00Z")), turnCalendar(at("2027-03-14T08:00:00Z"))]);
  expect(await about()).toBe(2);
  await move(id, { move: "extend", closesOn: "2027-04-15" }, at("2027-03-14T09:00:00Z"));
  await turnCalendar(at("2027-04-08T08:00:00Z"));
  expect(await about()).toBe(3);
});

test("what nobody confirms is asked about at 83 days and paused at 90, with a letter each; confirmed, it goes on", async () => {
  const [forgotten, kept] = [await published("2027-10-01"), await published("2027-10-01")];
  const days = (count: number) => contextAt(db, new Date(NOW.getTime() + count * 86_400_000));
  const about = async (kind: string) =>
    (await lettersAbout(kind)).filter(({ body }) => body.includes(forgotten) || body.includes(kept)).length;
  await turnCalendar(days(82));
  expect(await about("posting_still_valid")).toBe(0);
  await turnCalendar(days(83));
  await turnCalendar(days(84));
  expect(await about("posting_still_valid")).toBe(2);
  await move(kept, {}, days(85));
  await turnCalendar(days(89));
  expect((await findPosting(db, forgotten))?.state).toBe("published");
  await Promise.all([turnCalendar(days(90)), turnCalendar(days(90))]);
  expect([
    (await findPosting(db, forgotten))?.state,
    (await findPosting(db, kept))?.state,
    await searched(forgotten),
  ]).toEqual(["paused", "published", false]);
  expect(await moves(forgotten)).toEqual(["pause_stale"]);
  expect(await about("posting_paused_stale")).toBe(1);
  expect(await move(forgotten, { move: "resume" }, days(91))).toMatchObject({ ok: true, state: "published" });
  await turnCalendar(days(92));
  expect((await findPosting(db, forgotten))?.state).toBe("published");
});

test("an organisation the desk no longer stands for is paused with the reason, and puts itself back once verified", async () => {
  const other = await anOrganisationIn(db, "Ditta Dubbia");
  const boss = await actorWith(db, ["member"], [other]);
  const operator = await actorWith(db, ["operator"]);
  await db.transaction().execute((trx) => insertMembership(trx, other, boss.userId));
  await verifyOrganisation(context, operator, {
    id: other,
    verdict: "verify",
    reason: null,
    evidence: ["call_back"],
    evidenceNote: "Risponde Anna",
  });
  const id = await published("2026-12-31", other);
  const refuse = () =>
    verifyOrganisation(context, operator, { id: other, verdict: "refuse", reason: "La partita IVA è cessata" });
  expect(await Promise.all([refuse(), refuse()])).toEqual([{ ok: true }, { ok: true }]);
  expect([(await findPosting(db, id))?.state, await searched(id)]).toEqual(["paused", false]);
  expect(await listPostingMoves(db, id)).toMatchObject([
    { move: "pause_unverified", reason: "La partita IVA è cessata" },
  ]);
  const told = (await lettersAbout("organisation_refuse")).filter(({ toAddress }) => toAddress === boss.email);
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toContain("Addetta/o al magazzino");
  const resume = () => movePosting(context, boss, { id, move: "resume", by: "member" });
  expect(await resume()).toEqual({ ok: false, refusal: "not_verified" });
  await verifyOrganisation(context, operator, {
    id: other,
    verdict: "verify",
    reason: null,
    evidence: ["company_register"],
  });
  expect((await findPosting(db, id))?.state).toBe("paused");
  expect(await resume()).toMatchObject({ ok: true, state: "published" });
});

test("what the desk paused comes back only by the desk: its organisation asks, and may correct it meanwhile", async () => {
  const operator = await actorWith(db, ["operator"]);
  const byDesk = (id: PostingId) =>
    movePosting(context, operator, { id, move: "pause_by_desk", by: "operator", reason: "Paga non vera" });
  const id = await published("2027-06-30");
  expect(
    await movePosting(context, operator, { id, move: "pause_by_desk", by: "operator" }),
    "its organisation must know why",
  ).toEqual({ ok: false, refusal: "reason_needed" });
  expect(await Promise.all([byDesk(id), byDesk(id)])).toMatchObject([{ ok: true }, { ok: true }]);
  const told = (await lettersAbout("posting_paused")).filter(({ body }) => body.includes(id));
  expect(told, "one letter, although pressed twice").toHaveLength(1);
  expect(told[0]?.body).toContain("Paga non vera");
  // Another pause or a longer term does not open the way round.
  expect(await move(id, { move: "pause" })).toMatchObject({ ok: true, state: "paused" });
  expect(await move(id, { move: "extend", closesOn: "2027-07-31" })).toMatchObject({ ok: true });
  expect(await move(id, { move: "resume" })).toEqual({ ok: false, refusal: "held_by_desk" });
  expect(await listOwnPostings(db, [organisationId])).toContainEqual(expect.objectContaining({ id, held: true }));
  expect(await Promise.all([move(id, { move: "ask_back" }), move(id, { move: "ask_back" })])).toMatchObject([
    { ok: true, state: "in_review" },
    { ok: true, state: "in_review" },
  ]);
  expect([await moves(id), await searched(id)]).toEqual([["pause_by_desk", "extend", "ask_back"], false]);
  expect(await listPostingsInReview(db)).toContainEqual(expect.objectContaining({ id, submittedAt: NOW }));
  await db.transaction().execute((trx) =>
    setPostingState(trx, {
      id,
      move: "approve",
      from: "in_review",
      to: "published",
      at: NOW,
      byUser: operator.userId,
      byRole: "operator",
    }),
  );
  // Paused by choice afterwards, it is its own again.
  await move(id, { move: "pause" });
  expect(await move(id, { move: "ask_back" })).toEqual({ ok: false, refusal: "wrong_state" });
  expect(await move(id, { move: "resume" })).toMatchObject({ ok: true, state: "published" });
});

test("the desk holds also what its organisation had paused before, and puts back itself what it held", async () => {
  const operator = await actorWith(db, ["operator"]);
  const id = await published("2027-06-30");
  await move(id, { move: "pause" });
  await movePosting(context, operator, { id, move: "pause_by_desk", by: "operator", reason: "Da chiarire" });
  expect(await move(id, { move: "resume" })).toEqual({ ok: false, refusal: "held_by_desk" });
  expect(await movePosting(context, operator, { id, move: "resume", by: "operator" })).toMatchObject({
    ok: true,
    state: "published",
  });
});

test("who nobody answers: two reminders to the organisation, then a kind letter in its place; one letter for all who wait", async () => {
  const id = await published("2028-06-30");
  const sent = new Date("2028-01-01T09:00:00Z");
  await db.updateTable("postings").set({ refreshedAt: sent }).where("id", "=", id).execute();
  const [late, other, soon] = [
    await waiting(id, sent),
    await waiting(id, sent),
    await waiting(id, new Date("2028-01-20T09:00:00Z")),
  ];
  const reminders = async () => (await lettersAbout("late_answers")).filter(({ body }) => body.includes(id));
  await turnCalendar(at("2028-01-22T10:00:00Z")); // the promised day itself
  expect(await reminders()).toHaveLength(0);
  for (const day of ["2028-01-23T10:00:00Z", "2028-01-23T10:15:00Z", "2028-01-25T10:00:00Z"])
    await turnCalendar(at(day));
  expect(await reminders()).toHaveLength(1);
  expect((await reminders())[0]?.subject).toMatch(/2\s*persone/);
  await turnCalendar(at("2028-01-29T10:00:00Z"));
  expect((await reminders())[1]?.body).toContain("5 febbraio 2028");
  await turnCalendar(at("2028-02-04T10:00:00Z"));
  expect((await stateOf(late)).state).toBe("sent");
  await Promise.all([turnCalendar(at("2028-02-05T10:00:00Z")), turnCalendar(at("2028-02-05T10:00:00Z"))]);
  // The site's own letter is no answer of the organisation: its median does not improve.
  expect([await stateOf(late), await stateOf(other)]).toMatchObject([
    { state: "lapsed", firstAnswerAt: null },
    { state: "lapsed", firstAnswerAt: null },
  ]);
  expect((await stateOf(soon)).state).toBe("sent");
  expect(
    (await lettersAbout("application_lapsed")).filter(({ subject }) => subject.includes("Non abbiamo avuto risposta")),
  ).toHaveLength(2);
});

test("an organisation nobody signs in for has its letters at its own address, with how to get in", async () => {
  const alone = await anOrganisationIn(db, "Circolo Senza Accesso");
  await db.updateTable("organisations").set({ email: "circolo@prova.invalid" }).where("id", "=", alone).execute();
  await published("2029-03-15", alone);
  await turnCalendar(at("2029-03-14T08:00:00Z"));
  const told = (await lettersAbout("posting_closing")).filter(({ toAddress }) => toAddress === "circolo@prova.invalid");
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toContain("/registrati");
});
