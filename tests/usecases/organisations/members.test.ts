import { beforeEach, expect, test } from "vitest";
import { VISITOR, type SignedIn } from "~/domain/access/actor";
import type { JoinRequestId, OrganisationId } from "~/domain/ids";
import { confirmEmail } from "~/usecases/accounts/confirmEmail";
import { registerOrganisation } from "~/usecases/accounts/registerOrganisation";
import { acceptInvitation } from "~/usecases/organisations/acceptInvitation";
import { answerJoinRequest } from "~/usecases/organisations/answerJoinRequest";
import { requestToJoin } from "~/usecases/organisations/requestToJoin";
import { inviteMember, withdrawInvitation } from "~/usecases/organisations/inviteMember";
import { removeMember } from "~/usecases/organisations/removeMember";
import { listAllMembers, listInvitations, listJoinRequests } from "~db/queries/organisations/members";
import { insertMembership, insertOrganisation } from "~db/queries/organisations/organisations";
import { findUserByEmail, listRoles, setEmailConfirmed } from "~db/queries/accounts/users";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
await insertWorld(db);

// Eleven digits whose sum is right, one for each test.
const NUMBERS = [
  "00743110157",
  "99990010466",
  "99990020465",
  "99990030464",
  "99990040463",
  "99990050462",
  "99990060461",
  "99990070460",
];
let vatNumber: string;
let organisationId: OrganisationId;
let ada: SignedIn;
let bea: SignedIn;

beforeEach(async () => {
  vatNumber = NUMBERS.shift() ?? "";
  const made = await db.transaction().execute((trx) =>
    insertOrganisation(trx, {
      name: `Ditta ${vatNumber}`,
      kind: "employer",
      vatNumber,
      comune: "046017",
      email: null,
      phone: null,
    }),
  );
  if (!made) throw new Error("organisation not inserted");
  organisationId = made;
  [ada, bea] = [await actorWith(db, ["member"], [organisationId]), await actorWith(db, ["member"], [organisationId])];
  await db.transaction().execute(async (trx) => {
    await insertMembership(trx, organisationId, ada.userId);
    await insertMembership(trx, organisationId, bea.userId);
  });
});

const lettersTo = (address: string) =>
  db
    .selectFrom("mails")
    .select(["kind", "subject", "body"])
    .where("toAddress", "=", address)
    .orderBy("createdAt")
    .execute();
const tokenIn = (body = "") => /\/([\w-]{43})/.exec(body)?.[1] ?? "";
const names = async () => (await listAllMembers(db, organisationId)).map(({ name }) => name);
const register = (email: string) =>
  registerOrganisation(context, VISITOR, {
    organisationName: "Un altro nome",
    kind: "employer",
    vatNumber,
    comune: "046017",
    phone: "+390583000199",
    name: "Nuova Persona",
    email,
    passwordHash: "x",
    locale: "it",
  });

test("a VAT number already here becomes a request, told to its people only once the address is proved", async () => {
  expect(await register("chiede@prova.invalid")).toMatchObject({ ok: true, joining: true, organisationId });
  const user = await findUserByEmail(db, "chiede@prova.invalid");
  if (!user) throw new Error("no user");
  expect([
    await listRoles(db, user.id),
    await listJoinRequests(db, [organisationId]),
    await lettersTo(ada.email ?? ""),
  ]).toEqual([[], [], []]);
  const [letter] = await lettersTo("chiede@prova.invalid");
  // Who asks reads nothing of who is in.
  expect(letter?.body).not.toMatch(new RegExp(`${ada.name}|${bea.name}`));
  await confirmEmail(context, VISITOR, { token: tokenIn(letter?.body) });
  await confirmEmail(context, VISITOR, { token: tokenIn(letter?.body) });
  expect(await listJoinRequests(db, [organisationId])).toHaveLength(1);
  expect([(await lettersTo(ada.email ?? "")).length, (await lettersTo(bea.email ?? "")).length]).toEqual([1, 1]);
});

async function asked(): Promise<JoinRequestId> {
  const person = await actorWith(db, []);
  await db.updateTable("users").set({ emailConfirmedAt: NOW }).where("id", "=", person.userId).execute();
  expect(
    await Promise.all([requestToJoin(context, person, { vatNumber }), requestToJoin(context, person, { vatNumber })]),
  ).toMatchObject([{ ok: true }, { ok: true }]);
  const requests = await listJoinRequests(db, [organisationId]);
  const own = requests.filter(({ userId }) => userId === person.userId);
  expect(own).toHaveLength(1);
  if (!own[0]) throw new Error("no request");
  return own[0].id;
}

test("of two members who answer at once one decides; a stranger answers nothing; the desk may", async () => {
  const id = await asked();
  const stranger = await actorWith(db, ["member"], []);
  expect(await answerJoinRequest(context, stranger, { id, approve: true })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  const both = await Promise.all([
    answerJoinRequest(context, ada, { id, approve: true }),
    answerJoinRequest(context, bea, { id, approve: false }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, refusal: "wrong_state" });
  const again = await asked();
  expect(await answerJoinRequest(context, await actorWith(db, ["operator"]), { id: again, approve: true })).toEqual({
    ok: true,
  });
  expect(await answerJoinRequest(context, ada, { id: again, approve: true })).toEqual({ ok: true });
});

test("an invitation makes an access or joins the one that is there, once, and never after it was withdrawn or grew old", async () => {
  const invite = (email: string) => inviteMember(context, ada, { organisationId, email });
  const linkOf = async (email: string) => tokenIn((await lettersTo(email)).at(-1)?.body);
  await invite("invitata@prova.invalid");
  const first = await linkOf("invitata@prova.invalid");
  expect(await acceptInvitation(context, VISITOR, { token: first, newUser: null })).toEqual({
    ok: false,
    refusal: "incomplete",
  });
  const accept = () =>
    acceptInvitation(context, VISITOR, { token: first, newUser: { name: "Ines Invitata", passwordHash: "x" } });
  const twice = await Promise.all([accept(), accept()]);
  expect(twice.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await names()).toContain("Ines Invitata");
  expect(await invite("INVITATA@prova.invalid")).toEqual({ ok: false, refusal: "already_known" });

  const known = await actorWith(db, ["operator"]);
  await db.transaction().execute((trx) => setEmailConfirmed(trx, known.userId, NOW));
  await invite(known.email ?? "");
  expect(
    await acceptInvitation(context, VISITOR, {
      token: await linkOf(known.email ?? ""),
      newUser: { name: "Altro nome", passwordHash: "rubata" },
    }),
  ).toMatchObject({ ok: true, created: false });
  expect((await findUserByEmail(db, known.email ?? ""))?.passwordHash).toBeNull();
  expect(await listRoles(db, known.userId)).toEqual(expect.arrayContaining(["member", "operator"]));

  await invite("tardi@prova.invalid");
  const late = contextAt(db, new Date(NOW.getTime() + 15 * 86_400_000));
  expect(
    await acceptInvitation(late, VISITOR, {
      token: await linkOf("tardi@prova.invalid"),
      newUser: { name: "T", passwordHash: "x" },
    }),
  ).toEqual({ ok: false, refusal: "link_expired" });
  const [open] = await listInvitations(db, organisationId);
  if (!open) throw new Error("no invitation");
  await withdrawInvitation(context, bea, { organisationId, id: open.id });
  expect(
    await acceptInvitation(context, VISITOR, {
      token: await linkOf("tardi@prova.invalid"),
      newUser: { name: "T", passwordHash: "x" },
    }),
  ).toEqual({ ok: false, refusal: "link_expired" });
});

test("an access nobody proved may be a stranger's: the invited one chooses the password, and the stranger's opens nothing", async () => {
  await register("vittima@prova.invalid");
  await inviteMember(context, ada, { organisationId, email: "vittima@prova.invalid" });
  const token = tokenIn((await lettersTo("vittima@prova.invalid")).at(-1)?.body);
  expect(await acceptInvitation(context, VISITOR, { token, newUser: null })).toEqual({
    ok: false,
    refusal: "incomplete",
  });
  expect(
    await acceptInvitation(context, VISITOR, { token, newUser: { name: "Vera", passwordHash: "propria" } }),
  ).toMatchObject({
    ok: true,
    created: true,
  });
  expect((await findUserByEmail(db, "vittima@prova.invalid"))?.passwordHash).toBe("propria");
});

test("two who take each other out at the same moment: one stays", async () => {
  const both = await Promise.all([
    removeMember(context, ada, { organisationId, userId: bea.userId }),
    removeMember(context, bea, { organisationId, userId: ada.userId }),
  ]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, refusal: "not_member" });
  expect(await names()).toHaveLength(1);
});

test("the last one leaves only knowing it, and then opens nothing any more", async () => {
  await removeMember(context, ada, { organisationId, userId: bea.userId });
  expect(await listRoles(db, bea.userId)).toEqual([]);
  expect((await lettersTo(bea.email ?? "")).at(-1)?.kind).toBe("member_removed");
  const leave = (confirmed: boolean) => removeMember(context, ada, { organisationId, userId: ada.userId, confirmed });
  expect(await leave(false)).toEqual({ ok: false, refusal: "last_member" });
  expect(await leave(true)).toEqual({ ok: true });
  expect([await names(), await listRoles(db, ada.userId)]).toEqual([[], []]);
});
