import { expect, test } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import type { Role } from "~/domain/access/roles";
import { createSessions } from "~/server/request/session";
import { setSessionFactor } from "~db/queries/accounts/sessions";
import { setUserDisabled } from "~db/queries/accounts/users";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, NOW } from "../../support/desk";
import { enrolledApp } from "../../support/secondFactor";

const { db } = await testDatabase();
let clock = NOW;
const sessions = createSessions(db, { secure: false, now: () => clock });
const asking = (cookie: string) => new Request("http://localhost/salvati", { headers: { cookie } });
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

async function begun(roles: Role[]) {
  clock = NOW;
  const actor = await actorWith(db, roles);
  const { cookie, missing } = await sessions.begin(actor.userId, new Request("http://localhost/accedi"));
  const request = asking(cookie.split(";")[0] ?? "");
  return { actor, missing, request, find: async () => (await sessions.findActor(request)).userId !== null };
}

test("a cookie nobody here wrote makes a visitor, never a failure", async () => {
  for (const cookie of ["sid=%E0%A4%A", "altro=%ff; sid=x", "sid=%00", "sid", "sid="]) {
    expect([cookie, await sessions.findActor(asking(cookie))]).toEqual([cookie, VISITOR]);
  }
  expect(await sessions.end(asking("sid=%E0%"))).toContain("Max-Age=0");
});

test.each<[string, Role[], { idleMs: number; totalMs: number }]>([
  ["the staff", ["delegate"], { idleMs: 8 * HOUR, totalMs: 16 * HOUR }],
  ["a member who is staff too", ["member", "partner"], { idleMs: 8 * HOUR, totalMs: 16 * HOUR }],
  ["a member", ["member"], { idleMs: 14 * DAY, totalMs: 60 * DAY }],
  ["a job-seeker", ["seeker"], { idleMs: 30 * DAY, totalMs: 180 * DAY }],
])("%s: a session ends when it is not used, and in any case", async (_, roles, { idleMs, totalMs }) => {
  const idle = await begun(roles);
  clock = new Date(NOW.getTime() + idleMs - HOUR / 60);
  expect(await idle.find()).toBe(true);
  clock = new Date(clock.getTime() + idleMs);
  expect(await idle.find()).toBe(false);

  const used = await begun(roles);
  for (let at = idleMs / 2; at < totalMs; at += idleMs / 2) {
    clock = new Date(NOW.getTime() + at);
    expect([at, await used.find()]).toEqual([at, true]);
  }
  clock = new Date(NOW.getTime() + totalMs);
  expect(await used.find()).toBe(false);
});

test("a role given shortens the sessions that are open already", async () => {
  const { actor, find } = await begun(["member"]);
  clock = new Date(NOW.getTime() + 9 * HOUR);
  expect(await find()).toBe(true);
  await db.insertInto("userRoles").values({ userId: actor.userId, role: "delegate" }).execute();
  clock = new Date(NOW.getTime() + 17 * HOUR);
  expect(await find()).toBe(false);
});

test.each<[Role, "enrolment" | null]>([
  ["operator", "enrolment"],
  ["secretary", "enrolment"],
  ["admin", "enrolment"],
  ["delegate", null],
  ["member", null],
  ["seeker", null],
])("%s without a second factor lacks %s, where nobody chose otherwise", async (role, expected) => {
  const { request, missing, find } = await begun([role]);
  expect([missing, await find()]).toEqual([expected, expected === null]);
  expect((await sessions.findPending(request))?.missing ?? null).toBe(expected);
});

test("who has a second factor is nobody until it is shown in this session, whatever the role and the settings", async () => {
  const { actor, find } = await begun(["member"]);
  expect(await find()).toBe(true);
  const context = contextAt(db);
  await enrolledApp(context, actor);
  // Also sessions that were open before.
  expect(await find()).toBe(false);
  const { cookie, missing } = await sessions.begin(actor.userId, new Request("http://localhost/accedi"));
  const request = asking(cookie.split(";")[0] ?? "");
  expect([missing, (await sessions.findActor(request)).userId]).toEqual(["code", null]);
  const id = sessions.nameOf(request) ?? "";
  await db
    .transaction()
    .execute((trx) => setSessionFactor(trx, { id, userId: actor.userId }, { at: NOW, expiresAt: NOW }));
  expect((await sessions.findActor(request)).userId).toBe(actor.userId);
  expect(await sessions.findPending(request)).toBeNull();
});

test("a session that lacks its second factor is over after half an hour", async () => {
  const { request } = await begun(["operator"]);
  clock = new Date(NOW.getTime() + 29 * 60_000);
  expect(await sessions.findPending(request)).not.toBeNull();
  clock = new Date(NOW.getTime() + 30 * 60_000);
  expect(await sessions.findPending(request)).toBeNull();
});

test("the administrator's choice counts at once, also for sessions that are open; the demonstration's accounts are spared", async () => {
  const set = (required: boolean | null) =>
    db.updateTable("siteSettings").set({ secondFactorRequired: required }).execute();
  const { find } = await begun(["operator"]);
  await set(false);
  expect(await find()).toBe(true);
  await set(true);
  expect(await find()).toBe(false);
  const { actor } = await begun(["admin"]);
  await db.updateTable("users").set({ email: "admin@demo.invalid" }).where("id", "=", actor.userId).execute();
  const begin = (demo: boolean) =>
    createSessions(db, { secure: false, demo, now: () => clock }).begin(actor.userId, asking(""));
  expect((await begin(true)).missing).toBeNull();
  // The same account on a site that is no demonstration is like any other.
  expect((await begin(false)).missing).toBe("enrolment");
  await set(null);
});

test("a session ended elsewhere, and one whose user was disabled, open nothing more", async () => {
  const ended = await begun(["delegate"]);
  expect(await ended.find()).toBe(true);
  await sessions.endAll(ended.actor.userId);
  expect(await ended.find()).toBe(false);
  const disabled = await begun(["delegate"]);
  await db.transaction().execute((trx) => setUserDisabled(trx, disabled.actor.userId, NOW));
  expect(await disabled.find()).toBe(false);
});
