import { beforeAll, expect, test } from "vitest";
import { VISITOR, type SignedIn } from "~/domain/access/actor";
import type { UserId } from "~/domain/ids";
import { setRole } from "~/usecases/accounts/setRole";
import { resendInvitation } from "~/usecases/accounts/resendInvitation";
import { inviteUser } from "~/usecases/accounts/inviteUser";
import { setNewPassword } from "~/usecases/accounts/setNewPassword";
import { setUserAccess } from "~/usecases/accounts/setUserAccess";
import { saveSettings } from "~/usecases/settings/saveSettings";
import { findSettings } from "~db/queries/settings/settings";
import { findUser, findUserByEmail, listRoles } from "~db/queries/accounts/users";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, NOW } from "../../support/desk";
import { freePort } from "../../support/ports";
import { callCommand, runCommand } from "../../support/runCommand";

const { db, url } = await testDatabase();
const context = contextAt(db);
let admin: SignedIn;
let operator: SignedIn;

beforeAll(async () => {
  [admin, operator] = [await actorWith(db, ["admin"]), await actorWith(db, ["operator"])];
});

async function lastLink(email: string): Promise<string> {
  const letter = await db
    .selectFrom("mails")
    .select("body")
    .where("toAddress", "=", email)
    .orderBy("createdAt", "desc")
    .orderBy("id")
    .execute();
  const tokens = letter.flatMap(({ body }) => /\/password\/([\w-]{43})/.exec(body)?.[1] ?? []);
  return tokens.at(-1) ?? "";
}

test("an invitation makes a user without a password, and its link works once, for seven days", async () => {
  const invited = await inviteUser(context, admin, {
    name: "Nuova Operatrice",
    email: "nuova@prova.invalid",
    roles: ["operator", "secretary"],
  });
  if (!invited.ok) throw new Error(invited.refusal);
  expect(await findUser(db, invited.id)).toMatchObject({ hasPassword: false, roles: ["operator", "secretary"] });
  expect(await inviteUser(context, admin, { name: "Ancora", email: "NUOVA@prova.invalid", roles: ["admin"] })).toEqual({
    ok: false,
    refusal: "already_known",
  });
  const token = await lastLink("nuova@prova.invalid");
  const late = contextAt(db, new Date(NOW.getTime() + 8 * 86_400_000));
  expect(await setNewPassword(late, VISITOR, { token, passwordHash: "x" })).toEqual({
    ok: false,
    refusal: "link_expired",
  });
  const inTime = contextAt(db, new Date(NOW.getTime() + 6 * 86_400_000));
  expect(await setNewPassword(inTime, VISITOR, { token, passwordHash: "x" })).toEqual({ ok: true, userId: invited.id });
  expect(await setNewPassword(inTime, VISITOR, { token, passwordHash: "y" })).toEqual({
    ok: false,
    refusal: "link_expired",
  });
  expect(await resendInvitation(context, admin, { id: invited.id })).toEqual({ ok: false, refusal: "wrong_state" });
});

test("an invitation sent again ends the first one", async () => {
  const invited = await inviteUser(context, admin, {
    name: "Due Volte",
    email: "due@prova.invalid",
    roles: ["delegate"],
  });
  if (!invited.ok) throw new Error(invited.refusal);
  const first = await lastLink("due@prova.invalid");
  expect(await resendInvitation(contextAt(db, new Date(NOW.getTime() + 1000)), admin, { id: invited.id })).toEqual({
    ok: true,
  });
  expect(await setNewPassword(context, VISITOR, { token: first, passwordHash: "x" })).toEqual({
    ok: false,
    refusal: "link_expired",
  });
});

test("only an administrator manages users, and never their own administration or access", async () => {
  const grant = (actor: SignedIn, id: UserId) => setRole(context, actor, { id, role: "admin", granted: true });
  expect(await grant(operator, operator.userId)).toEqual({ ok: false, refusal: "not_found" });
  expect(await inviteUser(context, operator, { name: "X", email: "x@prova.invalid", roles: ["admin"] })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(await setRole(context, admin, { id: admin.userId, role: "admin", granted: false })).toEqual({
    ok: false,
    refusal: "own_account",
  });
  expect(await setUserAccess(context, admin, { id: admin.userId, open: false })).toEqual({
    ok: false,
    refusal: "own_account",
  });
  expect(await listRoles(db, admin.userId)).toEqual(["admin"]);
});

test("two administrators who take it from each other at once: one stays, however they meet", async () => {
  for (let round = 0; round < 12; round += 1) {
    const [one, two] = [await actorWith(db, ["admin"]), await actorWith(db, ["admin"])];
    const results = await Promise.all([
      setRole(context, one, { id: two.userId, role: "admin", granted: false }),
      setRole(context, two, { id: one.userId, role: "admin", granted: false }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect([...(await listRoles(db, one.userId)), ...(await listRoles(db, two.userId))]).toEqual(["admin"]);
  }
});

test("a closed access ends its sessions at once, and everything is in the register", async () => {
  await db
    .insertInto("sessions")
    .values({ id: "s", userId: operator.userId, expiresAt: new Date("2030-01-01") })
    .execute();
  expect(await setUserAccess(context, admin, { id: operator.userId, open: false })).toEqual({ ok: true });
  expect(await db.selectFrom("sessions").select("id").where("userId", "=", operator.userId).execute()).toEqual([]);
  expect(await setUserAccess(context, admin, { id: operator.userId, open: true })).toEqual({ ok: true });
  const deeds = await db
    .selectFrom("auditEntries")
    .select("deed")
    .where("recordId", "=", operator.userId)
    .orderBy("id")
    .execute();
  expect(deeds.map(({ deed }) => deed)).toEqual(["user.disable", "user.enable"]);
});

test("settings are the administrator's, a day without hours is closed", async () => {
  const stored = await findSettings(db);
  const { deskHours: _, ...rest } = stored;
  const fields = {
    ...rest,
    deskName: "Sportello nuovo",
    hours1: "9.00–13.00",
    hours2: null,
    hours3: null,
    hours4: null,
    hours5: null,
    hours6: null,
    hours7: null,
  };
  expect(await saveSettings(context, operator, fields)).toEqual({ ok: false, refusal: "not_found" });
  expect(await saveSettings(context, admin, fields)).toEqual({ ok: true });
  expect(await findSettings(db)).toMatchObject({
    deskName: "Sportello nuovo",
    deskHours: [{ day: 1, hours: "9.00–13.00" }],
  });
});

test("the command makes the first administrator, gives a link, and twice makes nothing twice", async () => {
  const args = ["--email", "Prima@prova.invalid", "--name", "Prima Amministratrice"];
  const [first, again] = [await runCommand("createAdmin", args, url), await callCommand("createAdmin", args, url)];
  expect([first.code, again.code, again.out.includes("already an administrator")]).toEqual([0, 0, true]);
  const token = /\/password\/([\w-]{43})/.exec(again.out)?.[1] ?? "";
  const user = await findUserByEmail(db, "prima@prova.invalid");
  if (!user) throw new Error("no user");
  expect(await setNewPassword({ ...context, now: () => new Date() }, VISITOR, { token, passwordHash: "x" })).toEqual({
    ok: true,
    userId: user.id,
  });
  expect(await listRoles(db, user.id)).toEqual(["admin"]);
  const wrong = await runCommand("createAdmin", ["--email", "non-un-indirizzo"], url);
  expect([wrong.code, wrong.err.trim().split("\n").length]).toEqual([1, 1]);
  const unreachable = await callCommand("createAdmin", args, `postgresql://nobody@127.0.0.1:${await freePort()}/none`);
  expect([unreachable.code, unreachable.err.trim().split("\n").length]).toEqual([1, 1]);
  expect((await callCommand("createAdmin", ["--help"], url)).out).toContain("--email");
}, 120_000);
