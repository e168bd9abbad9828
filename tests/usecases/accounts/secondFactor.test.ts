import { expect, test } from "vitest";
import { SYSTEM, VISITOR } from "~/domain/access/actor";
import { readFactorCode, RECOVERY_CODES, type FactorCode } from "~/domain/accounts/factorCodes";
import type { UserId } from "~/domain/ids";
import { completeSignIn } from "~/usecases/accounts/completeSignIn";
import { closeOtherSessions, closeSession } from "~/usecases/accounts/closeSessions";
import { addSecondFactor } from "~/usecases/accounts/addSecondFactor";
import { createEnrolment } from "~/usecases/accounts/factorSecret";
import { removeSecondFactor } from "~/usecases/accounts/removeSecondFactor";
import { replaceRecoveryCodes } from "~/usecases/accounts/replaceRecoveryCodes";
import { removeLostFactor, removeLostFactorByEmail } from "~/usecases/accounts/removeLostFactor";
import { verifySecondFactor } from "~/usecases/accounts/verifySecondFactor";
import { findSecondFactor } from "~db/queries/accounts/secondFactors";
import { insertSession, listSessions } from "~db/queries/accounts/sessions";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, NOW } from "../../support/desk";
import { appCode, enrolledApp } from "../../support/secondFactor";

const { db } = await testDatabase();
const context = contextAt(db);
const later = (seconds: number) => contextAt(db, new Date(NOW.getTime() + seconds * 1000));
const app = (code: string): FactorCode => ({ kind: "app", code });
const recovery = (code: string): FactorCode => ({ kind: "recovery", code });
const deedsOf = async (id: UserId) =>
  (await db.selectFrom("auditEntries").select("deed").where("recordId", "=", id).orderBy("id").execute()).map(
    ({ deed }) => deed,
  );
const lettersTo = async (email: string | null) =>
  (
    await db
      .selectFrom("mails")
      .select("kind")
      .where("toAddress", "=", email ?? "")
      .execute()
  ).map(({ kind }) => kind);
const show = (by = context) => ({ sessionId: "none", locale: "it" as const, by });

async function verify(actor: Awaited<ReturnType<typeof actorWith>>, code: FactorCode, by = context) {
  const { sessionId, locale } = show();
  const shown = await verifySecondFactor(by, actor, { code, sessionId, locale });
  return shown.ok ? "in" : shown.refusal;
}

test("an app is taken in by its first code only, and its secret is kept sealed for this user alone", async () => {
  const [actor, other] = [await actorWith(db, ["operator"]), await actorWith(db, ["operator"])];
  const { sealed, secret, uri } = createEnrolment(context.secretKey, actor, { issuer: "Lavoro" });
  expect(uri).toContain(`secret=${secret.replaceAll(" ", "")}`);
  const enrol = (by: typeof actor, code: string) =>
    addSecondFactor(context, by, { secret: sealed, code, sessionId: "none", demo: false });
  const code = appCode(secret, NOW);
  const wrong = code === "000000" ? "000001" : "000000";
  expect(await enrol(actor, wrong)).toEqual({ ok: false, refusal: "wrong_code" });
  // A form carried to another user's page opens nothing there.
  expect(await enrol(other, code)).toEqual({ ok: false, refusal: "wrong_code" });
  const enrolled = await enrol(actor, code);
  expect(enrolled.ok && new Set(enrolled.codes).size).toBe(RECOVERY_CODES);
  expect(await enrol(actor, code)).toEqual({ ok: false, refusal: "already_done" });
  const row = await db.selectFrom("secondFactors").selectAll().where("userId", "=", actor.userId).executeTakeFirst();
  expect(row?.secretSealed.toString("latin1")).not.toContain(secret.replaceAll(" ", ""));
  const hashes = await db.selectFrom("recoveryCodes").select("codeHash").execute();
  expect(enrolled.ok && hashes.some(({ codeHash }) => enrolled.codes.includes(codeHash))).toBe(false);
  expect(await deedsOf(actor.userId)).toEqual(["user.enrol_factor"]);
});

test("the form of a first code sent twice shows the same recovery codes, which are kept in no answer", async () => {
  const actor = await actorWith(db, ["admin"]);
  const { sealed, secret } = createEnrolment(context.secretKey, actor, { issuer: "Lavoro" });
  const send = () =>
    addSecondFactor({ ...context, submission: { next: () => "enrol:1" } }, actor, {
      secret: sealed,
      code: appCode(secret, NOW),
      sessionId: "none",
      demo: false,
    });
  const [first, second] = [await send(), await send()];
  expect(first.ok).toBe(true);
  expect(second).toEqual(first);
  const answers = JSON.stringify(await db.selectFrom("submissions").select("answer").execute());
  expect(first.ok && first.codes.some((code) => answers.includes(code))).toBe(false);
});

test("a code of the app works once, a step early or late and no further, and not one of before", async () => {
  const actor = await actorWith(db, ["operator"]);
  const { secret } = await enrolledApp(context, actor);
  const at = (seconds: number) => appCode(secret, new Date(NOW.getTime() + seconds * 1000));
  expect(await verify(actor, app(at(90)))).toBe("wrong_code");
  expect(await verify(actor, app(at(0)))).toBe("in");
  expect(await verify(actor, app(at(0)))).toBe("wrong_code");
  expect(await verify(actor, app(at(-30)))).toBe("wrong_code");
  // The telephone is half a minute ahead: taken, and then the code of now is used up too.
  expect(await verify(actor, app(at(60)), later(30))).toBe("in");
  expect(await verify(actor, app(at(30)), later(30))).toBe("wrong_code");
  const both = later(120);
  const twice = await Promise.all([1, 2].map(() => verify(actor, app(at(120)), both)));
  expect(twice.toSorted()).toEqual(["in", "wrong_code"]);
});

test("a recovery code works once, however it is typed and whoever presses at the same moment; it is registered and told", async () => {
  const actor = await actorWith(db, ["secretary"]);
  const stranger = await actorWith(db, ["secretary"]);
  await enrolledApp(context, stranger);
  const { codes } = await enrolledApp(context, actor);
  const [first = "", second = ""] = codes;
  const typed = readFactorCode(` ${first.slice(0, 4).toLowerCase()} - ${first.slice(4)}`);
  expect(typed).toEqual(recovery(first));
  expect(await verify(stranger, recovery(first))).toBe("wrong_code");
  expect(await verify(actor, recovery(first))).toBe("in");
  expect(await verify(actor, recovery(first))).toBe("wrong_code");
  const pressed = await Promise.all([1, 2, 3].map(() => verify(actor, recovery(second))));
  expect(pressed.toSorted()).toEqual(["in", "wrong_code", "wrong_code"]);
  expect((await findSecondFactor(db, actor.userId))?.codesLeft).toBe(RECOVERY_CODES - 2);
  expect(await deedsOf(actor.userId)).toEqual([
    "user.enrol_factor",
    "user.use_recovery_code",
    "user.use_recovery_code",
  ]);
  expect(await lettersTo(actor.email)).toEqual(["recovery_code_used", "recovery_code_used"]);
});

test("new recovery codes end those of before; taking the app away needs a code of it", async () => {
  const actor = await actorWith(db, ["operator"]);
  const { secret, codes } = await enrolledApp(context, actor);
  expect(await replaceRecoveryCodes(context, actor, { code: "123" })).toEqual({ ok: false, refusal: "wrong_code" });
  const renewed = await replaceRecoveryCodes(context, actor, { code: appCode(secret, NOW) });
  expect(renewed.ok && renewed.codes.some((code) => codes.includes(code))).toBe(false);
  expect(await verify(actor, recovery(codes[0] ?? ""))).toBe("wrong_code");
  expect(await verify(actor, recovery((renewed.ok && renewed.codes[0]) || ""))).toBe("in");
  const code = appCode(secret, new Date(NOW.getTime() + 60_000));
  expect(await removeSecondFactor(context, actor, { code })).toEqual({ ok: false, refusal: "wrong_code" });
  const session = { userId: actor.userId, at: NOW, expiresAt: NOW, factorAt: NOW, browser: null, system: null };
  await insertSession(db, { id: "of-the-app", ...session });
  expect((await removeSecondFactor(later(60), actor, { code })).ok).toBe(true);
  const { factorAt } = await db
    .selectFrom("sessions")
    .select("factorAt")
    .where("id", "=", "of-the-app")
    .executeTakeFirstOrThrow();
  expect(factorAt).toBeNull();
  expect(await findSecondFactor(db, actor.userId)).toBeUndefined();
});

test("a lost factor is reset by an administrator who has one, never by oneself; everything is registered and told", async () => {
  const [bare, admin, lost] = [
    await actorWith(db, ["admin"]),
    await actorWith(db, ["admin"]),
    await actorWith(db, ["operator"]),
  ];
  await enrolledApp(context, admin);
  const { codes } = await enrolledApp(context, lost);
  await insertSession(db, {
    id: "lost-session",
    userId: lost.userId,
    at: NOW,
    expiresAt: new Date(NOW.getTime() + 1e6),
    factorAt: NOW,
    browser: null,
    system: null,
  });
  const reset = async (by: typeof admin, id: UserId) => {
    const answer = await removeLostFactor(context, by, { id, demo: false });
    return answer.ok ? "reset" : answer.refusal;
  };
  expect(await reset(lost, admin.userId)).toBe("not_found");
  expect(await reset(bare, lost.userId)).toBe("factor_needed");
  expect(await reset(admin, admin.userId)).toBe("own_account");
  expect(await reset(admin, lost.userId)).toBe("reset");
  expect(await reset(admin, lost.userId)).toBe("wrong_state");
  expect(await listSessions(db, lost.userId, NOW)).toEqual([]);
  expect(await verify(lost, recovery(codes[0] ?? ""))).toBe("wrong_code");
  expect(await deedsOf(lost.userId)).toEqual(["user.enrol_factor", "user.reset_factor"]);
  expect(await lettersTo(lost.email)).toEqual(["factor_reset"]);
  await enrolledApp(context, lost);
  const byMachine = (email: string | null) => removeLostFactorByEmail(context, SYSTEM, { email: email ?? "" });
  expect((await byMachine(lost.email)).ok).toBe(true);
  expect(await byMachine("nessuno@prova.invalid")).toEqual({ ok: false, refusal: "not_found" });
});

test("an account of the demonstration, which everybody uses, takes no app", async () => {
  const actor = { ...(await actorWith(db, ["operator"])), email: "sportello@demo.invalid" };
  const { sealed, secret } = createEnrolment(context.secretKey, actor, { issuer: "Prova" });
  const enrol = (demo: boolean) =>
    addSecondFactor(context, actor, { secret: sealed, code: appCode(secret, NOW), sessionId: "none", demo });
  expect(await enrol(true)).toEqual({ ok: false, refusal: "own_account" });
  expect((await enrol(false)).ok).toBe(true);
});

test("somebody ends a session of their own and no other's, or all but the one they are in", async () => {
  const [actor, other] = [await actorWith(db, ["member"]), await actorWith(db, ["member"])];
  const begin = (id: string, by: typeof actor) =>
    insertSession(db, {
      id,
      userId: by.userId,
      at: NOW,
      expiresAt: new Date(NOW.getTime() + 1e6),
      factorAt: null,
      browser: "Firefox",
      system: "Linux",
    });
  for (const id of ["a", "b", "c", "d"]) await begin(id, actor);
  await begin("e", other);
  const left = async () => (await listSessions(db, actor.userId, NOW)).map(({ id }) => id).toSorted();
  await closeSession(context, actor, { id: "e" });
  expect(await listSessions(db, other.userId, NOW)).toHaveLength(1);
  await closeSession(context, actor, { id: "b" });
  expect(await left()).toEqual(["a", "c", "d"]);
  expect(await closeOtherSessions(context, actor, { but: "c" })).toMatchObject({ ended: 2 });
  expect(await left()).toEqual(["c"]);
});

test("the first sign-in on a device is told by letter, once; not where a letter was the way in, nor to who tries the demonstration", async () => {
  const actor = await actorWith(db, ["member"]);
  const arrive = (tokenHash: string, differing: object = {}) =>
    completeSignIn(context, VISITOR, {
      userId: actor.userId,
      device: { tokenHash, browser: "Firefox", system: "Windows" },
      codes: [],
      locale: "fr",
      demo: false,
      ...differing,
    });
  await arrive("primo", { announced: false });
  expect(await lettersTo(actor.email)).toEqual([]);
  await arrive("primo");
  await arrive("secondo");
  await arrive("secondo");
  expect(await lettersTo(actor.email)).toEqual(["new_device"]);
  const letter = await db.selectFrom("mails").select("body").where("kind", "=", "new_device").executeTakeFirstOrThrow();
  expect(letter.body).toContain("Firefox");
  expect(letter.body).toContain("/fr/accesso");
});
