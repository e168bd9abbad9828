import { expect, test } from "vitest";
import { linkHolder, VISITOR } from "~/domain/access/actor";
import { hashToken } from "~/usecases/tokens";
import { moveRegistration } from "~/usecases/registrations/moveRegistration";
import { registerForEvent } from "~/usecases/registrations/registerForEvent";
import { findRegistrationByToken } from "~db/queries/registrations/registrations";
import { actorWith, aPersonIn, aPostingIn } from "../../support/desk";
import { registrationsWorld } from "../../support/registrations";

const { db, context, organisation, member, stranger, operator, aLab, ask, confirm, cancel, lettersTo } =
  await registrationsWorld({ places: 2 });

test("the same form sent five times is one registration with one page", async () => {
  const lab = await aLab();
  const again = {
    submissionKey: "doppio-clic",
    name: "Doppia Inventata",
    contact: { email: null, phone: "+393200000111" } as const,
  };
  const sent = await Promise.all(Array.from({ length: 5 }, () => ask(lab, again)));
  expect(new Set(sent.map(({ id }) => id)).size).toBe(1);
});

test("what is stored of a form's answer leads to no page: the same form is answered with its token all the same", async () => {
  const form = { ...context, submission: { next: () => "modulo-di-iscrizione" } };
  const asked = {
    postingId: await aLab(),
    name: "Zita Inventata",
    contact: { email: null, phone: "+393200000222" } as const,
    note: null,
    submissionKey: "modulo-zita",
    locale: "it" as const,
  };
  const [first, again] = [await registerForEvent(form, VISITOR, asked), await registerForEvent(form, VISITOR, asked)];
  expect(again).toEqual(first);
  if (!first.ok) throw new Error(first.refusal);
  const { answer } = await db
    .selectFrom("submissions")
    .select("answer")
    .where("key", "=", "modulo-di-iscrizione")
    .executeTakeFirstOrThrow();
  expect(answer).toMatchObject({ ok: true });
  expect(JSON.stringify(answer)).not.toContain(first.token);
});

test("the next person at the same computer, with the form of the one before, has a registration of their own", async () => {
  const lab = await aLab();
  const [first, next] = [
    await ask(lab, { submissionKey: "uno-schermo" }),
    await ask(lab, { submissionKey: "uno-schermo" }),
  ];
  expect(next.id).not.toBe(first.id);
});

test("who has a seat already is sent the link again, once an hour, and the page tells a stranger nothing", async () => {
  const lab = await aLab();
  const contact = { email: "famiglia@prova.invalid", phone: null } as const;
  const one = await ask(lab, { name: "Rosa Inventata", contact });
  await confirm(one.id);
  for (let n = 0; n < 3; n += 1) {
    await expect(ask(lab, { name: "INVENTATA Rosa", contact })).rejects.toThrow("already_known");
  }
  expect((await lettersTo(contact.email)).filter(({ kind }) => kind === "registration_again")).toHaveLength(1);
  expect(
    await db
      .selectFrom("auditEntries")
      .select("recordId")
      .where("deed", "=", "registration.resend_link")
      .where("recordId", "=", one.id)
      .execute(),
  ).toHaveLength(1);
  const other = await ask(lab, { name: "Carlo Inventato", contact });
  expect(other.id).not.toBe(one.id);
  await cancel(one.id);
  expect((await ask(lab, { name: "Rosa Inventata", contact })).state).toBe("to_confirm");
});

test("a signed-in job-seeker needs no mail to confirm", async () => {
  const lab = await aLab();
  const personId = await aPersonIn(db);
  const seeker = { ...(await actorWith(db, ["seeker"])), personId };
  const asked = await registerForEvent(context, seeker, {
    postingId: lab,
    name: "Elira Prova",
    contact: { email: "elira@prova.invalid", phone: null },
    note: null,
    submissionKey: null,
    locale: "en",
  });
  expect(asked.ok && (await findRegistrationByToken(db, hashToken(asked.token)))).toMatchObject({
    state: "registered",
    personId,
  });
  expect((await lettersTo("elira@prova.invalid"))[0]?.body).toContain("we look forward to seeing you");
});

test("an event that has begun, is closed or is not asked for here takes nobody", async () => {
  const begun = await aLab({ beginsAt: "2026-11-23T10:00:00+01:00", endsAt: "2026-11-23T12:00:00+01:00" });
  await expect(ask(begun)).rejects.toThrow("closed");
  await expect(ask(await aPostingIn(db, organisation))).rejects.toThrow("closed");
  const elsewhere = await aLab();
  await db.updateTable("postings").set({ joining: "none" }).where("id", "=", elsewhere).execute();
  await expect(ask(elsewhere)).rejects.toThrow("closed");
});

test("desk and organisation confirm on the phone and cancel, only what is of that event and theirs", async () => {
  const lab = await aLab();
  const other = await aLab();
  const called = await ask(lab, { contact: { email: null, phone: "+390583111222" } });
  const step = { id: called.id, move: "confirm" as const, by: "member" as const };
  expect(await moveRegistration(context, stranger, { ...step, postingId: lab })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(await moveRegistration(context, member, { ...step, postingId: other })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(await moveRegistration(context, member, { ...step, postingId: lab })).toEqual({
    ok: true,
    state: "registered",
  });
  expect(await moveRegistration(context, operator, { ...step, move: "cancel", by: "operator" })).toEqual({
    ok: true,
    state: "cancelled",
  });
});

test("the register says whose link was used, and another record's link moves nothing", async () => {
  const lab = await aLab();
  const [one, other] = [await ask(lab), await ask(lab)];
  await confirm(one.id);
  for (const holder of [linkHolder("registration", other.id), linkHolder("application", one.id), VISITOR])
    expect(await moveRegistration(context, holder, { id: one.id, move: "cancel", by: "holder" })).toEqual({
      ok: false,
      refusal: "not_found",
    });
  await cancel(one.id);
  const lines = await db
    .selectFrom("auditEntries")
    .select(["deed", "actorRole", "holderId"])
    .where("recordId", "=", one.id)
    .where("deed", "in", ["registration.confirm", "registration.cancel"])
    .orderBy("id")
    .execute();
  expect(lines).toEqual([
    { deed: "registration.confirm", actorRole: "registration_holder", holderId: one.id },
    { deed: "registration.cancel", actorRole: "registration_holder", holderId: one.id },
  ]);
});

test("no line of the register names anybody or gives an address", async () => {
  const lines = await db.selectFrom("auditEntries").selectAll().where("noun", "=", "registration").execute();
  expect(lines.length).toBeGreaterThan(0);
  expect(JSON.stringify(lines.map(({ deed, details }) => ({ deed, details })))).not.toMatch(
    /Persona|Rosa|Doppia|Elira|@|0583/,
  );
});
