import { sql } from "kysely";
import { expect, test } from "vitest";
import { createFreshnessReader } from "~/server/cache/freshness";
import { createQueryCache } from "~/server/cache/queryCache";
import { testDatabase } from "../../support/database";

const { db, pool } = await testDatabase();
const newRequest = createQueryCache(createFreshnessReader(pool), {
  now: () => new Date(),
  maxEntries: 3,
  maxChars: 1_000,
});

async function readName(): Promise<string> {
  reads++;
  return (await db.selectFrom("siteSettings").select("deskName").executeTakeFirstOrThrow()).deskName;
}
let reads = 0;

test("what was read is given again until anything changes, and then read anew by the next request", async () => {
  const first = await newRequest()("name", readName);
  expect(await newRequest()("name", readName)).toBe(first);
  expect(reads).toBe(1);
  await sql`update site_settings set desk_name = 'Nuovo'`.execute(db);
  expect(await newRequest()("name", readName)).toBe("Nuovo");
  expect(reads).toBe(2);
});

test("a reading that fails is not given again", async () => {
  await expect(newRequest()("broken", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
  expect(await newRequest()("broken", () => Promise.resolve("well"))).toBe("well");
});

test("no more is kept than allowed, the oldest goes", async () => {
  let made = 0;
  const make = () => Promise.resolve(++made);
  for (const key of ["a", "b", "c", "d"]) await newRequest()(key, make);
  await newRequest()("d", make);
  expect(made).toBe(4);
  await newRequest()("a", make);
  expect(made).toBe(5);
});

test("long answers, each to another question, are not all kept; what is asked again and again stays", async () => {
  let asked = 0;
  const often = () => newRequest()("often", () => Promise.resolve(String(++asked)));
  await often();
  for (const key of ["e", "f", "g", "h"]) {
    await newRequest()(key, () => Promise.resolve("x".repeat(600)));
    await often();
  }
  expect(asked).toBe(1);
  let again = 0;
  for (const key of ["h", "g"]) await newRequest()(key, () => Promise.resolve(++again));
  expect(again, "the last one alone was kept").toBe(1);
});

test("without a version everything is read", async () => {
  await sql`alter table data_version rename to data_version_away`.execute(db);
  const before = reads;
  await newRequest()("name", readName);
  await newRequest()("name", readName);
  expect(reads).toBe(before + 2);
  await sql`alter table data_version_away rename to data_version`.execute(db);
});
