import { expect, test } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import { confirmEmail } from "~/usecases/accounts/confirmEmail";
import { registerOrganisation } from "~/usecases/accounts/registerOrganisation";
import { requestPasswordReset } from "~/usecases/accounts/requestPasswordReset";
import { setNewPassword } from "~/usecases/accounts/setNewPassword";
import { hashPassword, verifyPassword } from "~/server/request/password";
import { createSessions } from "~/server/request/session";
import { findUserByEmail } from "~db/queries/accounts/users";
import { testDatabase } from "../../support/database";
import { contextAt, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
await insertWorld(db);

const registration = (differing: object = {}) => ({
  organisationName: "Circolo Inventato",
  kind: "association" as const,
  vatNumber: "99999999990",
  comune: "046017",
  phone: "+390583000199",
  name: "Lia Prova",
  email: "lia@prova.invalid",
  passwordHash: "x",
  locale: "it" as const,
  ...differing,
});
const linkTo = async (address: string, kind: string) => {
  const letter = await db
    .selectFrom("mails")
    .select("body")
    .where("kind", "=", kind)
    .where("toAddress", "=", address)
    .executeTakeFirstOrThrow();
  return /\/([\w-]{43})/.exec(letter.body)?.[1] ?? "";
};

test("an organisation registers once, whoever asks at the same moment", async () => {
  const asked = [
    registration(),
    registration({ email: "altra@prova.invalid" }),
    registration({ email: "terza@prova.invalid" }),
  ];
  const results = await Promise.all(asked.map((one) => registerOrganisation(context, VISITOR, one)));
  expect(results.map((one) => one.ok && one.joining).toSorted()).toEqual([false, true, true]);
  expect(
    await db.selectFrom("organisations").select("id").where("vatNumber", "=", "99999999990").execute(),
  ).toHaveLength(1);
  // The other two wait at its door, and see nothing of it.
  expect(await db.selectFrom("memberships").select("userId").execute()).toHaveLength(1);
  expect(await db.selectFrom("joinRequests").select("state").execute()).toEqual([
    { state: "pending" },
    { state: "pending" },
  ]);
});

test("an address of mail is one person's, and nothing of a refused registration stays", async () => {
  await registerOrganisation(context, VISITOR, registration({ vatNumber: "99999999982", email: "una@prova.invalid" }));
  expect(
    await registerOrganisation(
      context,
      VISITOR,
      registration({ vatNumber: "99999999974", email: "UNA@prova.invalid" }),
    ),
  ).toEqual({ ok: false, refusal: "already_known" });
  expect(
    await db.selectFrom("organisations").select("id").where("vatNumber", "=", "99999999974").execute(),
  ).toHaveLength(0);
});

test("the form of a registration sent twice is one organisation with one answer", async () => {
  const send = () => {
    let count = 0;
    const sentOnce = { ...context, submission: { next: () => `registration:${count++}` } };
    return registerOrganisation(
      sentOnce,
      VISITOR,
      registration({ vatNumber: "99999999958", email: "doppia@prova.invalid" }),
    );
  };
  const [first, second] = await Promise.all([send(), send()]);
  expect(first).toMatchObject({ ok: true, joining: false });
  expect(second).toEqual(first);
});

test("the confirmation link is good for seven days, and again says the same", async () => {
  await registerOrganisation(
    context,
    VISITOR,
    registration({ vatNumber: "99999999966", email: "conferma@prova.invalid" }),
  );
  const token = await linkTo("conferma@prova.invalid", "confirm_email");
  const late = contextAt(db, new Date(NOW.getTime() + 8 * 86_400_000));
  expect(await confirmEmail(late, VISITOR, { token })).toEqual({ ok: false, refusal: "link_expired" });
  expect(await confirmEmail(context, VISITOR, { token })).toEqual({ ok: true });
  expect(await confirmEmail(context, VISITOR, { token })).toEqual({ ok: true });
  expect((await findUserByEmail(db, "conferma@prova.invalid"))?.emailConfirmedAt).toEqual(NOW);
});

test("a link for a new password works once and for an hour; an unknown address gets no letter", async () => {
  await requestPasswordReset(context, VISITOR, { email: "nessuno@prova.invalid", locale: "it" });
  expect(
    await db.selectFrom("mails").select("id").where("toAddress", "=", "nessuno@prova.invalid").execute(),
  ).toHaveLength(0);
  await requestPasswordReset(context, VISITOR, { email: "una@prova.invalid", locale: "it" });
  const token = await linkTo("una@prova.invalid", "reset_password");
  const late = contextAt(db, new Date(NOW.getTime() + 61 * 60_000));
  expect(await setNewPassword(late, VISITOR, { token, passwordHash: "y" })).toEqual({
    ok: false,
    refusal: "link_expired",
  });
  const passwordHash = await hashPassword("una frase lunga davvero");
  expect(await setNewPassword(context, VISITOR, { token, passwordHash })).toMatchObject({ ok: true });
  expect(await setNewPassword(context, VISITOR, { token, passwordHash })).toEqual({
    ok: false,
    refusal: "link_expired",
  });
  const user = await findUserByEmail(db, "una@prova.invalid");
  expect(await verifyPassword(user?.passwordHash, "una frase lunga davvero")).toBe(true);
  expect(await verifyPassword(user?.passwordHash, "una frase lunga")).toBe(false);
});

test("a session opens with its cookie only, is hashed at rest, and ends for a disabled user", async () => {
  const user = await findUserByEmail(db, "una@prova.invalid");
  if (!user) throw new Error("no user");
  const sessions = createSessions(db, { secure: false });
  const request = (cookie = "") => new Request("http://localhost/", { headers: { cookie } });
  const cookie = (await sessions.begin(user.id, request())).split(";")[0] ?? "";
  expect(await sessions.findActor(request(cookie))).toMatchObject({ userId: user.id, roles: ["member"] });
  expect((await sessions.findActor(request("sid=somethingelse"))).userId).toBeNull();
  const stored = await db.selectFrom("sessions").select("id").where("userId", "=", user.id).execute();
  expect(stored.every(({ id }) => !cookie.includes(id))).toBe(true);
  await db.updateTable("users").set({ disabledAt: NOW }).where("id", "=", user.id).execute();
  expect((await sessions.findActor(request(cookie))).userId).toBeNull();
});
