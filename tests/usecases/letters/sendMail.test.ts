import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";
import { afterEach, expect, test } from "vitest";
import { createSmtpMail } from "~/server/mail";
import { sendMail } from "~/usecases/letters/sendMail";
import { insertMail } from "~db/queries/letters/mails";
import { testDatabase } from "../../support/database";
import { contextAt } from "../../support/desk";

const { db } = await testDatabase();
const open: SMTPServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise<void>((resolve) => server.close(() => resolve()));
});

async function serverThat(options: SMTPServerOptions): Promise<string> {
  const server = new SMTPServer({ authOptional: true, disabledCommands: ["STARTTLS"], ...options });
  open.push(server);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  return `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

let clock = Date.parse("2026-11-23T09:00:00Z");
/** Tries one letter to this address, a minute later than the one before; answers how it stands. */
async function trySending(url: string, to: string) {
  const at = new Date((clock += 60_000));
  await db.transaction().execute((trx) => insertMail(trx, { kind: "alert", to, subject: "Prova", body: "Prova" }, at));
  const { id } = await db
    .selectFrom("mails")
    .select("id")
    .where("toAddress", "=", to)
    .orderBy("createdAt", "desc")
    .limit(1)
    .executeTakeFirstOrThrow();
  const thrown = await sendMail(contextAt(db, at), createSmtpMail(url, "lavoro@prova.invalid"), id).then(
    () => false,
    () => true,
  );
  const row = await db
    .selectFrom("mails")
    .select(["sentAt", "refusedAt"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return { sent: row.sentAt !== null, final: row.refusedAt !== null, again: thrown };
}

const refusing = (message: string, code: number): SMTPServerOptions => ({
  onRcptTo: (_address, _session, answer) => answer(Object.assign(new Error(message), { responseCode: code })),
});
const SENT = { sent: true, final: false, again: false };
const FINAL = { sent: false, final: true, again: false };
const AGAIN = { sent: false, final: false, again: true };

test("only a mailbox that does not exist is given up; a refused sender or network is tried again", async () => {
  const taking = await serverThat({});
  expect(await trySending(taking, "bene@prova.invalid")).toEqual(SENT);
  expect(await trySending(await serverThat(refusing("5.1.1 no such user", 550)), "a@prova.invalid")).toEqual(FINAL);
  expect(await trySending(taking, "bene2@prova.invalid")).toEqual(SENT);
  expect(await trySending(await serverThat(refusing("no mailbox here by that name", 550)), "b@prova.invalid")).toEqual(
    FINAL,
  );
  expect(await trySending(taking, "bene3@prova.invalid")).toEqual(SENT);
  for (const [words, code] of [
    ["5.7.1 relaying denied", 550],
    ["Relay access denied", 554],
    ["5.7.606 Access denied, banned sending IP", 550],
    ["rejected because the sender is on a block list", 550],
    ["5.2.2 mailbox full", 552],
    ["try again later", 450],
  ] as const)
    expect([words, await trySending(await serverThat(refusing(words, code)), `c${code}@prova.invalid`)]).toEqual([
      words,
      AGAIN,
    ]);
  const sender: SMTPServerOptions = {
    onMailFrom: (_address, _session, answer) =>
      answer(Object.assign(new Error("sender rejected"), { responseCode: 550 })),
  };
  expect(await trySending(await serverThat(sender), "d@prova.invalid")).toEqual(AGAIN);
});

test("three mailboxes refused in a row are our own fault: the third letter is kept", async () => {
  expect(await trySending(await serverThat({}), "ok@prova.invalid")).toEqual(SENT);
  const bad = await serverThat(refusing("5.1.1 unknown", 550));
  expect([
    await trySending(bad, "uno@prova.invalid"),
    await trySending(bad, "due@prova.invalid"),
    await trySending(bad, "tre@prova.invalid"),
  ]).toEqual([FINAL, FINAL, AGAIN]);
  expect(await trySending(await serverThat({}), "tre@prova.invalid")).toEqual(SENT);
});
