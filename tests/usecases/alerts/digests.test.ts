import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSmtpMail } from "~/server/mail";
import { runAlertJobs } from "~/usecases/clock/runAlertJobs";
import { sendMail } from "~/usecases/letters/sendMail";
import { smtpReceiver, type Receiver } from "../../support/smtp";
import { alertsWorld, EMAIL, MONDAY } from "../../support/alerts";

const { db, search, at, letters, confirmed, publish } = await alertsWorld();
let smtp: Receiver;
beforeAll(async () => {
  smtp = await smtpReceiver();
});
afterAll(() => smtp.close());

test("only what came out since, never the same posting twice for an address, and no letter when nothing is new", async () => {
  await publish("2026-11-20T09:00:00Z");
  await confirmed();
  await confirmed({ query: "dove=046026&v=1" }, "2026-11-23T09:20:00Z");
  const fresh = await publish("2026-11-23T15:00:00Z");
  await publish("2026-11-23T15:00:00Z", { title: "Cuoca o cuoco", comune: "046017" });
  // Before half past seven it is not the day yet.
  expect(await runAlertJobs(at("2026-11-24T06:29:00Z"), search)).toMatchObject({ digests: 0 });
  expect(await runAlertJobs(at("2026-11-24T06:30:00Z"), search)).toMatchObject({ digests: 1 });
  expect(await runAlertJobs(at("2026-11-24T06:45:00Z"), search)).toMatchObject({ digests: 0 });
  const [digest] = await letters("alert_digest");
  expect(digest?.subject).toBe("1 nuova opportunità per te");
  // Both searches find it: it stands once.
  expect(digest?.body.match(/\* Addetta\/o al magazzino/g)).toHaveLength(1);
  expect(digest?.body).not.toContain("Cuoca");
  expect(await db.selectFrom("sentPostings").select(["postingId", "digestOn"]).execute()).toEqual([
    { postingId: fresh, digestOn: "2026-11-24" },
  ]);
  expect(await runAlertJobs(at("2026-11-25T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  await publish("2026-11-25T10:00:00Z");
  expect(await runAlertJobs(at("2026-11-26T08:00:00Z"), search)).toMatchObject({ digests: 1 });
});

test("weekly: the letter of Monday holds the whole week, and a Monday lost is made up for", async () => {
  await confirmed({ frequency: "weekly" }, "2026-11-23T09:00:00Z");
  await publish("2026-11-24T09:00:00Z");
  await publish("2026-11-28T09:00:00Z");
  expect(await runAlertJobs(at("2026-11-29T08:00:00Z"), search)).toMatchObject({ digests: 0 });
  expect(await runAlertJobs(at("2026-12-01T08:00:00Z"), search)).toMatchObject({ digests: 1 });
  expect((await letters("alert_digest"))[0]?.subject).toBe("2 nuove opportunità per te");
});

test("each address from its own day on, whatever others wait for in the same run", async () => {
  await confirmed({ email: "antica@prova.invalid", frequency: "weekly" }, "2026-11-16T09:00:00Z");
  await publish("2026-11-18T09:00:00Z");
  await confirmed({}, "2026-11-22T09:00:00Z");
  expect(await runAlertJobs(at("2026-11-23T08:00:00Z"), search)).toMatchObject({ digests: 1 });
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
  await expect(runAlertJobs(morning, search)).rejects.toThrow();
  expect([await letters("alert_digest"), await db.selectFrom("sentPostings").selectAll().execute()]).toEqual([[], []]);
  await db.schema.alterTable("sentPostings").dropConstraint("stuck").execute();
  await Promise.all([runAlertJobs(morning, search), runAlertJobs(morning, search)]);
  expect(await letters("alert_digest")).toHaveLength(1);
});

test("more than a letter holds comes with the next ones, whole", async () => {
  await confirmed();
  for (let n = 0; n < 27; n += 1) await publish("2026-11-23T15:00:00Z", { title: `Addetta/o al magazzino ${n}` });
  await runAlertJobs(at("2026-11-24T08:00:00Z"), search);
  await runAlertJobs(at("2026-11-25T08:00:00Z"), search);
  await runAlertJobs(at("2026-11-26T08:00:00Z"), search);
  expect((await letters("alert_digest")).map(({ subject }) => subject)).toEqual([
    "25 nuove opportunità per te",
    "2 nuove opportunità per te",
  ]);
});

test("a search saved long ago, with words the list no longer knows, still answers", async () => {
  await confirmed({ query: "q=magazzino&dove=046026&km=20&tipo=mestiere-antico&colore=rosso&v=1" });
  await publish("2026-11-23T15:00:00Z");
  expect(await runAlertJobs(at("2026-11-24T08:00:00Z"), search)).toMatchObject({ digests: 1 });
});

test("the letter that arrives: two parts alike, one click to leave, in the reader's language; an address refused for good is left in peace", async () => {
  await confirmed({ locale: "en" });
  await confirmed({ email: "nessuno@prova.invalid" });
  const id = await publish("2026-11-23T15:00:00Z");
  await runAlertJobs(at("2026-11-24T08:00:00Z"), search);
  const port = createSmtpMail(smtp.url, "Lucca per il lavoro <lavoro@lucca.invalid>");
  for (const letter of await letters("alert_digest")) await sendMail(at(MONDAY), port, letter.id);
  expect(smtp.received.map(({ to }) => to)).toEqual([[EMAIL]]);
  const [{ mail } = { mail: null }] = smtp.received;
  const header = (key: string) => mail?.headers.find((one) => one.key === key)?.value ?? "";
  expect(header("list-unsubscribe")).toMatch(/^<http:\/\/prova\.invalid\/en\/avvisi\/[\w-]{43}\/ferma>$/);
  expect(header("list-unsubscribe-post")).toBe("List-Unsubscribe=One-Click");
  const { code } = await db.selectFrom("postings").select("code").where("id", "=", id).executeTakeFirstOrThrow();
  for (const part of [mail?.text, mail?.html]) expect(part).toContain(`http://prova.invalid/en/opportunita/L-${code}`);
  expect(mail?.html).toContain('<html lang="en">');
  expect(mail?.subject).toBe("1 new opportunity for you");
  // Refused: not tried again, and no more letters until its owner says so.
  for (const letter of await letters("alert_digest")) await sendMail(at(MONDAY), port, letter.id);
  expect(smtp.received).toHaveLength(1);
  await publish("2026-11-24T15:00:00Z");
  await runAlertJobs(at("2026-11-25T08:00:00Z"), search);
  expect((await letters("alert_digest")).map(({ toAddress }) => toAddress).sort()).toEqual([
    EMAIL,
    EMAIL,
    "nessuno@prova.invalid",
  ]);
});
