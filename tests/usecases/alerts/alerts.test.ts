import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import type { OrganisationId, PostingId } from "~/domain/ids";
import type { PostingFields } from "~/domain/postings/fields";
import { smtpMail } from "~/server/mail";
import { askAlert, type AskedAlert } from "~/usecases/alerts/askAlert";
import { changeAlert } from "~/usecases/alerts/changeAlert";
import { changeSubscriber } from "~/usecases/alerts/changeSubscriber";
import { confirmAlerts } from "~/usecases/alerts/confirmAlerts";
import { stopLetters } from "~/usecases/alerts/stopLetters";
import { turnAlerts } from "~/usecases/clock/turnAlerts";
import { sendMail } from "~/usecases/letters/sendMail";
import { askReminders } from "~/usecases/alerts/askReminders";
import { keepPosting } from "~search/keepPosting";
import { postgresSearch } from "~search/postgres/engine";
import { testDatabase } from "../../support/database";
import { actorWith, anOrganisationIn, aPostingIn, contextAt, insertWorld } from "../../support/desk";
import { smtpReceiver, type Receiver } from "../../support/smtp";

const { db } = await testDatabase();
const search = postgresSearch(db);
const EMAIL = "ida@prova.invalid";
const MONDAY = "2026-11-23T09:00:00Z";
let organisationId: OrganisationId;
let smtp: Receiver;

beforeAll(async () => {
  await insertWorld(db);
  organisationId = await anOrganisationIn(db);
  smtp = await smtpReceiver();
});
afterAll(() => smtp.close());
beforeEach(async () => {
  await db.deleteFrom("subscribers").execute();
  await db.deleteFrom("mails").execute();
  await db.deleteFrom("postings").execute();
  smtp.received.length = 0;
});

const at = (instant: string) => contextAt(db, new Date(instant));
const ask = (differing: Partial<AskedAlert> = {}, when = MONDAY) =>
  askAlert(at(when), VISITOR, {
    email: EMAIL,
    query: "q=magazzino&v=1",
    frequency: "daily",
    locale: "it",
    ...differing,
  });
const letters = (kind: string) =>
  db
    .selectFrom("mails")
    .select(["id", "toAddress", "subject", "body", "html", "headers"])
    .where("kind", "=", kind)
    .orderBy("createdAt")
    .execute();
const alerts = () => db.selectFrom("alerts").selectAll().orderBy("createdAt").orderBy("query").execute();

async function tokenOf(kind = "alert", to = EMAIL): Promise<string> {
  const theirs = (await letters(kind)).filter(({ toAddress }) => toAddress === to);
  return /avvisi\/([\w-]{43})/.exec(theirs.at(-1)?.body ?? "")?.[1] ?? "";
}

/** Asked and confirmed; answers the token of the address. */
async function confirmed(differing: Partial<AskedAlert> = {}, when = MONDAY): Promise<string> {
  await ask(differing, when);
  const token = await tokenOf("alert", differing.email);
  const waiting = (await alerts()).filter(({ confirmedAt }) => !confirmedAt);
  expect(
    await confirmAlerts(
      at(when),
      token,
      waiting.map(({ id }) => id),
    ),
  ).toEqual({ ok: true, confirmed: waiting.length });
  return token;
}

async function publish(when: string, differing: Partial<PostingFields> = {}): Promise<PostingId> {
  const id = await aPostingIn(db, organisationId, differing);
  await db
    .updateTable("postings")
    .set({ publishedAt: new Date(when) })
    .where("id", "=", id)
    .execute();
  await db.transaction().execute((trx) => keepPosting(trx, id));
  return id;
}

test("nothing is sent before the button; the same search asked twice, or twice at once, is one", async () => {
  await Promise.all([ask(), ask()]);
  await ask({ frequency: "weekly" });
  expect(await alerts()).toMatchObject([{ frequency: "weekly", confirmedAt: null }]);
  expect(await letters("alert")).toHaveLength(1);
  await publish("2026-11-23T12:00:00Z");
  expect(await turnAlerts(at("2026-11-24T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  const token = await tokenOf();
  const [one] = await alerts();
  expect(await confirmAlerts(at(MONDAY), token, [one?.id ?? ""])).toEqual({ ok: true, confirmed: 1 });
  expect(await confirmAlerts(at(MONDAY), token, [one?.id ?? ""])).toEqual({ ok: true, confirmed: 0 });
  // Asked again by anybody: nothing changes, and only its owner learns that it was there.
  await ask({ frequency: "daily" }, "2026-11-25T09:00:00Z");
  expect(await alerts()).toMatchObject([{ frequency: "weekly" }]);
  expect((await letters("alert")).at(-1)?.subject).toBe("Questo avviso c’è già");
});

test("only what came out since, never the same posting twice for an address, and no letter when nothing is new", async () => {
  await publish("2026-11-20T09:00:00Z");
  await confirmed();
  await confirmed({ query: "dove=046026&v=1" }, "2026-11-23T09:20:00Z");
  const fresh = await publish("2026-11-23T15:00:00Z");
  await publish("2026-11-23T15:00:00Z", { title: "Cuoca o cuoco", comune: "046017" });
  // Before half past seven it is not the day yet.
  expect(await turnAlerts(at("2026-11-24T06:29:00Z"), search)).toMatchObject({ digests: 0 });
  expect(await turnAlerts(at("2026-11-24T06:30:00Z"), search)).toMatchObject({ digests: 1 });
  expect(await turnAlerts(at("2026-11-24T06:45:00Z"), search)).toMatchObject({ digests: 0 });
  const [digest] = await letters("alert_digest");
  expect(digest?.subject).toBe("1 nuova opportunità per te");
  // Both searches find it: it stands once.
  expect(digest?.body.match(/\* Addetta\/o al magazzino/g)).toHaveLength(1);
  expect(digest?.body).not.toContain("Cuoca");
  expect(await db.selectFrom("sentPostings").select(["postingId", "digestOn"]).execute()).toEqual([
    { postingId: fresh, digestOn: "2026-11-24" },
  ]);
  expect(await turnAlerts(at("2026-11-25T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  await publish("2026-11-25T10:00:00Z");
  expect(await turnAlerts(at("2026-11-26T08:00:00Z"), search)).toMatchObject({ digests: 1 });
});

test("weekly: the letter of Monday holds the whole week, and a Monday lost is made up for", async () => {
  await confirmed({ frequency: "weekly" }, "2026-11-23T09:00:00Z");
  await publish("2026-11-24T09:00:00Z");
  await publish("2026-11-28T09:00:00Z");
  expect(await turnAlerts(at("2026-11-29T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  expect(await turnAlerts(at("2026-12-01T08:00:00Z"), search)).toMatchObject({ digests: 1 });
  expect((await letters("alert_digest"))[0]?.subject).toBe("2 nuove opportunità per te");
});

test("each address from its own day on, whatever others wait for in the same run", async () => {
  await confirmed({ email: "antica@prova.invalid", frequency: "weekly" }, "2026-11-16T09:00:00Z");
  await publish("2026-11-18T09:00:00Z");
  await confirmed({}, "2026-11-22T09:00:00Z");
  expect(await turnAlerts(at("2026-11-23T08:00:00Z"), search)).toMatchObject({ digests: 1 });
  expect((await letters("alert_digest")).map(({ toAddress }) => toAddress)).toEqual(["antica@prova.invalid"]);
});

test("a server lost before the end wrote nothing and loses nothing; two workers at once write one letter", async () => {
  await confirmed();
  await publish("2026-11-23T15:00:00Z");
  const morning = at("2026-11-24T08:00:00Z");
  // The letter is written already when the memory of what was sent cannot be.
  await db.schema
    .alterTable("sentPostings")
    .addCheckConstraint("stuck", sql`place < 0`)
    .execute();
  await expect(turnAlerts(morning, search)).rejects.toThrow();
  expect([await letters("alert_digest"), await db.selectFrom("sentPostings").selectAll().execute()]).toEqual([[], []]);
  await db.schema.alterTable("sentPostings").dropConstraint("stuck").execute();
  await Promise.all([turnAlerts(morning, search), turnAlerts(morning, search)]);
  expect(await letters("alert_digest")).toHaveLength(1);
});

test("more than a letter holds comes with the next ones, whole", async () => {
  await confirmed();
  for (let n = 0; n < 27; n += 1) await publish("2026-11-23T15:00:00Z", { title: `Addetta/o al magazzino ${n}` });
  await turnAlerts(at("2026-11-24T08:00:00Z"), search);
  await turnAlerts(at("2026-11-25T08:00:00Z"), search);
  await turnAlerts(at("2026-11-26T08:00:00Z"), search);
  expect((await letters("alert_digest")).map(({ subject }) => subject)).toEqual([
    "25 nuove opportunità per te",
    "2 nuove opportunità per te",
  ]);
});

test("a search saved long ago, with words the list no longer knows, still answers", async () => {
  await confirmed({ query: "q=magazzino&dove=046026&km=20&tipo=mestiere-antico&colore=rosso&v=1" });
  await publish("2026-11-23T15:00:00Z");
  expect(await turnAlerts(at("2026-11-24T08:00:00Z"), search)).toMatchObject({ digests: 1 });
});

test("at most twenty; whoever fills a page with wishes takes no place from its owner", async () => {
  for (let n = 0; n < 20; n += 1)
    await ask({ query: `q=lavoro${n}&v=1` }, `2026-11-23T09:${String(n).padStart(2, "0")}:00Z`);
  await ask({ query: "q=ventuno&v=1" }, "2026-11-23T09:40:00Z");
  const waiting = await alerts();
  expect(waiting).toHaveLength(20);
  expect(waiting.some(({ query }) => query === "q=ventuno&v=1")).toBe(true);
  const token = await tokenOf();
  expect(
    await confirmAlerts(
      at(MONDAY),
      token,
      waiting.map(({ id }) => id),
    ),
  ).toEqual({ ok: true, confirmed: 20 });
  await ask({ query: "q=ventidue&v=1" }, "2026-11-23T10:00:00Z");
  expect(await alerts()).toHaveLength(20);
  expect((await letters("alert")).at(-1)?.subject).toBe("Hai già tutti gli avvisi possibili");
});

test("paused, resumed, moved to Mondays, deleted: only by who holds the link, and a pause is not made up for", async () => {
  const token = await confirmed();
  const [alert] = await alerts();
  const change = (move: "pause" | "resume" | "weekly" | "delete", when: string, by = token) =>
    changeAlert(at(when), by, { id: alert?.id ?? "", move });
  expect(await change("delete", MONDAY, "x".repeat(43))).toEqual({ ok: false, refusal: "not_found" });
  await change("pause", "2026-11-23T10:00:00Z");
  await publish("2026-11-23T15:00:00Z");
  expect(await turnAlerts(at("2026-11-24T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  await change("resume", "2026-11-24T09:00:00Z");
  await publish("2026-11-24T15:00:00Z");
  await turnAlerts(at("2026-11-25T08:00:00Z"), search);
  expect((await letters("alert_digest")).map(({ subject }) => subject)).toEqual(["1 nuova opportunità per te"]);
  await change("weekly", "2026-11-25T09:00:00Z");
  expect(await alerts()).toMatchObject([{ frequency: "weekly", keptUntil: "2027-11-25" }]);
  await change("delete", "2026-11-25T09:00:00Z");
  expect(await alerts()).toEqual([]);
});

test("one click stops every letter and can be taken back; everything deleted leaves nothing of the address", async () => {
  const token = await confirmed();
  await publish("2026-11-23T15:00:00Z");
  expect(await stopLetters(at(MONDAY), token)).toEqual({ ok: true });
  expect(await stopLetters(at(MONDAY), token)).toEqual({ ok: true });
  expect(await turnAlerts(at("2026-11-24T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  expect(await changeSubscriber(at(MONDAY), token, { move: "forget" })).toEqual({ ok: true });
  expect([await db.selectFrom("subscribers").selectAll().execute(), await alerts(), await letters("alert")]).toEqual([
    [],
    [],
    [],
  ]);
  expect(await stopLetters(at(MONDAY), token)).toEqual({ ok: false, refusal: "not_found" });
});

test("what nobody confirms is forgotten after seven days; what nobody touches, after a year and a letter", async () => {
  await ask();
  await turnAlerts(at("2026-11-30T08:59:00Z"), search);
  expect(await alerts()).toHaveLength(1);
  await turnAlerts(at("2026-11-30T09:01:00Z"), search);
  expect([await alerts(), await db.selectFrom("subscribers").selectAll().execute()]).toEqual([[], []]);
  await db.deleteFrom("mails").execute();
  await confirmed();
  await turnAlerts(at("2027-11-08T08:00:00Z"), search);
  expect(await letters("alert_ending")).toEqual([]);
  for (const day of ["09", "10", "11"]) await turnAlerts(at(`2027-11-${day}T08:00:00Z`), search);
  expect(await letters("alert_ending")).toHaveLength(1);
  await turnAlerts(at("2027-11-24T08:00:00Z"), search);
  expect([await alerts(), await db.selectFrom("subscribers").selectAll().execute()]).toEqual([[], []]);
});

test("the letter that arrives: two parts alike, one click to leave, in the reader's language; an address refused for good is left in peace", async () => {
  await confirmed({ locale: "en" });
  await confirmed({ email: "nessuno@prova.invalid" });
  const id = await publish("2026-11-23T15:00:00Z");
  await turnAlerts(at("2026-11-24T08:00:00Z"), search);
  const port = smtpMail(smtp.url, "Lucca per il lavoro <lavoro@lucca.invalid>");
  for (const letter of await letters("alert_digest")) await sendMail(at(MONDAY), port, letter.id);
  expect(smtp.received.map(({ to }) => to)).toEqual([[EMAIL]]);
  const [{ mail } = { mail: null }] = smtp.received;
  const header = (key: string) => mail?.headers.find((one) => one.key === key)?.value ?? "";
  expect(header("list-unsubscribe")).toMatch(/^<http:\/\/prova\.invalid\/avvisi\/[\w-]{43}\/ferma>$/);
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const { code } = await db.selectFrom("postings").select("code").where("id", "=", id).executeTakeFirstOrThrow();
  for (const part of [mail?.text, mail?.html]) expect(part).toContain(`http://prova.invalid/en/opportunita/L-${code}`);
  expect(mail?.html).toContain('<html lang="en">');
  expect(mail?.subject).toBe("1 new opportunity for you");
  // Refused: not tried again, and no more letters until its owner says so.
  for (const letter of await letters("alert_digest")) await sendMail(at(MONDAY), port, letter.id);
  expect(smtp.received).toHaveLength(1);
  await publish("2026-11-24T15:00:00Z");
  await turnAlerts(at("2026-11-25T08:00:00Z"), search);
  expect((await letters("alert_digest")).map(({ toAddress }) => toAddress).sort()).toEqual([
    EMAIL,
    EMAIL,
    "nessuno@prova.invalid",
  ]);
});

test("whoever is signed in with the address they proved has nothing to confirm; anybody else has", async () => {
  const actor = await actorWith(db, ["seeker"]);
  const email = actor.email ?? "";
  await askAlert(at(MONDAY), actor, { email, query: "q=a&v=1", frequency: "daily", locale: "it" });
  await db
    .updateTable("users")
    .set({ emailConfirmedAt: new Date(MONDAY) })
    .where("id", "=", actor.userId)
    .execute();
  const own = await askAlert(at(MONDAY), actor, { email, query: "q=b&v=1", frequency: "daily", locale: "it" });
  expect(own.token).toMatch(/^[\w-]{43}$/);
  expect(
    await askAlert(at(MONDAY), actor, { email: EMAIL, query: "q=c&v=1", frequency: "daily", locale: "it" }),
  ).toEqual({ token: null });
  expect((await alerts()).map(({ query, confirmedAt }) => [query, confirmedAt !== null])).toEqual([
    ["q=a&v=1", false],
    ["q=b&v=1", true],
    ["q=c&v=1", false],
  ]);
});

test("a reminder comes once, three days before; not before the button, not for what closed meanwhile", async () => {
  const [soon, later, gone] = [
    await publish(MONDAY, { closesOn: "2026-11-30" }),
    await publish(MONDAY, { closesOn: "2026-12-30" }),
    await publish(MONDAY, { closesOn: "2026-11-30" }),
  ];
  const codes = (await db.selectFrom("postings").select("code").where("id", "in", [soon, later, gone]).execute()).map(
    ({ code }) => code,
  );
  expect(await askReminders(at(MONDAY), VISITOR, { email: EMAIL, codes, locale: "it" })).toEqual({ toConfirm: true });
  expect(await turnAlerts(at("2026-11-27T08:00:00Z"), search)).toMatchObject({ reminders: 0 });
  const waiting = await db.selectFrom("reminders").select("id").execute();
  await confirmAlerts(
    at(MONDAY),
    await tokenOf("reminder_confirm"),
    waiting.map(({ id }) => id),
  );
  await db
    .updateTable("postings")
    .set({ state: "closed", closedAt: new Date(MONDAY), closingOutcome: "filled_here" })
    .where("id", "=", gone)
    .execute();
  expect(await turnAlerts(at("2026-11-27T06:29:00Z"), search)).toMatchObject({ reminders: 0 });
  const both = await Promise.all([
    turnAlerts(at("2026-11-27T06:30:00Z"), search),
    turnAlerts(at("2026-11-27T06:30:00Z"), search),
  ]);
  expect(both.map(({ reminders }) => reminders).sort()).toEqual([0, 1]);
  expect(await turnAlerts(at("2026-11-28T08:00:00Z"), search)).toMatchObject({ reminders: 0 });
  const sent = await letters("reminder");
  expect(sent).toHaveLength(1);
  expect(sent[0]?.body.match(/opportunita\/L-/g)).toHaveLength(1);
});
