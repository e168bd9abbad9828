import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import { registerPerson } from "~/usecases/people/registerPerson";
import { updatePerson } from "~/usecases/people/updatePerson";
import { decryptTaxCode } from "~/usecases/people/encryptTaxCode";
import { findPersonForStaff } from "~db/queries/people/people";
import { testDatabase } from "../../support/database";
import { actorWith, anEntry, contextAt, insertWorld, NOW, type Vocabulary } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let operator: SignedIn;
let world: Vocabulary;

beforeAll(async () => {
  world = await insertWorld(db);
  operator = await actorWith(db, ["operator"]);
});

const register = (
  differing: Parameters<typeof anEntry>[0],
  evenSo: string | null = null,
  shown: never[] | Parameters<typeof registerPerson>[2]["shown"] = [],
) => registerPerson(context, operator, { entry: anEntry(differing), evenSo, shown: shown ?? [] });

async function registered(differing: Parameters<typeof anEntry>[0]) {
  const result = await register(differing);
  if (!result.ok) throw new Error(`refused: ${result.refusal}`);
  return result.id;
}

const readsOf = (id: string) =>
  db
    .selectFrom("auditEntries")
    .select("purpose")
    .where("deed", "=", "person.read")
    .where("recordId", "=", id)
    .execute();

test("a person comes back as registered, the tax code only sealed", async () => {
  const entry = anEntry({
    givenName: "Nadia",
    familyName: "Inventata",
    taxCode: "RSSMRA80A01H501U",
    phone: "+393470000001",
    licences: ["b"],
    shifts: ["morning"],
    desired: [world.occupation(0)],
    practised: [{ occupationId: world.occupation(0), months: 36 }],
    skills: [world.skill(1)],
    languages: [{ language: "it", level: "B1" }],
  });
  const id = await registered(entry);
  const found = await findPersonForStaff(db, id, { actor: operator, at: NOW, purpose: "file" });
  const { taxCode: _, ...fields } = entry;
  expect(found).toMatchObject({ ...fields, hasTaxCode: true, comuneName: "Altopascio", version: 1 });
  const row = await db
    .selectFrom("people")
    .select(["taxCodeSealed", "taxCodeKey"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(row.taxCodeSealed?.toString("latin1")).not.toContain("RSSMRA");
  expect(decryptTaxCode(context.secretKey, row.taxCodeSealed ?? Buffer.alloc(0))).toBe("RSSMRA80A01H501U");
  expect(() => decryptTaxCode(Buffer.alloc(32, 8), row.taxCodeSealed ?? Buffer.alloc(0))).toThrow();
});

test("the same tax code is the same person: no reason passes, and who is shown is written down as read", async () => {
  const first = await registered({
    givenName: "Gino",
    familyName: "Stampato",
    taxCode: "VRDGNI75B12E715A".replace(/.$/, "A"),
    birthDate: "1975-02-12",
  });
  const before = (await readsOf(first)).length;
  const again = await register(
    { givenName: "Luigi", familyName: "Altrove", taxCode: "VRDGNI75B12E715A", birthDate: "1990-01-01" },
    "È il cugino",
    [first],
  );
  expect(again).toMatchObject({
    ok: false,
    refusal: "already_known",
    lookAlikes: [{ id: first, grounds: ["tax_code"] }],
  });
  expect((await readsOf(first)).slice(before)).toEqual([{ purpose: "intake" }]);
});

test.each<[string, Parameters<typeof anEntry>[0], string[]]>([
  [
    "same telephone",
    { givenName: "Aldo", familyName: "Rossini", birthDate: "1950-01-01", phone: "+390583999001" },
    ["phone"],
  ],
  [
    "same e-mail in other letters",
    { givenName: "Aldo", familyName: "Rossini", birthDate: "1950-01-01", email: "Ferretti@Prova.invalid" },
    ["email"],
  ],
  [
    "name turned round, without accent, same birth",
    { givenName: "FERRETTI", familyName: "Niccolo" },
    ["name_and_birth", "name"],
  ],
  ["a letter wrong, same birth", { givenName: "Nicolò", familyName: "Feretti" }, ["name_and_birth"]],
  ["a letter wrong, birth not said", { givenName: "Niccolò", familyName: "Feretti", birthDate: null }, ["name"]],
])("looks alike: %s", async (_name, differing, grounds) => {
  await db.deleteFrom("people").execute();
  await registered({
    givenName: "Niccolò",
    familyName: "Ferretti",
    email: "ferretti@prova.invalid",
    phone: "+390583999001",
  });
  const again = await register(differing);
  expect(again).toMatchObject({ ok: false, refusal: "already_known" });
  expect("lookAlikes" in again && again.lookAlikes[0]?.grounds).toEqual(grounds);
});

test("somebody else passes at once, and a look-alike with a reason once the operator has seen it", async () => {
  await db.deleteFrom("people").execute();
  const first = await registered({ givenName: "Maria", familyName: "Bianchi" });
  expect(await register({ givenName: "Ottavio", familyName: "Zeni", birthDate: "1988-03-07" })).toMatchObject({
    ok: true,
  });
  expect(await register({ givenName: "Maria", familyName: "Bianchi" }, "Omonima, altro indirizzo")).toMatchObject({
    refusal: "already_known",
  });
  const twin = await register({ givenName: "Maria", familyName: "Bianchi" }, "Omonima, altro indirizzo", [first]);
  expect(twin).toMatchObject({ ok: true });
  const entry = await db
    .selectFrom("auditEntries")
    .select("details")
    .where("deed", "=", "person.register")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  expect(entry.details).toEqual({ not: [first], reason: "Omonima, altro indirizzo" });
});

test("a double click registers one person", async () => {
  const presses = await Promise.all(
    Array.from({ length: 5 }, () => register({ givenName: "Doppia", familyName: "Premuta" })),
  );
  expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db.selectFrom("people").select("id").where("familyName", "=", "Premuta").execute()).toHaveLength(1);
});

test("two operators writing the same file: the second is told and nothing is lost", async () => {
  const id = await registered({ givenName: "Versione", familyName: "Contesa" });
  const change = (address: string) =>
    updatePerson(context, operator, {
      id,
      version: 1,
      entry: anEntry({ givenName: "Versione", familyName: "Contesa", address }),
    });
  expect(await change("Via Prima 1")).toMatchObject({ ok: true });
  expect(await change("Via Seconda 2")).toEqual({ ok: false, refusal: "changed_meanwhile" });
  expect(await db.selectFrom("people").select(["address", "version"]).where("id", "=", id).executeTakeFirst()).toEqual({
    address: "Via Prima 1",
    version: 2,
  });
});

test("who is not of the desk registers nobody", async () => {
  const member = await actorWith(db, ["member"]);
  expect(await registerPerson(context, member, { entry: anEntry({ familyName: "Vietata" }), evenSo: null })).toEqual({
    ok: false,
    refusal: "not_found",
  });
});
