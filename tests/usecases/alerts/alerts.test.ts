import { expect, test } from "vitest";
import { requestAlert } from "~/usecases/alerts/requestAlert";
import { updateAlert } from "~/usecases/alerts/updateAlert";
import { updateSubscriber } from "~/usecases/alerts/updateSubscriber";
import { confirmAlerts } from "~/usecases/alerts/confirmAlerts";
import { unsubscribe } from "~/usecases/alerts/unsubscribe";
import { runAlertJobs } from "~/usecases/clock/runAlertJobs";
import { actorWith } from "../../support/desk";
import { alertsWorld, EMAIL, MONDAY } from "../../support/alerts";

const { db, search, at, ask, letters, alerts, tokenOf, confirmed, publish } = await alertsWorld();

test("nothing is sent before the button; the same search asked twice, or twice at once, is one", async () => {
  await Promise.all([ask(), ask()]);
  await ask({ frequency: "weekly" });
  expect(await alerts()).toMatchObject([{ frequency: "weekly", confirmedAt: null }]);
  expect(await letters("alert")).toHaveLength(1);
  await publish("2026-11-23T12:00:00Z");
  expect(await runAlertJobs(at("2026-11-24T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  const token = await tokenOf();
  const [one] = await alerts();
  expect(await confirmAlerts(at(MONDAY), { token, shown: [one?.id ?? ""] })).toEqual({ ok: true, confirmed: 1 });
  expect(await confirmAlerts(at(MONDAY), { token, shown: [one?.id ?? ""] })).toEqual({ ok: true, confirmed: 0 });
  // Asked again by anybody: nothing changes, and only its owner learns that it was there.
  await ask({ frequency: "daily" }, "2026-11-25T09:00:00Z");
  expect(await alerts()).toMatchObject([{ frequency: "weekly" }]);
  expect((await letters("alert")).at(-1)?.subject).toBe("Questo avviso c’è già");
});

test("at most twenty; whoever fills a page with wishes takes no place from its owner", async () => {
  for (let n = 0; n < 20; n += 1)
    await ask({ query: `q=lavoro${n}&v=1` }, `2026-11-23T09:${String(n).padStart(2, "0")}:00Z`);
  await ask({ query: "q=ventuno&v=1" }, "2026-11-23T09:40:00Z");
  const waiting = await alerts();
  expect(waiting).toHaveLength(20);
  expect(waiting.some(({ query }) => query === "q=ventuno&v=1")).toBe(true);
  const token = await tokenOf();
  expect(await confirmAlerts(at(MONDAY), { token, shown: waiting.map(({ id }) => id) })).toEqual({
    ok: true,
    confirmed: 20,
  });
  await ask({ query: "q=ventidue&v=1" }, "2026-11-23T10:00:00Z");
  expect(await alerts()).toHaveLength(20);
  expect((await letters("alert")).at(-1)?.subject).toBe("Hai già tutti gli avvisi possibili");
});

test("paused, resumed, moved to Mondays, deleted: only by who holds the link, and a pause is not made up for", async () => {
  const token = await confirmed();
  const [alert] = await alerts();
  const change = (move: "pause" | "resume" | "weekly" | "delete", when: string, by = token) =>
    updateAlert(at(when), { token: by, id: alert?.id ?? "", move });
  expect(await change("delete", MONDAY, "x".repeat(43))).toEqual({ ok: false, refusal: "not_found" });
  await change("pause", "2026-11-23T10:00:00Z");
  await publish("2026-11-23T15:00:00Z");
  expect(await runAlertJobs(at("2026-11-24T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  await change("resume", "2026-11-24T09:00:00Z");
  await publish("2026-11-24T15:00:00Z");
  await runAlertJobs(at("2026-11-25T08:00:00Z"), search);
  expect((await letters("alert_digest")).map(({ subject }) => subject)).toEqual(["1 nuova opportunità per te"]);
  await change("weekly", "2026-11-25T09:00:00Z");
  expect(await alerts()).toMatchObject([{ frequency: "weekly", keptUntil: "2027-11-25" }]);
  await change("delete", "2026-11-25T09:00:00Z");
  expect(await alerts()).toEqual([]);
});

test("one click stops every letter and can be taken back; everything deleted leaves nothing of the address", async () => {
  const token = await confirmed();
  await publish("2026-11-23T15:00:00Z");
  expect(await unsubscribe(at(MONDAY), { token })).toEqual({ ok: true });
  expect(await unsubscribe(at(MONDAY), { token })).toEqual({ ok: true });
  expect(await runAlertJobs(at("2026-11-24T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  expect(await updateSubscriber(at(MONDAY), { token, change: { move: "forget" } })).toEqual({ ok: true });
  expect([await db.selectFrom("subscribers").selectAll().execute(), await alerts(), await letters("alert")]).toEqual([
    [],
    [],
    [],
  ]);
  expect(await unsubscribe(at(MONDAY), { token })).toEqual({ ok: false, refusal: "not_found" });
});

test("the register says whose link was used, and what was asked for again; addresses it does not hold", async () => {
  const before = await db
    .selectFrom("auditEntries")
    .select((eb) => eb.fn.max("id").as("last"))
    .executeTakeFirstOrThrow();
  const token = await confirmed();
  await ask({}, "2026-11-23T10:00:00Z");
  const [alert] = await alerts();
  await updateAlert(at(MONDAY), { token, id: alert?.id ?? "", move: "pause" });
  await updateSubscriber(at(MONDAY), { token, change: { move: "language", locale: "en" } });
  await unsubscribe(at(MONDAY), { token });
  const { id } = await db.selectFrom("subscribers").select("id").executeTakeFirstOrThrow();
  const lines = await db
    .selectFrom("auditEntries")
    .select(["deed", "noun", "recordId", "actorRole", "holderId", "details"])
    .where("id", ">", before.last ?? 0)
    .orderBy("id")
    .execute();
  const holder = { actorRole: "subscriber_holder", holderId: id };
  const visitor = { actorRole: "visitor", holderId: null };
  expect(lines).toEqual([
    { deed: "alert.ask", noun: "alert", recordId: alert?.id, details: {}, ...visitor },
    { deed: "alert.confirm", noun: "alert", recordId: alert?.id, details: {}, ...holder },
    { deed: "alert.ask", noun: "subscriber", recordId: id, details: {}, ...visitor },
    { deed: "alert.pause", noun: "alert", recordId: alert?.id, details: {}, ...holder },
    { deed: "subscriber.language", noun: "subscriber", recordId: id, details: {}, ...holder },
    { deed: "alert.stop", noun: "subscriber", recordId: id, details: { paused: 0 }, ...holder },
  ]);
});

test("what is stored of a form's answer leads to no page", async () => {
  const actor = await actorWith(db, ["seeker"]);
  await db
    .updateTable("users")
    .set({ emailConfirmedAt: new Date(MONDAY) })
    .where("id", "=", actor.userId)
    .execute();
  const form = { ...at(MONDAY), submission: { next: () => "modulo-di-avviso" } };
  const request = { email: actor.email ?? "", query: "q=d&v=1", frequency: "daily", locale: "it" } as const;
  const [first, again] = [await requestAlert(form, actor, request), await requestAlert(form, actor, request)];
  expect(again).toEqual(first);
  if (!first.ok || !first.token) throw new Error("no token");
  const { answer } = await db.selectFrom("submissions").select("answer").executeTakeFirstOrThrow();
  expect(JSON.stringify(answer)).not.toContain(first.token);
});

test("what nobody confirms is forgotten after seven days; what nobody touches, after a year and a letter", async () => {
  await ask();
  await runAlertJobs(at("2026-11-30T08:59:00Z"), search);
  expect(await alerts()).toHaveLength(1);
  await runAlertJobs(at("2026-11-30T09:01:00Z"), search);
  expect([await alerts(), await db.selectFrom("subscribers").selectAll().execute()]).toEqual([[], []]);
  await db.deleteFrom("mails").execute();
  await confirmed();
  await runAlertJobs(at("2027-11-08T08:00:00Z"), search);
  expect(await letters("alert_ending")).toEqual([]);
  for (const day of ["09", "10", "11"]) await runAlertJobs(at(`2027-11-${day}T08:00:00Z`), search);
  expect(await letters("alert_ending")).toHaveLength(1);
  await runAlertJobs(at("2027-11-24T08:00:00Z"), search);
  expect([await alerts(), await db.selectFrom("subscribers").selectAll().execute()]).toEqual([[], []]);
});

test("whoever is signed in with the address they proved has nothing to confirm; anybody else has", async () => {
  const actor = await actorWith(db, ["seeker"]);
  const email = actor.email ?? "";
  await requestAlert(at(MONDAY), actor, { email, query: "q=a&v=1", frequency: "daily", locale: "it" });
  await db
    .updateTable("users")
    .set({ emailConfirmedAt: new Date(MONDAY) })
    .where("id", "=", actor.userId)
    .execute();
  const own = await requestAlert(at(MONDAY), actor, { email, query: "q=b&v=1", frequency: "daily", locale: "it" });
  expect(own).toMatchObject({ ok: true, token: expect.stringMatching(/^[\w-]{43}$/) as string });
  expect(
    await requestAlert(at(MONDAY), actor, { email: EMAIL, query: "q=c&v=1", frequency: "daily", locale: "it" }),
  ).toEqual({ ok: true, token: null });
  expect((await alerts()).map(({ query, confirmedAt }) => [query, confirmedAt !== null])).toEqual([
    ["q=a&v=1", false],
    ["q=b&v=1", true],
    ["q=c&v=1", false],
  ]);
});
