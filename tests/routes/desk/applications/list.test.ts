import { expect, test } from "vitest";
import { loader } from "~/routes/desk/applications/list/route";
import { actorWith, insertWorld } from "../../../support/desk";
import { publicContext } from "../../../support/publicSite";
import { testDatabase } from "../../../support/database";

const database = await testDatabase();
await insertWorld(database.db);
const operator = await actorWith(database.db, ["operator"]);

test("a search with characters the database refuses finds nothing, and does not fail", async () => {
  const sessions = { findActor: () => Promise.resolve(operator) };
  const context = { ...publicContext(database), sessions } as unknown as Parameters<typeof loader>[0]["context"];
  const answer = await loader({
    request: new Request("https://lavoro.invalid/scrivania/candidature?q=Mai%00%20vista"),
    context,
    params: {},
  });
  expect([answer.total, answer.selected.q]).toEqual([0, "Mai vista"]);
});
