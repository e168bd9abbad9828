import { expect, test } from "vitest";
import { runCalendarJobs } from "~/usecases/clock/runCalendarJobs";
import { findPosting } from "~db/queries/postings/postings";
import { anOrganisationIn, contextAt, NOW } from "../../support/desk";
import { postingsWorld } from "../../support/postings";

const { db, at, published, move, moves, searched, lettersAbout, waiting, stateOf } = await postingsWorld();

test("reminders a week and a day before the last day, each once; an extension starts them again", async () => {
  const id = await published("2027-03-15");
  await db
    .updateTable("postings")
    .set({ refreshedAt: new Date("2027-03-01T09:00:00Z") })
    .where("id", "=", id)
    .execute();
  const about = async () => (await lettersAbout("posting_closing")).filter(({ body }) => body.includes(id)).length;
  await runCalendarJobs(at("2027-03-07T08:00:00Z"));
  expect(await about()).toBe(0);
  for (const day of ["2027-03-08T08:00:00Z", "2027-03-08T08:15:00Z", "2027-03-10T08:00:00Z", "2027-03-12T08:00:00Z"])
    await runCalendarJobs(at(day));
  expect(await about()).toBe(1);
  await Promise.all([runCalendarJobs(at("2027-03-14T08:00:00Z")), runCalendarJobs(at("2027-03-14T08:00:00Z"))]);
  expect(await about()).toBe(2);
  await move(id, { move: "extend", closesOn: "2027-04-15" }, at("2027-03-14T09:00:00Z"));
  await runCalendarJobs(at("2027-04-08T08:00:00Z"));
  expect(await about()).toBe(3);
});

test("what nobody confirms is asked about at 83 days and paused at 90, with a letter each; confirmed, it goes on", async () => {
  const [forgotten, kept] = [await published("2027-10-01"), await published("2027-10-01")];
  const days = (count: number) => contextAt(db, new Date(NOW.getTime() + count * 86_400_000));
  const about = async (kind: string) =>
    (await lettersAbout(kind)).filter(({ body }) => body.includes(forgotten) || body.includes(kept)).length;
  await runCalendarJobs(days(82));
  expect(await about("posting_still_valid")).toBe(0);
  await runCalendarJobs(days(83));
  await runCalendarJobs(days(84));
  expect(await about("posting_still_valid")).toBe(2);
  await move(kept, {}, days(85));
  await runCalendarJobs(days(89));
  expect((await findPosting(db, forgotten))?.state).toBe("published");
  await Promise.all([runCalendarJobs(days(90)), runCalendarJobs(days(90))]);
  expect([
    (await findPosting(db, forgotten))?.state,
    (await findPosting(db, kept))?.state,
    await searched(forgotten),
  ]).toEqual(["paused", "published", false]);
  expect(await moves(forgotten)).toEqual(["pause_stale"]);
  expect(await about("posting_paused_stale")).toBe(1);
  expect(await move(forgotten, { move: "resume" }, days(91))).toMatchObject({ ok: true, state: "published" });
  await runCalendarJobs(days(92));
  expect((await findPosting(db, forgotten))?.state).toBe("published");
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
  await runCalendarJobs(at("2028-01-22T10:00:00Z")); // the promised day itself
  expect(await reminders()).toHaveLength(0);
  for (const day of ["2028-01-23T10:00:00Z", "2028-01-23T10:15:00Z", "2028-01-25T10:00:00Z"])
    await runCalendarJobs(at(day));
  expect(await reminders()).toHaveLength(1);
  expect((await reminders())[0]?.subject).toMatch(/2\s*persone/);
  await runCalendarJobs(at("2028-01-29T10:00:00Z"));
  expect((await reminders())[1]?.body).toContain("5 febbraio 2028");
  await runCalendarJobs(at("2028-02-04T10:00:00Z"));
  expect((await stateOf(late)).state).toBe("sent");
  await Promise.all([runCalendarJobs(at("2028-02-05T10:00:00Z")), runCalendarJobs(at("2028-02-05T10:00:00Z"))]);
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
  await runCalendarJobs(at("2029-03-14T08:00:00Z"));
  const told = (await lettersAbout("posting_closing")).filter(({ toAddress }) => toAddress === "circolo@prova.invalid");
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toContain("/registrati");
});
