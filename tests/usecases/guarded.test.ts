import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import { linkHolder, VISITOR } from "~/domain/access/actor";
import { done, refuse } from "~/domain/refusals";
import type { Context } from "~/usecases/context";
import { guarded, inUnit, type UnitOfWork } from "~/usecases/guarded";
import { testDatabase } from "../support/database";
import { actorWith, contextAt, insertWorld } from "../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let secretary: SignedIn;

beforeAll(async () => {
  await insertWorld(db);
  secretary = await actorWith(db, ["secretary"]);
});

const LINE = { deed: "settings.save", noun: "settings" } as const;
const stamp =
  (name: string) =>
  async ({ trx, register }: UnitOfWork) => {
    await trx.insertInto("seedStamps").values({ name, stamp: "1" }).execute();
    register({ ...LINE, details: { name } });
    return done({ name });
  };
const stamps = async (name: string) =>
  (await db.selectFrom("seedStamps").select("name").where("name", "=", name).execute()).length;
const lines = (name: string) =>
  db
    .selectFrom("auditEntries")
    .select(["actorId", "actorRole", "holderId"])
    .where("details", "@>", JSON.stringify({ name }) as never)
    .execute();

test("a change is kept with its line in the register, which says who made it", async () => {
  await guarded(context, secretary, { work: stamp("by a user") });
  await guarded(context, linkHolder("application", "A-1"), { work: stamp("by a link") });
  await guarded(context, VISITOR, { work: stamp("by a visitor") });
  await inUnit(context, { ...VISITOR, name: "system" }, stamp("by the clock"));
  expect([
    await lines("by a user"),
    await lines("by a link"),
    await lines("by a visitor"),
    await lines("by the clock"),
  ]).toEqual([
    [{ actorId: secretary.userId, actorRole: "secretary", holderId: null }],
    [{ actorId: null, actorRole: "application_holder", holderId: "A-1" }],
    [{ actorId: null, actorRole: "visitor", holderId: null }],
    [{ actorId: null, actorRole: "system", holderId: null }],
  ]);
});

test("a refusal undoes what the work had written, and a change nobody registered is none", async () => {
  const refused = await guarded(context, secretary, {
    work: async (unit) => {
      await stamp("refused")(unit);
      return refuse("wrong_state");
    },
  });
  const unregistered = guarded(context, secretary, {
    work: async ({ trx }) => {
      await trx.insertInto("seedStamps").values({ name: "unregistered", stamp: "1" }).execute();
      return done({});
    },
  });
  await expect(unregistered).rejects.toThrow("registered");
  expect([refused, await stamps("refused"), await lines("refused"), await stamps("unregistered")]).toEqual([
    { ok: false, refusal: "wrong_state" },
    0,
    [],
    0,
  ]);
});

test("without the permission, or without the row, nothing is done and both look alike", async () => {
  const work = stamp("forbidden");
  expect([
    await guarded(context, secretary, { permission: "user.manage", work }),
    await guarded(context, secretary, { lock: () => Promise.resolve(undefined), work }),
    await guarded(context, secretary, {
      permission: "posting.write",
      lock: () => Promise.resolve({ organisationId: null }),
      work,
    }),
    await guarded(context, VISITOR, { lock: () => Promise.resolve(undefined), missing: "link_expired", work }),
    await stamps("forbidden"),
  ]).toEqual([
    { ok: false, refusal: "not_found" },
    { ok: false, refusal: "not_found" },
    { ok: false, refusal: "not_found" },
    { ok: false, refusal: "link_expired" },
    0,
  ]);
});

/** The same form arriving once more: its writes have the same names. */
const sentAgain = (key: string): Context => {
  let count = 0;
  return { ...context, submission: { next: () => `${key}:${count++}` } };
};

test("a form sent twenty times at once is one deed with one answer", async () => {
  let made = 0;
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      guarded(sentAgain("twenty"), secretary, {
        work: async (unit) => {
          made += 1;
          return stamp("twenty")(unit);
        },
      }),
    ),
  );
  expect([
    made,
    await stamps("twenty"),
    (await lines("twenty")).length,
    new Set(answers.map((a) => JSON.stringify(a))).size,
  ]).toEqual([1, 1, 1, 1]);
  expect(answers[0]).toEqual({ ok: true, name: "twenty" });
});

test("a form that was refused may be sent again, and two writes of one form are two", async () => {
  const first = await guarded(sentAgain("retried"), secretary, { work: () => Promise.resolve(refuse("wrong_state")) });
  const form = sentAgain("retried");
  const second = await guarded(form, secretary, { work: stamp("retried") });
  const third = await guarded(form, secretary, { work: stamp("retried twice") });
  expect([first.ok, second.ok, third.ok, await stamps("retried"), await stamps("retried twice")]).toEqual([
    false,
    true,
    true,
    1,
    1,
  ]);
});
