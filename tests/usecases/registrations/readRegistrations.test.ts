import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { exportRegistrations } from "~/usecases/registrations/exportRegistrations";
import { loadRegistrations } from "~/usecases/registrations/loadRegistrations";
import { recordAttendance } from "~/usecases/registrations/recordAttendance";
import { findEvent } from "~db/queries/registrations/events";
import { countRegistrations } from "~db/queries/registrations/registrations";
import { listAttendances } from "~db/queries/registrations/registrationLists";
import { aPersonIn, contextAt } from "../../support/desk";
import { registrationsWorld } from "../../support/registrations";

const { db, context, member, operator, aLab, register } = await registrationsWorld({ places: 1 });

test("attendance is written from the day on, corrected when sent again, and says nothing of who was not on the sheet", async () => {
  const lab = await aLab({ places: 5 });
  const [there, away, late] = [await register(lab), await register(lab), await register(lab)];
  const sessionAt = new Date("2026-11-30T10:00:00+01:00");
  const sheet = { postingId: lab, sessionAt, shown: [there.id, away.id], present: [there.id] };
  expect(await recordAttendance(context, member, sheet)).toEqual({ ok: false, refusal: "wrong_state" });
  const onTheDay = contextAt(db, new Date("2026-11-30T08:00:00+01:00"));
  expect(await recordAttendance(onTheDay, member, sheet)).toEqual({ ok: true, present: 1, absent: 1 });
  expect(await recordAttendance(onTheDay, operator, { ...sheet, present: [there.id, away.id] })).toEqual({
    ok: true,
    present: 2,
    absent: 0,
  });
  expect(
    await recordAttendance(onTheDay, member, { ...sheet, sessionAt: new Date("2026-12-01T10:00:00+01:00") }),
  ).toEqual({ ok: false, refusal: "changed_meanwhile" });
  const written = await listAttendances(db, lab);
  expect(written.map(({ registrationId }) => registrationId)).not.toContain(late.id);
  expect(written).toHaveLength(2);
  expect(await countRegistrations(db, lab)).toMatchObject({ registered: 3, present: 2 });
});

test("the organisation sees no address that was not confirmed; the desk sees all, and the register who was seen", async () => {
  const lab = await aLab({ places: 5 });
  const personId = await aPersonIn(db, { givenName: "Letta", familyName: "Inventata" });
  const [seated, byMail, byPhone] = [
    await register(lab),
    await register(lab, { confirmed: false }),
    await register(lab, { confirmed: false, phone: true }),
  ];
  await db.updateTable("registrations").set({ personId }).where("id", "=", seated.id).execute();
  const event = await findEvent(db, lab);
  if (!event) throw new Error("no event");
  const own = await loadRegistrations(context, member, { side: "member", event, purpose: "registration" });
  expect(own.rows.map(({ id }) => id).toSorted()).toEqual([seated.id, byPhone.id].toSorted());
  expect(own).toMatchObject({ unconfirmed: 1 });
  expect(own.rows.every((row) => row.personId === null)).toBe(true);
  const all = await loadRegistrations(context, operator, { side: "operator", event, purpose: "registration" });
  expect(all.rows.map(({ id }) => id)).toContain(byMail.id);
  const lines = await db
    .selectFrom("auditEntries")
    .select(["deed", "recordId", "purpose"])
    .where("actorId", "=", operator.userId)
    .where("purpose", "=", "registration")
    .execute();
  expect(lines).toContainEqual({ deed: "person.read", recordId: personId, purpose: "registration" });
  expect(lines).toContainEqual({ deed: "registration.read", recordId: lab, purpose: "registration" });
});

test("in the file no cell can be run as a formula, and each session has its column", async () => {
  const lab = await aLab({ places: 5 });
  await register(lab, { name: '=HYPERLINK("http://male.invalid")' });
  await register(lab, { name: "Carlo; Inventato", phone: true });
  const event = await findEvent(db, lab);
  const file = event && (await exportRegistrations(context, member, { side: "member", event, locale: "it" }));
  if (!file) throw new Error("no file");
  const rows: string[][] = parse(file, { bom: true, delimiter: ";" });
  expect(rows[0]?.at(-1)).toBe("2026-11-30 10:00");
  expect(
    rows
      .slice(1)
      .flat()
      .filter((cell) => /^[=+\-@\t\r]/.test(cell)),
  ).toEqual([]);
  expect(rows[2]?.[0]).toBe("Carlo; Inventato");
  expect(
    await db
      .selectFrom("auditEntries")
      .select(["actorId", "recordId", "details"])
      .where("deed", "=", "registration.export")
      .execute(),
  ).toEqual([{ actorId: member.userId, recordId: lab, details: { people: 2 } }]);
});
