import { sql } from "kysely";
import { expect, test } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import { createSessions } from "~/server/request/session";
import { testDatabase } from "../../support/database";
import { actorWith } from "../../support/desk";

const { db } = await testDatabase();
const sessions = createSessions(db, { secure: false });
const asking = (cookie: string) => new Request("http://localhost/salvati", { headers: { cookie } });

test("a cookie nobody here wrote makes a visitor, never a failure", async () => {
  for (const cookie of ["sid=%E0%A4%A", "altro=%ff; sid=x", "sid=%00", "sid", "sid="]) {
    expect([cookie, await sessions.findActor(asking(cookie))]).toEqual([cookie, VISITOR]);
  }
  expect(await sessions.end(asking("sid=%E0%"))).toContain("Max-Age=0");
});

test("a session that is prolonged prolongs its cookie too, and one still young is left alone", async () => {
  const { userId } = await actorWith(db, ["operator"]);
  const [cookie = ""] = (await sessions.begin(userId, new Request("http://localhost/accedi"))).split(";");
  const prolonged: string[] = [];
  const find = () => sessions.findActor(asking(cookie), (set) => prolonged.push(set));
  expect(await find()).toMatchObject({ userId });
  expect(prolonged).toEqual([]);
  await sql`update sessions set expires_at = now() + interval '6 days'`.execute(db);
  expect(await find()).toMatchObject({ userId });
  expect(prolonged).toHaveLength(1);
  expect(prolonged[0]).toContain(`${cookie};`);
  const [, until = ""] = /Expires=([^;]+)/i.exec(prolonged[0] ?? "") ?? [];
  const maxAge = /Max-Age=(\d+)/i.exec(prolonged[0] ?? "")?.[1];
  const days = maxAge ? Number(maxAge) / 86_400 : (Date.parse(until) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(13);
});
