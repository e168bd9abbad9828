import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { PersonId, PostingId } from "~/domain/ids";
import { explainMatch } from "~/domain/matching/explain";
import { GROUPS, type Group } from "~/domain/matching/groups";
import { scoreMatch } from "~/domain/matching/score";
import { seedOf } from "~/domain/matching/tieBreak";
import { rankScores } from "~/matching/rankScores";
import { loadMatchInputs } from "~/usecases/matching/loadMatchInputs";
import { rankPeople } from "~/usecases/matching/rankPeople";
import { rankPostings } from "~/usecases/matching/rankPostings";
import { setFlag } from "~/usecases/flags/setFlag";
import { listMatchPeople, listMatchPostings } from "~db/queries/matching/matching";
import { listScoreRows, type ScoreRow } from "~db/queries/matching/scoreRows";
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
      hardChecks: ["contract"],
      shifts: ["morning"],
    }),
    await aPostingIn(db, organisation, {
      occupationId: world.occupation(5),
      title: "Assistente",
      comune: "046003",
      contract: "permanent",
    }),
    await aPostingIn(db, organisation, {
      title: "Posto riservato",
      occupationId: world.occupation(1),
      reserved: "art18",
    }),
  ];
  await aPostingIn(db, organisation, { kind: "lab", title: "Laboratorio", beginsAt: "2026-12-01T10:00:00+01:00" });
});

/** The same score worked out pair by pair, straight from domain/matching. */
async function byHand(personId: PersonId, postingId: PostingId) {
  const [[person], [posting], inputs] = [
    await listMatchPeople(db, TODAY, [personId]),
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
    const ranking = await rankPeople(context, operator, { postingId, limit: 100, groups: GROUPS });
    if (!ranking) throw new Error("no ranking");
    expect(ranking.rows.map(({ id }) => id).sort()).toEqual([...people].sort());
    for (const group of GROUPS) {
      const rows = ranking.rows.filter((row) => row.group === group);
      const totals = rows.map(({ explanation }) => explanation.total);
      expect(totals).toEqual([...totals].sort((a, b) => b - a));
      expect(ranking.groups[group]).toBe(rows.length);
    }
    expect(Object.values(ranking.bands).reduce((sum, count) => sum + count, 0)).toBe(ranking.groups[1]);
    for (const { id, group, explanation } of ranking.rows) {
      expect(explanation).toEqual((await byHand(id, postingId)).explanation);
      expect(explanation.group).toBe(group);
      expect(group === 5).toBe(explanation.hardChecks.some(({ outcome }) => outcome === "failed"));
    }
  }
});

test("both ways the same numbers", async () => {
  const there = new Map<string, number>();
  for (const postingId of postings) {
    const ranking = await rankPeople(context, operator, { postingId, limit: 100, groups: GROUPS });
    for (const { id, explanation } of ranking?.rows ?? []) there.set(`${id} ${postingId}`, explanation.total);
  }
  for (const personId of people) {
    const ranking = await rankPostings(context, operator, { personId, limit: 100, groups: GROUPS });
    const rows = ranking?.rows ?? [];
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
  const shown = (ranking?.rows ?? []).map(({ id }) => id as string);
  expect(shown.length).toBeGreaterThan(0);
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
  const plain = await rankPeople(context, operator, { postingId: posting, limit: 100, groups: GROUPS });
  const last = plain?.rows.findLast(({ group }) => group === 1);
  if (!plain || !last) throw new Error("empty");
  await setFlag(context, operator, {
    personId: last.id,
    kind: "company_crisis",
    route: null,
    evidence: "lettera",
    expiresOn: null,
  });
  const again = await rankPeople(context, operator, { postingId: posting, limit: 100, groups: GROUPS });
  expect(again?.rows).toEqual(plain.rows);
  const first = await rankPeople(context, operator, { postingId: posting, limit: 100, groups: GROUPS, priority: true });
  const moved = first?.rows.find(({ id }) => id === last.id);
  const band = first?.rows.filter((row) => row.group === 1 && row.explanation.band === last.explanation.band) ?? [];
  expect(band.length).toBeGreaterThan(1);
  expect(band[0]?.id).toBe(last.id);
  expect(moved).toMatchObject({
    positionWithoutPriority: last.position,
    explanation: { total: last.explanation.total },
  });
  expect(first?.flags).toMatchObject([{ personId: last.id, kind: "company_crisis", setByName: operator.name }]);
  expect(plain.flags).toEqual([]);
});

test("a place reserved by law asks for who is on the list the desk saw: not asked excludes nobody, a no does", async () => {
  const [posting, person, other] = [postings[2], people[4], people[5]];
  if (!posting || !person || !other) throw new Error("missing");
  const outcomeOf = async (id: PersonId) =>
    (await rankPeople(context, operator, { postingId: posting, limit: 100, groups: GROUPS }))?.rows
      .find((row) => row.id === id)
      ?.explanation.hardChecks.find(({ check }) => check === "law:reserved")?.outcome;
  expect(await outcomeOf(person)).toBe("unknown");
  await setFlag(context, operator, {
    personId: person,
    kind: "reserved_route",
    route: "art18",
    evidence: "certificato",
    expiresOn: null,
  });
  await db
    .updateTable("people")
    .set({ lawAnswers: JSON.stringify({ art18: false }) })
    .where("id", "in", [person, other])
    .execute();
  expect([await outcomeOf(person), await outcomeOf(other)]).toEqual(["passed", "failed"]);
});

test("a posting that asks for neither occupation nor skills has no score: people stand by distance", async () => {
  const organisation = await anOrganisationIn(db, "Ente Inventato");
  const open = await aPostingIn(db, organisation, { title: "Aperta a tutti", comune: "046017" });
  const ranking = await rankPeople(context, operator, { postingId: open, limit: 6 });
  expect(ranking).toMatchObject({ rows: [], total: 0, openNotNow: [] });
  expect(ranking?.open.map((id) => ranking.people.get(id)?.comuneName)).toEqual(Array(6).fill("Lucca"));
  const person = people[0];
  const forPerson = person && (await rankPostings(context, operator, { personId: person, limit: 20 }));
  expect(forPerson?.open).toEqual([open]);
  expect(forPerson?.rows.map(({ id }) => id)).not.toContain(open);
});

test("who is not of the desk ranks nobody", async () => {
  const member = await actorWith(db, ["member"]);
  expect(await rankPeople(context, member, { postingId: postings[0] ?? ("" as PostingId), limit: 5 })).toBeUndefined();
  expect(await rankPostings(context, member, { personId: people[0] ?? ("" as PersonId), limit: 5 })).toBeUndefined();
});

test("SQL alone puts everybody in the same order, in both directions", async () => {
  const { profile } = await loadMatchInputs(db);
  const shown = { limit: 100, groups: GROUPS };
  for (const postingId of postings) {
    const rows = await listScoreRows(db, { today: TODAY, postingId, personId: null }, profile);
    const ranking = await rankPeople(context, operator, { postingId, ...shown });
    const bySql = rankScores({
      shown,
      seed: seedOf(`${postingId} ${TODAY}`),
      rows: rows.map((row) => ({ ...orderOf(row), id: row.personId, load: row.personLoad, closesOn: null })),
    });
    expect(ranking?.rows.map(({ explanation: _, ...row }) => row)).toEqual(bySql.rows);
    expect(ranking).toMatchObject({ groups: bySql.groups, bands: bySql.bands });
  }
  for (const personId of people.slice(0, 6)) {
    const rows = await listScoreRows(db, { today: TODAY, postingId: null, personId }, profile);
    const ranking = await rankPostings(context, operator, { personId, ...shown });
    const bySql = rankScores({
      shown,
      seed: seedOf(`${personId} ${TODAY}`),
      rows: rows.map((row) => ({
        ...orderOf(row),
        id: row.postingId,
        load: row.postingLoad,
        closesOn: row.closesOn,
      })),
    });
    expect(ranking?.rows.map(({ explanation: _, ...row }) => row)).toEqual(bySql.rows);
    expect(ranking?.open).toEqual(bySql.open);
  }
});

function orderOf({ open, group, total, essentialShare, distance, remote }: ScoreRow) {
  return { open, group: group as Group, total, essentialShare, tenthsKm: remote ? 0 : distance };
}
