import { sql } from "kysely";
import { expect, test } from "vitest";
import { checkConnection } from "~db/checkConnection";
import { testDatabase } from "../support/database";
import { freePort } from "../support/ports";

const { db, url } = await testDatabase();

function changed(change: (address: URL) => void): string {
  const address = new URL(url);
  change(address);
  return address.href;
}

test("a database that can be used gives no reason", async () => {
  expect(await checkConnection(url)).toBeUndefined();
});

test("each common mistake is named in one sentence, without the password", async () => {
  const missing = await checkConnection(changed((address) => (address.pathname = "/missing")));
  expect(missing?.words).toMatch(
    /^The database at 127\.0\.0\.1:\d+\/missing cannot be used: that database does not exist\.$/,
  );
  const refused = await checkConnection(changed((address) => (address.password = "wrong-secret")));
  expect(refused?.words).toMatch(/the user name or the password is refused\.$/);
  expect(refused?.words).not.toContain("wrong-secret");
  expect((await checkConnection(`postgresql://a:b@127.0.0.1:${await freePort()}/x`))?.words).toMatch(
    /nothing answers there/,
  );
  expect((await checkConnection("postgresql://a:b@host.invalid/x"))?.words).toMatch(/its host name is unknown/);
  expect((await checkConnection("mysql://a@b/c"))?.words).toMatch(/^DATABASE_URL is not an address like/);
});

test("the database sorts Italian text as people do, and is not run by a superuser", async () => {
  const sorted = await sql<{
    word: string;
  }>`select word from unnest(array['zucca', 'è', 'Elmo', 'acqua']) as word order by word`.execute(db);
  expect(sorted.rows.map(({ word }) => word)).toEqual(["acqua", "è", "Elmo", "zucca"]);
  const role = await sql<{
    super: boolean;
  }>`select rolsuper as super from pg_roles where rolname = current_user`.execute(db);
  expect(role.rows).toEqual([{ super: false }]);
});
