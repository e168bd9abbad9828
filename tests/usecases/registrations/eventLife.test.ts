import { expect, test } from "vitest";
import { runCalendarJobs } from "~/usecases/clock/runCalendarJobs";
import { movePosting } from "~/usecases/postings/movePosting";
import { rescheduleEvent } from "~/usecases/registrations/rescheduleEvent";
import { recordAttendance } from "~/usecases/registrations/recordAttendance";
import { findEvent, listSessions } from "~db/queries/registrations/events";
import { countEventFigures, countRegistrations } from "~db/queries/registrations/registrations";
import { actorWith, anOrganisationIn, aPersonIn, contextAt, NOW } from "../../support/desk";
import { registrationsWorld } from "../../support/registrations";

const { db, context, member, aLab, register, cancel, kindsTo, stateOf } = await registrationsWorld({ places: 1 });

test("called off, everybody is told once and nobody has a seat; seats do not pass on", async () => {
  const lab = await aLab();
  const [seated, waiting, unsure] = [
    await register(lab),
    await register(lab),
    await register(lab, { confirmed: false }),
  ];
  expect(
    await movePosting(context, member, { id: lab, move: "close", by: "member", outcome: "withdrawn" }),
  ).toMatchObject({ ok: true });
  await movePosting(context, member, { id: lab, move: "close", by: "member", outcome: "withdrawn" });
  for (const { id, email } of [seated, waiting, unsure]) {
    expect(await stateOf(id)).toBe("cancelled");
    expect((await kindsTo(email)).filter((kind) => kind === "registration_calledOff")).toHaveLength(1);
  }
  expect(await kindsTo(waiting.email)).not.toContain("registration_promoted");
});

test("closed for registrations, the event takes place: who has a seat keeps it, who waits still gets one that comes free", async () => {
  const lab = await aLab();
  const [seated, waiting] = [await register(lab), await register(lab)];
  await movePosting(context, member, { id: lab, move: "close", by: "member", outcome: "filled_here" });
  expect([await stateOf(seated.id), await stateOf(waiting.id)]).toEqual(["registered", "waiting"]);
  expect(await kindsTo(seated.email)).toContain("registration_closedWithSeat");
  expect(await kindsTo(waiting.email)).toContain("registration_closedWaiting");
  await cancel(seated.id);
  expect(await stateOf(waiting.id)).toBe("registered");
});

test("another date is told to who has a seat and who waits, once however often it is asked", async () => {
  const lab = await aLab();
  const [seated, waiting, unsure] = [
    await register(lab),
    await register(lab),
    await register(lab, { confirmed: false }),
  ];
  const was = new Date("2026-11-30T10:00:00+01:00");
  const to = { beginsAt: new Date("2026-12-02T15:30:00+01:00"), endsAt: null };
  expect(
    await rescheduleEvent(context, await actorWith(db, ["member"], [await anOrganisationIn(db, "Terza Inventata")]), {
      postingId: lab,
      was,
      to,
    }),
  ).toEqual({ ok: false, refusal: "not_found" });
  expect(await rescheduleEvent(context, member, { postingId: lab, was, to })).toEqual({ ok: true, notified: 2 });
  expect(await rescheduleEvent(context, member, { postingId: lab, was, to })).toEqual({ ok: true, notified: 0 });
  const letter = await db
    .selectFrom("mails")
    .select("body")
    .where("toAddress", "=", seated.email)
    .where("kind", "=", "registration_movedDate")
    .executeTakeFirstOrThrow();
  expect(letter.body).toContain("mercoledì 2 dicembre 2026, alle 15:30");
  expect(await kindsTo(waiting.email)).toContain("registration_movedDate");
  expect(await kindsTo(unsure.email)).not.toContain("registration_movedDate");
  // It stays as long as it was.
  expect((await findEvent(db, lab))?.endsAt).toEqual(new Date("2026-12-02T17:30:00+01:00"));
  expect(
    await rescheduleEvent(context, member, {
      postingId: lab,
      was: to.beginsAt,
      to: { beginsAt: new Date("2026-11-01T10:00:00Z"), endsAt: null },
    }),
  ).toEqual({ ok: false, refusal: "wrong_state" });
});

test("one session of a course moves, and the course begins and ends with its sessions", async () => {
  const sessions = [
    ["2026-12-01T18:00:00+01:00", "2026-12-01T20:00:00+01:00"],
    ["2026-12-08T18:00:00+01:00", "2026-12-08T20:00:00+01:00"],
  ] as const;
  const course = await aLab({
    kind: "course",
    places: 8,
    beginsAt: sessions[0][0],
    endsAt: sessions[1][1],
    sessions: sessions.map(([beginsAt, endsAt]) => ({ beginsAt, endsAt })),
  });
  await rescheduleEvent(context, member, {
    postingId: course,
    was: new Date(sessions[1][0]),
    to: { beginsAt: new Date("2026-12-15T18:00:00+01:00"), endsAt: null },
  });
  const event = await findEvent(db, course);
  expect(event).toMatchObject({ beginsAt: new Date(sessions[0][0]), endsAt: new Date("2026-12-15T20:00:00+01:00") });
  expect(event && (await listSessions(db, event)).map(({ beginsAt }) => beginsAt.toISOString())).toEqual([
    "2026-12-01T17:00:00.000Z",
    "2026-12-15T17:00:00.000Z",
  ]);
});

test("two days before, who has a seat is reminded once, and again of another date; who came yesterday is not", async () => {
  const lab = await aLab({ places: 3 });
  const [early, waiting] = [await register(lab), await register(lab, { confirmed: false })];
  const reminders = async (address: string | null) =>
    (await kindsTo(address)).filter((kind) => kind === "registration_reminder").length;
  await runCalendarJobs(contextAt(db, new Date("2026-11-28T08:59:00Z")));
  expect(await reminders(early.email)).toBe(0);
  await db
    .updateTable("registrations")
    .set({ confirmedAt: new Date("2026-11-28T20:00:00Z"), state: "registered" })
    .where("id", "=", waiting.id)
    .execute();
  for (const at of ["2026-11-28T09:10:00Z", "2026-11-28T09:25:00Z", "2026-11-29T09:00:00Z"])
    await runCalendarJobs(contextAt(db, new Date(at)));
  expect([await reminders(early.email), await reminders(waiting.email)]).toEqual([1, 0]);
  await rescheduleEvent(contextAt(db, new Date("2026-11-29T10:00:00Z")), member, {
    postingId: lab,
    was: new Date("2026-11-30T10:00:00+01:00"),
    to: { beginsAt: new Date("2026-12-09T10:00:00+01:00"), endsAt: null },
  });
  await runCalendarJobs(contextAt(db, new Date("2026-12-07T10:00:00Z")));
  expect(await reminders(early.email)).toBe(2);
});

test("seats added later go to who waits, when the calendar turns", async () => {
  const lab = await aLab();
  const [, first, second] = [await register(lab), await register(lab), await register(lab)];
  await db.updateTable("postings").set({ places: 2 }).where("id", "=", lab).execute();
  await runCalendarJobs(context);
  expect([await stateOf(first.id), await stateOf(second.id)]).toEqual(["registered", "waiting"]);
});

test("what nobody confirmed goes after seven days; after twelve months nothing is left of the person, and the numbers stay", async () => {
  const lab = await aLab({ places: 5 });
  const [seated, unsure] = [await register(lab), await register(lab, { confirmed: false })];
  const personId = await aPersonIn(db);
  await db.updateTable("registrations").set({ personId }).where("id", "=", seated.id).execute();
  const sessionAt = new Date("2026-11-30T10:00:00+01:00");
  await recordAttendance(contextAt(db, sessionAt), member, {
    postingId: lab,
    sessionAt,
    shown: [seated.id],
    present: [seated.id],
  });
  await runCalendarJobs(contextAt(db, new Date(NOW.getTime() + 6 * 86_400_000)));
  expect(await stateOf(unsure.id)).toBe("to_confirm");
  await runCalendarJobs(contextAt(db, new Date(NOW.getTime() + 8 * 86_400_000)));
  expect(await stateOf(unsure.id)).toBeUndefined();
  await runCalendarJobs(contextAt(db, new Date("2027-11-30T10:00:00Z")));
  expect(await stateOf(seated.id)).toBe("registered");
  await runCalendarJobs(contextAt(db, new Date("2027-11-30T12:00:00Z")));
  const left = await db.selectFrom("registrations").selectAll().where("id", "=", seated.id).executeTakeFirstOrThrow();
  expect(left).toMatchObject({
    name: "",
    email: null,
    phone: null,
    note: null,
    personId: null,
    tokenHash: null,
    state: "registered",
  });
  expect(await countRegistrations(db, lab)).toMatchObject({ registered: 1, present: 1 });
  expect((await countEventFigures(db, { from: "2026-11-01", to: "2026-12-31" })).present).toBeGreaterThan(0);
});
