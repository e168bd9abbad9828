import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { PersonId, PostingId } from "~/domain/ids";
import { explainMatch } from "~/domain/matching/explain";
import { scoreMatch } from "~/domain/matching/score";
import { loadMatchInputs } from "~/usecases/matching/loadMatchInputs";
import { rankPeople } from "~/usecases/matching/rankPeople";
import { rankPostings } from "~/usecases/matching/rankPostings";
import { setFlag } from "~/usecases/flags/setFlag";
import { listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { testDatabase } from "../../support/database";
import {
  actorWith,
  anOrganisationIn,
  aPersonIn,
  aPostingIn,
  contextAt,
  insertWorld,
  NOW,
  type Vocabulary,
} from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
const TODAY = "2026-11-23";
let operator: SignedIn;
let world: Vocabulary;
let people: PersonId[];
let postings: PostingId[];

beforeAll(async () => {
  world = await insertWorld(db);
  operator = await actorWith(db, ["operator"]);
  const comuni = ["046017", "046026", "046001", "046003"];
  people = [];
  for (let n = 0; n < 24; n += 1) {
    people.push(
      await aPersonIn(db, {
        givenName: `Nome${n}`,
        familyName: "Prova",
        comune: comuni[n % 4] ?? null,
        hasCar: n % 2 === 0,
        maxTravelKm: n % 3 === 0 ? 10 : null,
        desired: [world.occupation(n % 8)],
        practised: n % 2 ? [{ occupationId: world.occupation((n + 3) % 8), months: n }] : [],
        skills: n % 5 ? [world.skill(n % 12), world.skill((n + 3) % 12)] : [],
        preferredContracts: n % 3 ? ["fixed_term"] : ["permanent"],
        languages: n % 4 ? [{ language: "it", level: n % 2 ? "A2" : "C1" }] : [],
        licences: n % 2 ? ["b"] : [],
      }),
    );
  }
  const organisation = await anOrganisationIn(db);
  postings = [
    await aPostingIn(db, organisation, {
      occupationId: world.occupation(0),
      essentialSkills: [world.skill(0), world.skill(3)],
      desirableSkills: [world.skill(6)],
      workingTime: "full_time",
      weeklyMinutes: 2400,
      languages: [{ language: "it", level: "B1" }],
      usefulLicences: ["b"],
      hardChecks: ["contract", "travel"],
      shifts: ["morning"],
    }),
    await aPostingIn(db, organisation, {
      occupationId: world.occupation(5),
      title: "Assistente",
      comune: "046003",
      contract: "permanent",
    }),
    await aPostingIn(db, organisation, {
      title: "Senza professione scritta",
      reserved: "art18",
      hardChecks: ["reserved"],
    }),
  ];
  await aPostingIn(db, organisation, { kind: "lab", title: "Laboratorio", beginsAt: "2026-12-01T10:00:00+01:00" });
});

/** The same score worked out pair by pair, straight from domain/matching. */
async function byHand(personId: PersonId, postingId: PostingId) {
  const [[person], [posting], inputs] = [
    await listMatchPeople(db, TODAY, personId),
    await listMatchPostings(db, TODAY, postingId),
    await loadMatchInputs(db),
  ];
  if (!person || !posting) throw new Error("missing");
  return {
    score: scoreMatch(person, posting, inputs.vocabulary, inputs.profile),
    explanation: explainMatch({ person, posting, ...inputs, computedAt: NOW.toISOString() }),
  };
}

test("people for a posting: every score is domain/matching's, best first, nobody is lost", async () => {
  for (const postingId of postings) {
    const ranking = await rankPeople(context, operator, { postingId, limit: 100 });
    if (!ranking) throw new Error("no ranking");
    expect([...ranking.rows, ...ranking.notNow].map(({ id }) => id).sort()).toEqual([...people].sort());
    const totals = ranking.rows.map(({ explanation }) => explanation.total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(Object.values(ranking.bands).reduce((sum, count) => sum + count, 0)).toBe(ranking.rows.length);
    for (const { id, explanation } of [...ranking.rows, ...ranking.notNow])
      expect(explanation).toEqual((await byHand(id, postingId)).explanation);
    expect(
      ranking.notNow.every(
        ({ explanation }) =>
          !explanation.eligible && explanation.hardChecks.some(({ outcome }) => outcome === "failed"),
      ),
    ).toBe(true);
  }
});

test("both ways the same numbers", async () => {
  const there = new Map<string, number>();
  for (const postingId of postings) {
    const ranking = await rankPeople(context, operator, { postingId, limit: 100 });
    for (const { id, explanation } of [...(ranking?.rows ?? []), ...(ranking?.notNow ?? [])])
      there.set(`${id} ${postingId}`, explanation.total);
  }
  for (const personId of people) {
    const ranking = await rankPostings(context, operator, { personId, limit: 100 });
    const rows = [...(ranking?.rows ?? []), ...(ranking?.notNow ?? [])];
    // The lab looks for nobody in particular: it is not offered here.
    expect(rows.map(({ id }) => id).sort()).toEqual([...postings].sort());
    for (const { id, explanation } of rows) expect(explanation.total).toBe(there.get(`${personId} ${id}`));
  }
});

test("exactly the people shown are written down as read, once each, with the purpose", async () => {
  const last = async () =>
    (
      await db
        .selectFrom("auditEntries")
        .select((eb) => eb.fn.max("id").as("id"))
        .executeTakeFirstOrThrow()
    ).id ?? 0;
  const before = await last();
  const ranking = await rankPeople(context, operator, { postingId: postings[0] as PostingId, limit: 3 });
  const reads = await db
    .selectFrom("auditEntries")
    .select(["recordId", "purpose", "actorId"])
    .where("id", ">", before)
    .execute();
  const shown = [...(ranking?.rows ?? []), ...(ranking?.notNow ?? [])].map(({ id }) => id as string);
  expect(shown.length).toBeGreaterThan(3);
  expect(reads.map(({ recordId }) => recordId).sort()).toEqual(shown.sort());
  expect(new Set(reads.map(({ purpose, actorId }) => `${purpose} ${actorId}`))).toEqual(
    new Set([`match ${operator.userId}`]),
  );
});

test("a change is in the next ranking, and so is a change of the vocabulary", async () => {
  const [person, posting] = [people[1], postings[1]];
  if (!person || !posting) throw new Error("missing");
  const before = (await byHand(person, posting)).score.total;
  await db
    .insertInto("peopleOccupations")
    .values({ personId: person, occupationId: world.occupation(5), relation: "desired", months: null })
    .execute();
  const after = (await byHand(person, posting)).score.total;
  expect(after).toBeGreaterThan(before);
  await db.deleteFrom("peopleOccupations").where("personId", "=", person).execute();
  await db
    .insertInto("peopleOccupations")
    .values({ personId: person, occupationId: world.occupation(7), relation: "desired", months: null })
    .execute();
  const without = (await byHand(person, posting)).score.results.occupation;
  await db
    .insertInto("occupationSubstitutes")
    .values({ occupationId: world.occupation(7), substituteId: world.occupation(5), strength: "high", signedBy: null })
    .execute();
  expect(without.relation).toBe("none");
  expect((await byHand(person, posting)).score.results.occupation.relation).toBe("substitute_high");
});

test("the second order moves people within their band only, and changes no score", async () => {
  const posting = postings[0];
  if (!posting) throw new Error("missing");
  const plain = await rankPeople(context, operator, { postingId: posting, limit: 100 });
  const last = plain?.rows.at(-1);
  if (!plain || !last) throw new Error("empty");
  await setFlag(context, operator, {
    personId: last.id,
    kind: "company_crisis",
    route: null,
    evidence: "lettera",
    expiresOn: null,
  });
  const again = await rankPeople(context, operator, { postingId: posting, limit: 100 });
  expect(again?.rows).toEqual(plain.rows);
  const first = await rankPeople(context, operator, { postingId: posting, limit: 100, priority: true });
  const moved = first?.rows.find(({ id }) => id === last.id);
  const band = first?.rows.filter(({ explanation }) => explanation.band === last.explanation.band) ?? [];
  expect(band[0]?.id).toBe(last.id);
  expect(moved).toMatchObject({
    positionWithoutPriority: plain.rows.length,
    explanation: { total: last.explanation.total },
  });
  expect(first?.flags).toMatchObject([{ personId: last.id, kind: "company_crisis", setByName: operator.name }]);
  expect(plain.flags).toEqual([]);
});

test("a place reserved by law takes who is on the list the desk saw", async () => {
  const posting = postings[2];
  const person = people[4];
  if (!posting || !person) throw new Error("missing");
  expect((await rankPeople(context, operator, { postingId: posting, limit: 100 }))?.rows).toEqual([]);
  await setFlag(context, operator, {
    personId: person,
    kind: "reserved_route",
    route: "art1",
    evidence: "certificato",
    expiresOn: null,
  });
  expect((await rankPeople(context, operator, { postingId: posting, limit: 100 }))?.rows).toEqual([]);
  await db
    .updateTable("flags")
    .set({ basis: "L. 68/1999, art. 18: categorie protette" })
    .where("personId", "=", person)
    .where("kind", "=", "reserved_route")
    .execute();
  expect((await rankPeople(context, operator, { postingId: posting, limit: 100 }))?.rows.map(({ id }) => id)).toEqual([
    person,
  ]);
});

test("who is not of the desk ranks nobody", async () => {
  const member = await actorWith(db, ["member"]);
  expect(await rankPeople(context, member, { postingId: postings[0] ?? ("" as PostingId), limit: 5 })).toBeUndefined();
  expect(await rankPostings(context, member, { personId: people[0] ?? ("" as PersonId), limit: 5 })).toBeUndefined();
});
