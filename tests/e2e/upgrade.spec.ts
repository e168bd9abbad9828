import { readFileSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { restoreBackup } from "~db/backup/restoreBackup";
import { test } from "./fixtures";
import { startProduct } from "../support/product";
import { smtpReceiver } from "../support/smtp";

/** A database as the product left it on 30 November 2026, before its rooms and names changed: see the folder's README. */
const BEFORE = path.resolve(import.meta.dirname, "..", "support", "data", "2026-11-30");
interface Before {
  cookie: string;
  jobs: { task: string; payload: { mailId: string } }[];
  letters: { to: string; subject: string }[];
  links: string[];
}
const before = JSON.parse(readFileSync(`${BEFORE}.json`, "utf8")) as Before;

test("a database of the release before comes up to date: waiting letters go out once, links hold, and staff sign in again", async ({
  database,
}) => {
  test.setTimeout(120_000);
  const mailbox = await smtpReceiver();
  const url = await database.createEmpty();
  await restoreBackup({ url, file: `${BEFORE}.backup.gz`, replace: false, log: () => {} });
  await runMigrations({ connectionString: url });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const { task, payload } of before.jobs)
    await client.query("select graphile_worker.add_job($1, payload := $2::json)", [task, JSON.stringify(payload)]);
  await client.end();

  const settings = { DATABASE_URL: url, SMTP_URL: mailbox.url, SECRET_KEY: Buffer.alloc(32, 7).toString("base64") };
  for (const time of ["first", "second"]) {
    const product = await startProduct(settings);
    try {
      await expect.poll(() => mailbox.received.length, { timeout: 30_000 }).toBe(before.letters.length);
      for (const link of before.links)
        expect([time, link, (await fetch(product.url + link)).status]).toEqual([time, link, 200]);
      const desk = await fetch(`${product.url}/scrivania`, { headers: { cookie: before.cookie }, redirect: "manual" });
      // Staff sign in again: since 1 December their sessions end after eight hours unused.
      expect([desk.status, desk.headers.get("location")]).toEqual([302, expect.stringMatching(/^\/accedi/)]);
    } finally {
      await product.close();
    }
  }
  const arrived = mailbox.received.map(({ to, mail }) => ({ to: to.join(), subject: mail.subject ?? "" }));
  expect(arrived.toSorted(byAddress)).toEqual(before.letters.toSorted(byAddress));
  await mailbox.close();
});

const byAddress = (one: { to: string }, other: { to: string }) => one.to.localeCompare(other.to);
