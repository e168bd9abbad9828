import { expect, test } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import { createSessions } from "~/server/request/session";
import { testDatabase } from "../../support/database";

const { db } = await testDatabase();
const sessions = createSessions(db, { secure: false });
const asking = (cookie: string) => new Request("http://localhost/salvati", { headers: { cookie } });

test("a cookie nobody here wrote makes a visitor, never a failure", async () => {
  for (const cookie of ["sid=%E0%A4%A", "altro=%ff; sid=x", "sid=%00", "sid", "sid="]) {
    expect([cookie, await sessions.findActor(asking(cookie))]).toEqual([cookie, VISITOR]);
  }
  expect(await sessions.end(asking("sid=%E0%"))).toContain("Max-Age=0");
});
