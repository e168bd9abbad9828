import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { PersonId } from "~/domain/ids";
import { confirmFlag } from "~/usecases/flags/confirmFlag";
import { revokeFlag } from "~/usecases/flags/revokeFlag";
import { setFlag } from "~/usecases/flags/setFlag";
import { recordFact } from "~/usecases/people/recordFact";
import { listFacts, listFlags, listLiveFlags } from "~db/queries/flags/flags";
import { testDatabase } from "../../support/database";
import { actorWith, aPersonIn, contextAt, insertWorld } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let operator: SignedIn;
let person: PersonId;

beforeAll(async () => {
  await insertWorld(db);
  operator = await actorWith(db, ["operator"]);
  person = await aPersonIn(db);
});

const confirm = (kind: "unemployed" | "long_term_unemployed", at = context, expiresOn: string | null = null) =>
  confirmFlag(at, operator, { personId: person, kind, note: "Vista la ricevuta", expiresOn });

test("a fact proposes, the desk confirms, the term expires, it is renewed, it is revoked", async () => {
  expect(await confirm("unemployed")).toEqual({ ok: false, refusal: "wrong_state" });
  const fact = { personId: person, kind: "did_filed" as const, onDate: "2026-10-01", evidence: "ricevuta" };
  await Promise.all([recordFact(context, operator, fact), recordFact(context, operator, fact)]);
  expect(await listFacts(db, person)).toHaveLength(1);

  expect(await confirm("long_term_unemployed")).toEqual({ ok: false, refusal: "wrong_state" });
  expect(await Promise.all([confirm("unemployed"), confirm("unemployed")])).toEqual(
    expect.arrayContaining([{ ok: true }, { ok: false, refusal: "already_done" }]),
  );
  const [flag] = await listFlags(db, person);
  expect(flag).toMatchObject({
    kind: "unemployed",
    basis: "D.Lgs. 150/2015, art. 19",
    evidence: "DID del 1 ottobre 2026. Vista la ricevuta",
    computed: true,
    expiresOn: "2027-05-23",
    setByName: operator.name,
  });

  expect(await listLiveFlags(db, [person], "2027-05-23")).toHaveLength(1);
  expect(await listLiveFlags(db, [person], "2027-05-24")).toHaveLength(0);
  const later = contextAt(db, new Date("2027-05-24T08:00:00Z"));
  expect(await confirm("unemployed", later)).toEqual({ ok: true });
  const flags = await listFlags(db, person);
  expect(flags.map(({ revokedAt, expiresOn }) => [revokedAt === null, expiresOn])).toEqual([
    [true, "2027-11-24"],
    [false, "2027-05-23"],
  ]);

  const standing = flags[0];
  if (!standing) throw new Error("no flag");
  expect(await revokeFlag(later, operator, { personId: person, flagId: standing.id, reason: " " })).toEqual({
    ok: false,
    refusal: "reason_needed",
  });
  expect(
    await revokeFlag(later, operator, {
      personId: await aPersonIn(db, { familyName: "Altra" }),
      flagId: standing.id,
      reason: "prova",
    }),
  ).toEqual({ ok: false, refusal: "not_found" });
  expect(
    await revokeFlag(later, operator, { personId: person, flagId: standing.id, reason: "Ha trovato lavoro" }),
  ).toEqual({ ok: true });
  expect(await listLiveFlags(db, [person], "2027-05-24")).toHaveLength(0);
  const deeds = await db
    .selectFrom("auditEntries")
    .select("deed")
    .where("recordId", "=", person)
    .orderBy("id")
    .execute();
  expect(deeds.map(({ deed }) => deed)).toEqual(["person.record_fact", "flag.confirm", "flag.confirm", "flag.revoke"]);
});

test("only the desk's own kinds are set by hand, with evidence, within their term", async () => {
  const entry = { personId: person, route: null, evidence: "Vista la lettera di licenziamento", expiresOn: null };
  expect(await setFlag(context, operator, { ...entry, kind: "young" })).toEqual({ ok: false, refusal: "wrong_state" });
  expect(await setFlag(context, operator, { ...entry, kind: "company_crisis", evidence: "" })).toEqual({
    ok: false,
    refusal: "reason_needed",
  });
  expect(await setFlag(context, operator, { ...entry, kind: "company_crisis", expiresOn: "2026-11-23" })).toEqual({
    ok: false,
    refusal: "wrong_state",
  });
  expect(await setFlag(context, operator, { ...entry, kind: "company_crisis", expiresOn: "2028-01-01" })).toEqual({
    ok: false,
    refusal: "wrong_state",
  });
  expect(await setFlag(context, operator, { ...entry, kind: "company_crisis" })).toEqual({ ok: true });
  expect(await setFlag(context, operator, { ...entry, kind: "company_crisis" })).toEqual({
    ok: false,
    refusal: "already_done",
  });
  expect(await setFlag(context, operator, { ...entry, kind: "reserved_route", route: "art18" })).toEqual({ ok: true });
  expect((await listFlags(db, person)).find(({ kind }) => kind === "reserved_route")).toMatchObject({
    basis: "L. 68/1999, art. 18: categorie protette",
    computed: false,
  });
});

test("nobody else confirms, sets or revokes", async () => {
  for (const roles of [["member"], ["seeker"], ["delegate"], ["admin"]] as const) {
    const other = await actorWith(db, [...roles]);
    expect(
      await confirmFlag(context, other, { personId: person, kind: "unemployed", note: null, expiresOn: null }),
    ).toEqual({ ok: false, refusal: "not_found" });
    expect(
      await setFlag(context, other, {
        personId: person,
        kind: "income_support",
        route: null,
        evidence: "x",
        expiresOn: null,
      }),
    ).toEqual({ ok: false, refusal: "not_found" });
  }
});
