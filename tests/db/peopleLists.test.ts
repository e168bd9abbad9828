import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { PersonId } from "~/domain/ids";
import { linkApplicant } from "~/usecases/applications/linkApplicant";
import {
  findApplicationForStaff,
  listApplicationsForStaff,
  type ApplicationFilters,
} from "~db/queries/applications/applicationLists";
import { insertApplication } from "~db/queries/applications/applications";
import { insertFlag } from "~db/queries/flags/flags";
import { findPersonForStaff } from "~db/queries/people/people";
import { listPeopleForStaff, type PeopleFilters } from "~db/queries/people/peopleLists";
import { testDatabase } from "../support/database";
import {
  actorWith,
  anOrganisationIn,
  aPersonIn,
  aPostingIn,
  contextAt,
  insertWorld,
  NOW,
  type Vocabulary,
} from "../support/desk";

const { db } = await testDatabase();
const TODAY = "2026-11-23";
let operator: SignedIn;
let world: Vocabulary;
let [nicco, fatou, piero]: PersonId[] = [];

beforeAll(async () => {
  world = await insertWorld(db);
  operator = await actorWith(db, ["operator"]);
  nicco = await aPersonIn(db, {
    givenName: "Niccolò",
    familyName: "D'Angelo",
    comune: "046017",
    phone: "+390583999001",
    desired: [world.occupation(0)],
  });
  fatou = await aPersonIn(db, {
    givenName: "Fatou",
    familyName: "Diop",
    availableFrom: "2027-01-10",
    practised: [{ occupationId: world.occupation(0), months: 4 }],
  });
  piero = await aPersonIn(db, {
    givenName: "Piero",
    familyName: "Nannini",
    availableFrom: null,
    desired: [world.occupation(3)],
  });
  const flag = (personId: PersonId, expiresOn: string) =>
    db.transaction().execute((trx) =>
      insertFlag(trx, {
        personId,
        kind: "young",
        basis: "b",
        evidence: "e",
        computed: true,
        setBy: null,
        setAt: new Date("2026-01-01"),
        expiresOn,
      }),
    );
  await flag(fatou, TODAY);
  await flag(piero, "2026-11-22");
});

const reader = () => ({ actor: operator, at: NOW, purpose: "list" as const });
const all: PeopleFilters = {
  text: "",
  comune: null,
  occupationId: null,
  flag: null,
  availableNow: false,
  archived: false,
  page: 1,
  today: TODAY,
};
const list = async (differing: Partial<PeopleFilters>) =>
  (await listPeopleForStaff(db, { ...all, ...differing }, reader())).rows.map(({ familyName }) => familyName);
const lastEntry = async () =>
  (
    await db
      .selectFrom("auditEntries")
      .select((eb) => eb.fn.max("id").as("id"))
      .executeTakeFirst()
  )?.id ?? 0;
const readsSince = async (id: number) =>
  (
    await db
      .selectFrom("auditEntries")
      .select(["recordId", "purpose"])
      .where("id", ">", id)
      .orderBy("recordId")
      .execute()
  ).map(({ recordId, purpose }) => `${purpose} ${recordId}`);

test.each<[string, () => Partial<PeopleFilters>, string[]]>([
  ["nothing asked: everybody, by family name", () => ({}), ["D'Angelo", "Diop", "Nannini"]],
  ["part of a name without accents", () => ({ text: "niccolo dang" }), ["D'Angelo"]],
  ["a telephone as it is written", () => ({ text: "0583 999 001" }), ["D'Angelo"]],
  ["a telephone with its country, with a plus or without", () => ({ text: "39 0583 999 001" }), ["D'Angelo"]],
  ["a telephone with the zeros of a call from abroad", () => ({ text: "0039 0583/999001" }), ["D'Angelo"]],
  ["the end of a telephone", () => ({ text: "999001" }), ["D'Angelo"]],
  ["signs that mean something to the database", () => ({ text: "%_'\\" }), []],
  ["a Comune", () => ({ comune: "046017" }), ["D'Angelo"]],
  ["an occupation, wanted or practised", () => ({ occupationId: world.occupation(0) }), ["D'Angelo", "Diop"]],
  ["a flag that stands, its last day included", () => ({ flag: "young" }), ["Diop"]],
  ["free today", () => ({ availableNow: true }), ["D'Angelo"]],
  ["beyond the last page", () => ({ page: 9 }), []],
])("%s", async (_name, differing, expected) => {
  expect(await list(differing())).toEqual(expected);
});

test("each person shown is written down as read, nobody else", async () => {
  const before = await lastEntry();
  await list({ text: "diop" });
  await findPersonForStaff(db, nicco as PersonId, { ...reader(), purpose: "file" });
  expect(await readsSince(before)).toEqual(
    [`list ${fatou}`, `file ${nicco}`].sort((a, b) => ((a.split(" ")[1] ?? "") < (b.split(" ")[1] ?? "") ? -1 : 1)),
  );
});

test("an application of somebody without account joins a file once, and then its reads are written down", async () => {
  const postingId = await aPostingIn(db, await anOrganisationIn(db));
  const apply = (key: string) =>
    db.transaction().execute((trx) =>
      insertApplication(trx, {
        postingId,
        personId: null,
        origin: "self",
        state: "sent",
        name: "Piero Nannini",
        email: null,
        phone: "+390583999555",
        locale: "it",
        tokenHash: key,
        createdAt: NOW,
      }),
    );
  const [first, second] = [await apply("a"), await apply("b")];
  if (!first || !second) throw new Error("not inserted");
  const filters: ApplicationFilters = { state: "open", origin: null, text: "nannini", unconfirmed: true, page: 1 };
  expect((await listApplicationsForStaff(db, filters, reader())).rows.map(({ id }) => id).sort()).toEqual(
    [first, second].sort(),
  );
  const link = (id: typeof first) => linkApplicant(contextAt(db), operator, { id, personId: piero as PersonId });
  expect(await link(first)).toEqual({ ok: true });
  expect(await link(first)).toEqual({ ok: true });
  expect(await link(second)).toEqual({ ok: false, refusal: "already_known" });
  expect(await linkApplicant(contextAt(db), operator, { id: first, personId: fatou as PersonId })).toEqual({
    ok: false,
    refusal: "already_done",
  });
  const before = await lastEntry();
  await listApplicationsForStaff(db, filters, reader());
  await findApplicationForStaff(db, first, { ...reader(), purpose: "application" });
  expect(await readsSince(before)).toEqual([`list ${piero}`, `application ${piero}`]);
});
