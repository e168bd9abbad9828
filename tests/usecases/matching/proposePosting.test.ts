import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId, PersonId, PostingId } from "~/domain/ids";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { proposePosting, type Proposal } from "~/usecases/matching/proposePosting";
import { rankPeople } from "~/usecases/matching/rankPeople";
import { archivePerson } from "~/usecases/people/archivePerson";
import { findApplicationByToken, listCandidates } from "~db/queries/applications/applications";
import { findMatch } from "~db/queries/matching/matches";
import { hashToken } from "~/usecases/tokens";
import { testDatabase } from "../../support/database";
import {
  actorWith,
  anOrganisationIn,
  aPersonIn,
  aPostingIn,
  contextAt,
  insertWorld,
  type Vocabulary,
} from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let operator: SignedIn;
let organisation: OrganisationId;
let posting: PostingId;
let world: Vocabulary;

beforeAll(async () => {
  world = await insertWorld(db);
  operator = await actorWith(db, ["operator"]);
  organisation = await anOrganisationIn(db);
  posting = await aPostingIn(db, organisation, { occupationId: world.occupation(0) });
});

const newPerson = (familyName: string, email: string | null = null): Promise<PersonId> =>
  aPersonIn(db, { familyName, email, desired: [world.occupation(0)] });
const propose = (personId: PersonId, differing: Partial<Proposal> = {}) =>
  proposePosting(context, operator, {
    personId,
    postingId: posting,
    answerBy: "2026-11-30",
    message: "Due turni, vicino a casa tua",
    ...differing,
  });

test("a proposal keeps the explanation that was shown, writes to the person and waits for the answer", async () => {
  const person = await newPerson("Proposta", "proposta@prova.invalid");
  const shown = (await rankPeople(context, operator, { postingId: posting, limit: 100 }))?.rows.find(
    ({ id }) => id === person,
  )?.explanation;
  const result = await propose(person);
  if (!result.ok) throw new Error(result.refusal);
  const application = await db
    .selectFrom("applications")
    .selectAll()
    .where("id", "=", result.id)
    .executeTakeFirstOrThrow();
  expect(application).toMatchObject({
    state: "proposed",
    origin: "desk",
    answerBy: "2026-11-30",
    personId: person,
    name: "Elira Proposta",
    confirmedAt: null,
  });
  expect(application.matchId && (await findMatch(db, application.matchId))).toEqual(shown);
  const mail = await db
    .selectFrom("mails")
    .select(["body", "subject"])
    .where("toAddress", "=", "proposta@prova.invalid")
    .executeTakeFirstOrThrow();
  expect(mail.body).toContain("lunedì 30 novembre 2026");
  const token = /\/candidatura\/(\S+)/.exec(mail.body)?.[1] ?? "";
  expect(await findApplicationByToken(db, hashToken(token))).toMatchObject({ id: result.id, state: "proposed" });
  expect(await listCandidates(db, posting, [organisation])).toEqual([]);
});

test("the answer given on the phone takes it on: the organisation is told once and sees it", async () => {
  const member = await actorWith(db, ["member"], [organisation]);
  await db.insertInto("memberships").values({ organisationId: organisation, userId: member.userId }).execute();
  const person = await newPerson("Telefono");
  const result = await propose(person);
  if (!result.ok) throw new Error(result.refusal);
  expect(
    await moveApplication(context, operator, {
      id: result.id,
      by: "operator",
      move: "send",
      deskNote: "Detto al telefono",
    }),
  ).toEqual({ ok: true, state: "sent" });
  await moveApplication(context, operator, { id: result.id, by: "operator", move: "send" });
  expect((await listCandidates(db, posting, [organisation])).map(({ name }) => name)).toContain("Elira Telefono");
  const letters = await db
    .selectFrom("mails")
    .select("body")
    .where("toAddress", "=", member.email ?? "")
    .execute();
  expect(letters).toHaveLength(1);
  expect(letters[0]?.body).toContain(`/organizzazione/candidature/${result.id}`);
});

test("two operators at once: one proposal, one letter, one explanation kept", async () => {
  const person = await newPerson("Contesa", "contesa@prova.invalid");
  const both = await Promise.all([propose(person), propose(person), propose(person)]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both.filter((one) => !one.ok && one.refusal === "already_known")).toHaveLength(2);
  expect(await db.selectFrom("matches").select("id").where("personId", "=", person).execute()).toHaveLength(1);
  expect(
    await db.selectFrom("mails").select("id").where("toAddress", "=", "contesa@prova.invalid").execute(),
  ).toHaveLength(1);
  expect(await propose(person)).toEqual({ ok: false, refusal: "already_known" });
});

test("refused: archived, closed, a day past, a day after the advert closes, somebody not of the desk", async () => {
  const person = await newPerson("Rifiutata");
  expect(await propose(person, { answerBy: "2026-11-22" })).toEqual({ ok: false, refusal: "wrong_state" });
  expect(await propose(person, { answerBy: "2027-01-01" })).toEqual({ ok: false, refusal: "wrong_state" });
  const closed = await aPostingIn(db, organisation);
  await db.updateTable("postings").set({ state: "paused" }).where("id", "=", closed).execute();
  expect(await propose(person, { postingId: closed })).toEqual({ ok: false, refusal: "closed" });
  const member = await actorWith(db, ["member"], [organisation]);
  expect(
    await proposePosting(context, member, {
      personId: person,
      postingId: posting,
      answerBy: "2026-11-30",
      message: null,
    }),
  ).toEqual({ ok: false, refusal: "not_found" });
  await archivePerson(context, operator, { id: person, archived: true });
  expect(await propose(person)).toEqual({ ok: false, refusal: "not_found" });
  expect(await db.selectFrom("applications").select("id").where("personId", "=", person).execute()).toEqual([]);
});
