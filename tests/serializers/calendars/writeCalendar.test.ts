import { beforeAll, expect, test } from "vitest";
import type { OrganisationId, PostingId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { writeCalendar } from "~/serializers/calendars/writeCalendar";
import { findEvent, listCalendar, listCalendarOf, listCallDeadlines } from "~db/queries/registrations/events";
import { testDatabase } from "../../support/database";
import { anOrganisationIn, aPostingIn, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
let organisation: OrganisationId;
beforeAll(async () => {
  await insertWorld(db);
  organisation = await anOrganisationIn(db, "Scuola; dei, Mestieri");
});

const anEvent = (differing: Partial<PostingFields> = {}) =>
  aPostingIn(db, organisation, {
    kind: "lab",
    title: "Il curriculum, in un’ora; e poi?",
    description: "Porti le date\nEsci con un foglio \\ stampato",
    contract: null,
    beginsAt: "2026-11-30T10:00:00+01:00",
    endsAt: "2026-11-30T12:00:00+01:00",
    ...differing,
  });
const fileOf = async (id: PostingId, siteUrl = "https://lavoro.prova.invalid") =>
  writeCalendar({ locale: "it", siteUrl, address: "/calendario.ics", events: await listCalendarOf(db, id), now: NOW });

/** Our own reading of RFC 5545: unfolds, then splits into components and properties. */
function read(file: string) {
  const lines = file
    .replaceAll("\r\n ", "")
    .split("\r\n")
    .filter((line) => line !== "");
  const components: { name: string; lines: string[] }[] = [];
  const open: { name: string; lines: string[] }[] = [];
  for (const line of lines) {
    if (line.startsWith("BEGIN:")) {
      const component = { name: line.slice(6), lines: [] };
      components.push(component);
      open.push(component);
    } else if (line.startsWith("END:")) {
      expect(open.pop()?.name).toBe(line.slice(4));
    } else open.at(-1)?.lines.push(line);
  }
  expect(open).toEqual([]);
  const value = (component: { lines: string[] } | undefined, property: string) =>
    component?.lines
      .find((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`))
      ?.replace(/^[^:]*:/, "");
  return { components, events: components.filter(({ name }) => name === "VEVENT"), value };
}

test("every line ends as the standard says, is folded at 75 bytes and never inside a letter", async () => {
  const file = await fileOf(
    await anEvent({
      title: "Perché è così lùngo il títolo di quésto incóntro à Lucca, a Capannori e in tutta la Piana?".repeat(1),
    }),
  );
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(Buffer.from(file).toString("utf8")).not.toContain("\uFFFD");
  expect(file.replaceAll("\r\n ", "")).toContain(
    "SUMMARY:Perché è così lùngo il títolo di quésto incóntro à Lucca\\, a Capannori e in tutta la Piana?",
  );
});

test("hours are those of the clock of Rome whatever the server's zone, with the zone's rules in the file", async () => {
  const summer = await anEvent({ beginsAt: "2027-07-05T18:30:00+02:00", endsAt: "2027-07-05T20:00:00+02:00" });
  const zone = process.env["TZ"];
  try {
    for (const server of ["UTC", "Europe/Rome", "America/New_York"]) {
      process.env["TZ"] = server;
      const file = await fileOf(summer);
      expect(file).toContain("DTSTART;TZID=Europe/Rome:20270705T183000\r\nDTEND;TZID=Europe/Rome:20270705T200000\r\n");
      const { components, value } = read(file);
      expect(
        value(
          components.find(({ name }) => name === "VTIMEZONE"),
          "TZID",
        ),
      ).toBe("Europe/Rome");
      expect(components.filter(({ name }) => name === "STANDARD" || name === "DAYLIGHT")).toHaveLength(2);
    }
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
});

test("stamps are in UTC, and tell when the event last changed", async () => {
  const id = await anEvent();
  const {
    events: [event],
    value,
  } = read(await fileOf(id));
  for (const property of ["DTSTAMP", "LAST-MODIFIED"]) expect(value(event, property)).toMatch(/^\d{8}T\d{6}Z$/);
  const record = await findEvent(db, id);
  expect(value(event, "LAST-MODIFIED")).toBe(record?.updatedAt.toISOString().replace(/[-:]|\.\d+/g, ""));
});

test("text cannot break out of its line: commas, semicolons, backslashes and new lines are escaped", async () => {
  const {
    events: [event],
    value,
  } = read(await fileOf(await anEvent()));
  expect(value(event, "SUMMARY")).toBe("Il curriculum\\, in un’ora\\; e poi?");
  expect(value(event, "DESCRIPTION")).toContain(
    "Scuola\\; dei\\, Mestieri\\nPorti le date\\nEsci con un foglio \\\\ stampato\\n",
  );
  expect(value(event, "CATEGORIES")).toBe("Laboratorio");
});

test("the UID stays when the site's name, the date and the words change, and the sequence grows", async () => {
  const id = await anEvent();
  const before = read(await fileOf(id));
  await db
    .updateTable("postings")
    .set({ title: "Altro titolo", beginsAt: "2026-12-02T10:00:00+01:00", endsAt: "2026-12-02T12:00:00+01:00" })
    .where("id", "=", id)
    .execute();
  const after = read(await fileOf(id, "https://nuovo.prova.invalid"));
  expect(after.value(after.events[0], "UID")).toBe(before.value(before.events[0], "UID"));
  expect(Number(after.value(after.events[0], "SEQUENCE"))).toBeGreaterThan(
    Number(before.value(before.events[0], "SEQUENCE")),
  );
});

test("a course has one entry a session, each with a UID of its own", async () => {
  const sessions = ["2026-12-01", "2026-12-08", "2026-12-15"].map((day) => ({
    beginsAt: `${day}T18:00:00+01:00`,
    endsAt: `${day}T20:00:00+01:00`,
  }));
  const id = await anEvent({
    kind: "course",
    title: "Saldatura",
    beginsAt: sessions[0]?.beginsAt ?? null,
    endsAt: sessions[2]?.endsAt ?? null,
    sessions,
  });
  const { events, value } = read(await fileOf(id));
  expect(new Set(events.map((event) => value(event, "UID"))).size).toBe(3);
  expect(events.map((event) => value(event, "SUMMARY"))).toEqual([
    "Saldatura (incontro 1 di 3)",
    "Saldatura (incontro 2 di 3)",
    "Saldatura (incontro 3 di 3)",
  ]);
});

test("called off, the entry is still there and says so, in its own file and in the whole calendar", async () => {
  const id = await anEvent({ title: "Ritirato" });
  await db
    .updateTable("postings")
    .set({ state: "closed", closingOutcome: "withdrawn", closedAt: NOW })
    .where("id", "=", id)
    .execute();
  const own = read(await fileOf(id));
  expect(own.value(own.events[0], "STATUS")).toBe("CANCELLED");
  const events = await listCalendar(db, { from: "2026-11-01", to: "2027-01-01" });
  const all = read(
    writeCalendar({
      locale: "it",
      siteUrl: "https://lavoro.prova.invalid",
      address: "/calendario.ics",
      events,
      now: NOW,
    }),
  );
  expect(all.events.find((event) => all.value(event, "SUMMARY") === "Ritirato")?.lines).toContain("STATUS:CANCELLED");
  expect(all.events.filter((event) => all.value(event, "STATUS") === "CONFIRMED").length).toBeGreaterThan(0);
});

test("drafts and refused adverts are in no calendar; the last day of a call is a whole day", async () => {
  const draft = await anEvent({ title: "Bozza" });
  await db.updateTable("postings").set({ state: "draft", publishedAt: null }).where("id", "=", draft).execute();
  await aPostingIn(db, organisation, {
    kind: "call",
    joining: "contact",
    title: "Microcredito",
    contract: null,
    eligible: "Chi apre una ditta",
    howToAsk: "Si scrive",
    closesOn: "2026-12-10",
    startsOn: null,
  });
  const days = { from: "2026-11-01", to: "2027-01-01" };
  const { events, value } = read(
    writeCalendar({
      locale: "it",
      siteUrl: "https://lavoro.prova.invalid",
      address: "/calendario.ics",
      events: await listCalendar(db, days),
      deadlines: await listCallDeadlines(db, days),
      now: NOW,
    }),
  );
  expect(events.map((event) => value(event, "SUMMARY"))).not.toContain("Bozza");
  const call = events.find((event) => value(event, "SUMMARY") === "Scade: Microcredito");
  expect(call?.lines).toContain("DTSTART;VALUE=DATE:20261210");
});

test("days of the calendar are Italian days: what begins at half past midnight is in its own month", async () => {
  await anEvent({ title: "Notte", beginsAt: "2027-03-01T00:30:00+01:00", endsAt: "2027-03-01T02:00:00+01:00" });
  const titles = async (from: string, to: string) => (await listCalendar(db, { from, to })).map(({ title }) => title);
  expect(await titles("2027-02-01", "2027-03-01")).not.toContain("Notte");
  expect(await titles("2027-03-01", "2027-04-01")).toContain("Notte");
  expect(await listCalendar(db, { from: "2026-11-01", to: "2027-04-01", comune: "046033" })).toEqual([]);
});
