import { expect, test } from "vitest";
import { findEvent, listSessions } from "~db/queries/registrations/events";
import { countRegistrations } from "~db/queries/registrations/registrations";
import { listAttendances } from "~db/queries/registrations/registrationLists";
import { demonstrationDatabase } from "../../support/database";

const { db } = await demonstrationDatabase();
const byCode = (externalId: string) =>
  db.selectFrom("postings").select("id").where("externalId", "=", externalId).executeTakeFirstOrThrow();
const event = async (externalId: string) => {
  const { id } = await byCode(externalId);
  const found = await findEvent(db, id);
  if (!found) throw new Error(externalId);
  return {
    ...found,
    counts: await countRegistrations(db, id),
    sessions: await listSessions(db, found),
    attendances: await listAttendances(db, id),
  };
};

test("the demonstration has events with free seats, nearly full, full with people waiting, past and called off", async () => {
  expect((await event("CL-02")).counts).toMatchObject({ registered: 9, cancelled: 1 });
  const full = await event("PF-L1");
  expect(full.counts).toMatchObject({ registered: full.places, waiting: 4, toConfirm: 1 });
  const course = await event("IF-51");
  expect(course.sessions).toHaveLength(4);
  expect(new Set(course.attendances.map(({ sessionAt }) => sessionAt.getTime())).size).toBe(2);
  expect((await event("CL-00")).attendances.some(({ present }) => present)).toBe(true);
  expect(await event("CO-32")).toMatchObject({
    state: "closed",
    closingOutcome: "withdrawn",
    counts: { registered: 0, cancelled: 5 },
  });
});
