import { describe, expect, it } from "vitest";
import { APPLICATION_MOVES, APPLICATION_STATES, type ApplicationState } from "~/domain/applications/moves";
import { DEMO_PEOPLE, DEMO_SEED, generatePeople } from "~db/seed/demo/people";
import { STORIES } from "~db/seed/demo/stories";
import type { DemoStory } from "~db/seed/demo/story";
import { cell, postings, people, unique } from "../support/demoRows";

describe("people", () => {
  it("are the same for the same seed, whatever the count, and others for another seed", () => {
    expect(people.length).toBeGreaterThanOrEqual(320);
    expect(generatePeople(DEMO_PEOPLE, DEMO_SEED)).toEqual(people);
    expect(generatePeople(10, DEMO_SEED)).toEqual(people.slice(0, 10));
    expect(generatePeople(10, DEMO_SEED + 1)).not.toEqual(people.slice(0, 10));
  });

  it("never share a name, a telephone or an address of mail", () => {
    expect(unique(people.map((person) => `${person.givenName} ${person.familyName}`))).toBe(people.length);
    expect(unique(people.map((person) => person.phone))).toBe(people.length);
    const mails = people.flatMap((person) => person.email ?? []);
    expect(unique(mails)).toBe(mails.length);
    expect(mails.length / people.length).toBeGreaterThan(0.62);
    expect(mails.length / people.length).toBeLessThan(0.78);
  });

  it("carry nothing about sex, health or citizenship", () => {
    const keys = new Set(people.flatMap((person) => Object.keys(person)));
    expect([...keys].filter((key) => /sex|gender|health|disab|citizen|nation/i.test(key))).toEqual([]);
  });

  it("hold together: lives long enough for the work, licences of adults, facts in order", () => {
    for (const person of people) {
      const adultMonths = (person.bornDaysAgo / 365.25 - 15) * 12;
      expect(
        person.practised.reduce((sum, trade) => sum + trade.months, 0),
        person.key,
      ).toBeLessThan(adultMonths);
      if (person.bornDaysAgo < 18 * 365.25) expect(person.licences, person.key).toEqual([]);
      if (person.hasCar) expect(person.licences, person.key).toContain("b");
      expect(person.weeklyMinutesMax).toBeGreaterThanOrEqual(person.weeklyMinutesMin);
      expect(unique(person.languages.map((item) => item.language)), person.key).toBe(person.languages.length);
      const days = (kind: string) => person.facts.find((fact) => fact.kind === kind)?.daysAgo;
      const [ended, filed] = [days("last_job_ended"), days("did_filed")];
      if (ended !== undefined && filed !== undefined) expect(filed, person.key).toBeLessThanOrEqual(ended);
      expect(person.facts.length, person.key).toBeGreaterThan(0);
    }
  });

  it("bring long unemployment, first jobs, little Italian and company crises to the desk", () => {
    const count = (is: (person: (typeof people)[number]) => boolean) => people.filter(is).length;
    expect(count((person) => person.situation === "out_of_work_long")).toBeGreaterThan(30);
    expect(count((person) => person.facts.some((fact) => fact.kind === "never_worked"))).toBeGreaterThan(20);
    expect(
      count((person) => person.languages.some((item) => item.language === "it" && ["A1", "A2"].includes(item.level))),
    ).toBeGreaterThan(15);
    expect(count((person) => person.crisis !== null)).toBeGreaterThanOrEqual(10);
    expect(count((person) => person.licences.includes("b")) / people.length).toBeGreaterThan(0.6);
  });
});

/** Walks a story through the table of moves; throws where the table forbids a step. */
function walk(story: DemoStory): ApplicationState {
  let state: ApplicationState = story.origin === "self" ? "sent" : "proposed";
  let day = story.startedDaysAgo;
  for (const step of story.moves) {
    const move: { from: readonly ApplicationState[]; to: ApplicationState; by: readonly string[]; needsReason?: true } =
      APPLICATION_MOVES[step.move];
    const fault =
      !move.from.includes(state) ||
      !move.by.includes(step.by) ||
      step.daysAgo > day ||
      (move.needsReason && !step.reason);
    if (fault)
      throw new Error(`${story.posting}/${story.who}: ${state} → ${step.move} by ${step.by}, ${step.daysAgo} days ago`);
    state = move.to;
    day = step.daysAgo;
  }
  return state;
}

describe("applications under way", () => {
  const advert = (story: DemoStory) => postings.find((row) => cell(row, "codice_interno") === story.posting);

  it("obey the table of moves and reach every state", () => {
    expect(STORIES.length).toBeGreaterThanOrEqual(45);
    expect(new Set(STORIES.map(walk))).toEqual(new Set(APPLICATION_STATES));
    expect(unique(STORIES.map((story) => `${story.posting} ${story.who}`))).toBe(STORIES.length);
  });

  it("are of people who want or know the trade, for adverts that exist", () => {
    for (const story of STORIES) {
      const row = advert(story);
      const person = people[story.who];
      expect(row && person, `${story.posting} ${story.who}`).toBeDefined();
      if (!row || !person || cell(row, "tipo") === "laboratorio") continue;
      const trades = [...person.desired, ...person.practised].map((trade) => trade.occupation);
      expect(trades, `${story.posting} ${story.who}`).toContain(cell(row, "professione"));
    }
  });

  it("come after the person was registered, and the demonstration's job-seeker has some", () => {
    expect(STORIES.filter((story) => (people[story.who]?.registeredDaysAgo ?? 0) <= story.startedDaysAgo)).toEqual([]);
    expect(STORIES.filter((story) => story.who === 0).length).toBeGreaterThanOrEqual(2);
  });

  it("leave some answers overdue and some proposals waiting", () => {
    const overdue = STORIES.filter(
      (story) => walk(story) === "sent" && story.startedDaysAgo > Number(cell(advert(story) ?? {}, "risposta_giorni")),
    );
    expect(overdue.length).toBeGreaterThanOrEqual(4);
    const waiting = STORIES.filter((story) => walk(story) === "proposed");
    expect(waiting.length).toBeGreaterThanOrEqual(5);
    expect(waiting.filter((story) => (story.answerInDays ?? 0) < 1)).toEqual([]);
  });
});
