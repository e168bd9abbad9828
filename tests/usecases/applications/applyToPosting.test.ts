import { beforeAll, expect, test } from "vitest";
import { linkHolder, VISITOR, type SignedIn } from "~/domain/access/actor";
import type { ApplicationId, OrganisationId, PostingId } from "~/domain/ids";
import { applyToPosting, type QuickApplication } from "~/usecases/applications/applyToPosting";
import { confirmApplication } from "~/usecases/applications/confirmApplication";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { resendLinks } from "~/usecases/applications/resendLinks";
import { hashToken } from "~/usecases/tokens";
import { movePosting } from "~/usecases/postings/movePosting";
import {
  findApplicationByToken,
  findCandidate,
  listApplicationMoves,
  listCandidates,
} from "~db/queries/applications/applications";
import { testDatabase } from "../../support/database";
import { actorWith, anOrganisationIn, aPostingIn, contextAt, insertWorld } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let operator: SignedIn;
let member: SignedIn;
let stranger: SignedIn;
let organisation: OrganisationId;
let posting: PostingId;

beforeAll(async () => {
  await insertWorld(db);
  operator = await actorWith(db, ["operator"]);
  organisation = await anOrganisationIn(db);
  member = await actorWith(db, ["member"], [organisation]);
  await db.insertInto("memberships").values({ organisationId: organisation, userId: member.userId }).execute();
  stranger = await actorWith(db, ["member"], [await anOrganisationIn(db, "Altra Inventata")]);
  posting = await aPostingIn(db, organisation);
});

let forms = 0;
async function apply(differing: Partial<QuickApplication> = {}) {
  const asked: QuickApplication = {
    postingId: posting,
    name: "Rosa Inventata",
    contact: { email: "rosa@prova.invalid", phone: null },
    message: null,
    ticks: ["Patente B"],
    submissionKey: `form-${(forms += 1)}`,
    locale: "it",
    ...differing,
  };
  const applied = await applyToPosting(context, VISITOR, asked);
  if (!applied.ok) throw new Error(applied.refusal);
  const application = await findApplicationByToken(db, hashToken(applied.token));
  if (!application) throw new Error("no page for the token");
  return { ...applied, id: application.id };
}

const confirm = (id: ApplicationId) => confirmApplication(context, linkHolder("application", id), { id });

test("the organisation sees an application only once it is confirmed, and is then written to", async () => {
  const { token, id } = await apply();
  expect(await findCandidate(db, id, [organisation])).toBeUndefined();
  const asked = await db
    .selectFrom("mails")
    .select("body")
    .where("toAddress", "=", "rosa@prova.invalid")
    .executeTakeFirstOrThrow();
  expect(asked.body).toContain(`/candidatura/${token}/conferma`);
  expect(await confirm(id)).toEqual({ ok: true });
  expect(await confirm(id)).toEqual({ ok: true });
  expect(await findCandidate(db, id, [organisation])).toMatchObject({ name: "Rosa Inventata", ticks: ["Patente B"] });
  expect(
    await db
      .selectFrom("mails")
      .select("id")
      .where("kind", "=", "new_candidate")
      .where("toAddress", "=", member.email)
      .execute(),
  ).toHaveLength(1);
});

test("the same form sent five times at once is one application with one page", async () => {
  const again = { submissionKey: "double-click", contact: { email: null, phone: "+393200000111" } as const };
  const sent = await Promise.all(Array.from({ length: 5 }, () => apply(again)));
  expect(new Set(sent.map(({ token }) => token)).size).toBe(1);
  expect(await db.selectFrom("applications").select("id").where("phone", "=", "+393200000111").execute()).toHaveLength(
    1,
  );
});

test("what is stored of a form's answer leads to no page: the same form is answered with its token all the same", async () => {
  const form = { ...context, submission: { next: () => "modulo-di-candidatura" } };
  const asked: QuickApplication = {
    postingId: posting,
    name: "Zita Inventata",
    contact: { email: null, phone: "+393200000222" },
    message: null,
    ticks: [],
    submissionKey: "modulo-zita",
    locale: "it",
  };
  const [first, again] = [await applyToPosting(form, VISITOR, asked), await applyToPosting(form, VISITOR, asked)];
  expect(again).toEqual(first);
  const { answer } = await db
    .selectFrom("submissions")
    .select("answer")
    .where("key", "=", "modulo-di-candidatura")
    .executeTakeFirstOrThrow();
  expect(answer).toEqual({ ok: true });
});

test("the next person at the same computer, with the form of the one before, has a page of their own", async () => {
  const [first, next] = [
    await apply({ submissionKey: "uno-schermo" }),
    await apply({
      submissionKey: "uno-schermo",
      name: "Bruno Inventato",
      contact: { email: "bruno@prova.invalid", phone: null },
    }),
  ];
  expect(next.token).not.toBe(first.token);
});

test("another organisation neither sees nor moves a candidate", async () => {
  const { id } = await apply();
  await confirm(id);
  expect(await findCandidate(db, id, stranger.organisationIds)).toBeUndefined();
  expect(await moveApplication(context, stranger, { id, by: "member", move: "contact" })).toEqual({
    ok: false,
    refusal: "not_found",
  });
});

test("two members press different buttons at once: one move holds, the other is told the state has changed", async () => {
  const { token, id } = await apply();
  await confirm(id);
  const step = { id, by: "member" as const };
  const results = await Promise.all([
    moveApplication(context, member, { ...step, move: "reject", reason: "place_filled" }),
    moveApplication(context, member, {
      ...step,
      move: "interview",
      interviewAt: "2026-11-26T15:00:00+01:00",
      interviewPlace: "In sede",
    }),
  ]);
  // Interview then rejection is a lawful way; rejection then interview is not.
  const [rejected, invited] = results;
  expect(rejected.ok).toBe(true);
  if (!invited.ok) expect(invited.refusal).toBe("wrong_state");
  expect((await findApplicationByToken(db, hashToken(token)))?.state).toBe("not_selected");
});

test("a rejection needs a reason, and the person reads it without the desk's note", async () => {
  const { id } = await apply({ contact: { email: "carlo@prova.invalid", phone: null } });
  await confirm(id);
  const step = { id, by: "member" as const };
  expect(await moveApplication(context, member, { ...step, move: "reject" })).toEqual({
    ok: false,
    refusal: "reason_needed",
  });
  await moveApplication(context, member, {
    ...step,
    move: "reject",
    reason: "availability",
    deskNote: "Solo per lo sportello",
  });
  const letter = await db
    .selectFrom("mails")
    .select("body")
    .where("kind", "=", "application_not_selected")
    .where("toAddress", "=", "carlo@prova.invalid")
    .executeTakeFirstOrThrow();
  expect(letter.body).toContain("I tuoi orari e i loro non si incontrano");
  expect(letter.body).not.toContain("Solo per lo sportello");
});

test("whoever holds the link may withdraw, twice is once, and cannot do what is the organisation's", async () => {
  const { id } = await apply();
  const holder = linkHolder("application", id);
  const step = { id, by: "seeker" as const };
  expect(await moveApplication(context, holder, { ...step, move: "hire" })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(await moveApplication(context, holder, { ...step, move: "withdraw" })).toMatchObject({
    ok: true,
    state: "withdrawn",
  });
  expect(await moveApplication(context, holder, { ...step, move: "withdraw" })).toMatchObject({
    ok: true,
    state: "withdrawn",
  });
  expect((await listApplicationMoves(db, id)).filter(({ move }) => move === "withdraw")).toHaveLength(1);
});

test("the register says whose link was used, and another record's link moves and confirms nothing", async () => {
  const [{ id }, other] = [await apply(), await apply()];
  for (const holder of [linkHolder("application", other.id), linkHolder("registration", id), VISITOR])
    expect([
      await confirmApplication(context, holder, { id }),
      await moveApplication(context, holder, { id, by: "seeker", move: "withdraw" }),
    ]).toEqual([
      { ok: false, refusal: "not_found" },
      { ok: false, refusal: "not_found" },
    ]);
  await confirm(id);
  await moveApplication(context, linkHolder("application", id), { id, by: "seeker", move: "withdraw" });
  const lines = await db
    .selectFrom("auditEntries")
    .select(["deed", "actorRole", "holderId"])
    .where("recordId", "=", id)
    .orderBy("id")
    .execute();
  expect(lines).toEqual([
    { deed: "application.send", actorRole: "visitor", holderId: null },
    { deed: "application.confirm", actorRole: "application_holder", holderId: id },
    { deed: "application.withdraw", actorRole: "application_holder", holderId: id },
  ]);
});

test("hired in one place, the same person's other ways end as superseded", async () => {
  const other = await aPostingIn(db, organisation);
  const [first, second] = [await apply(), await apply({ postingId: other })];
  const person = await db
    .insertInto("people")
    .values({ givenName: "Due", familyName: "Vie", nameKey: "due vie" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .updateTable("applications")
    .set({ personId: person.id, confirmedAt: new Date(), sentAt: new Date() })
    .where("id", "in", [first.id, second.id])
    .execute();
  const step = { id: first.id, by: "operator" as const };
  await moveApplication(context, operator, { ...step, move: "contact" });
  await moveApplication(context, operator, { ...step, move: "hire" });
  expect((await findApplicationByToken(db, hashToken(second.token)))?.state).toBe("superseded");
  // What followed by itself is the site's deed, not the operator's.
  expect(
    await db
      .selectFrom("auditEntries")
      .select(["actorId", "actorRole"])
      .where("deed", "=", "application.supersede")
      .where("recordId", "=", second.id)
      .execute(),
  ).toEqual([{ actorId: null, actorRole: "system" }]);
});

test("closing a posting answers everybody still waiting, and it takes no more", async () => {
  const closing = await aPostingIn(db, organisation);
  const waiting = await apply({ postingId: closing, contact: { email: "attesa@prova.invalid", phone: null } });
  await confirm(waiting.id);
  expect(
    await movePosting(context, member, { id: closing, move: "close", by: "member", outcome: "filled_elsewhere" }),
  ).toMatchObject({ ok: true, answered: 1 });
  expect((await findApplicationByToken(db, hashToken(waiting.token)))?.state).toBe("not_selected");
  expect(
    await db
      .selectFrom("mails")
      .select("id")
      .where("kind", "=", "application_not_selected")
      .where("toAddress", "=", "attesa@prova.invalid")
      .execute(),
  ).toHaveLength(1);
  await expect(apply({ postingId: closing })).rejects.toThrow("closed");
  expect(await listCandidates(db, closing, [organisation])).toHaveLength(1);
});

test("asking for lost links makes the old ones end and the new ones work", async () => {
  const { token } = await apply({ contact: { email: "perso@prova.invalid", phone: null } });
  await resendLinks(context, VISITOR, { email: "perso@prova.invalid", locale: "it" });
  expect(await findApplicationByToken(db, hashToken(token))).toBeUndefined();
  const letter = await db
    .selectFrom("mails")
    .select("body")
    .where("kind", "=", "application_links")
    .where("toAddress", "=", "perso@prova.invalid")
    .executeTakeFirstOrThrow();
  const fresh = /\/candidatura\/([\w-]{43})/.exec(letter.body)?.[1] ?? "";
  expect(await findApplicationByToken(db, hashToken(fresh))).toMatchObject({ email: "perso@prova.invalid" });
});

test("every write left one line in the register, and no line can be changed", async () => {
  const lines = await db
    .selectFrom("auditEntries")
    .select(["deed", "actorRole"])
    .where("noun", "=", "application")
    .execute();
  const deeds = new Set(lines.map(({ deed }) => deed));
  for (const deed of [
    "application.send",
    "application.confirm",
    "application.withdraw",
    "application.reject",
    "application.supersede",
  ])
    expect(deeds).toContain(deed);
  await expect(db.updateTable("auditEntries").set({ deed: "nothing" }).execute()).rejects.toThrow("append-only");
  await expect(db.deleteFrom("auditEntries").execute()).rejects.toThrow("append-only");
});
