import { expect, test } from "vitest";
import { alertChores } from "~/usecases/clock/alertChores";
import { CALENDAR_CHORES } from "~/usecases/clock/calendarChores";
import { createChore, runChores, type Chore } from "~/usecases/clock/chores";
import { createPostgresEngine } from "~search/postgres/engine";
import { testDatabase } from "../../support/database";
import { contextAt } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
const CHORES = [...CALENDAR_CHORES, ...alertChores(createPostgresEngine(db))];

test("chores have names of their own", () => {
  expect(new Set(CHORES.map(({ name }) => name)).size).toBe(CHORES.length);
});

test.each(CHORES.map(({ name }) => name))(
  "when %s fails all the others are done, and it is said which failed",
  async (broken) => {
    const ran: string[] = [];
    const chores = CHORES.map((chore): Chore => ({
      name: chore.name,
      run: async (given) => {
        if (chore.name === broken) throw new Error("the disk is full");
        ran.push(chore.name);
        return chore.run(given);
      },
    }));
    await expect(runChores(context, chores)).rejects.toThrow(`"${broken}"`);
    expect(ran).toEqual(CHORES.map(({ name }) => name).filter((name) => name !== broken));
  },
);

test("a row that fails leaves nothing half done and the rows after it done", async () => {
  const chore = createChore({
    name: "stamps",
    due: () => Promise.resolve(["one", "two", "three"]),
    work: async ({ trx }, name) => {
      await trx.insertInto("seedStamps").values({ name, stamp: "1" }).execute();
      if (name === "two") throw new Error("not this one");
      return true;
    },
  });
  const { count, failures } = await chore.run(context);
  const kept = await db.selectFrom("seedStamps").select("name").where("name", "in", ["one", "two", "three"]).execute();
  expect([count, failures.length, kept.map(({ name }) => name).toSorted()]).toEqual([2, 1, ["one", "three"]]);
});
