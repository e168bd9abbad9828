import { beforeAll, expect, test } from "vitest";
import { VISITOR } from "~/domain/access/actor";
import { readCodes, withCode } from "~/domain/alerts/favourites";
import type { OrganisationId } from "~/domain/ids";
import { setFavourite } from "~/usecases/alerts/setFavourite";
import { mergeFavourites } from "~/usecases/alerts/mergeFavourites";
import { listFavouriteCodes } from "~db/queries/alerts/favourites";
import { insertPosting } from "~db/queries/postings/postingFields";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import { testDatabase } from "../../support/database";
import { actorWith, anOrganisationIn, aPostingIn, contextAt, insertWorld } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let organisationId: OrganisationId;

beforeAll(async () => {
  await insertWorld(db);
  organisationId = await anOrganisationIn(db);
});

async function codeOf(): Promise<number> {
  const id = await aPostingIn(db, organisationId);
  return (await db.selectFrom("postings").select("code").where("id", "=", id).executeTakeFirstOrThrow()).code;
}

test("a cookie that was tampered with gives what makes sense of it, at most a hundred", () => {
  expect(readCodes("482.507.482.x.-3.99999999.<script>.")).toEqual([482, 507]);
  expect(readCodes(Array.from({ length: 300 }, (_, n) => n + 1).join("."))).toHaveLength(100);
  expect(
    withCode(
      Array.from({ length: 100 }, (_, n) => n),
      500,
      true,
    ),
  ).toEqual([...Array.from({ length: 99 }, (_, n) => n + 1), 500]);
  expect([withCode([1, 2], 1, true), withCode([1, 2], 1, false)]).toEqual([[2, 1], [2]]);
});

test("what was saved on the device joins the account, once, in its order; drafts and unknown codes do not", async () => {
  const actor = await actorWith(db, ["seeker"]);
  const [first, second, third] = [await codeOf(), await codeOf(), await codeOf()];
  const draft = await db
    .transaction()
    .execute((trx) => insertPosting(trx, { organisationId, createdBy: null, fields: emptyPosting("job") }));
  await setFavourite(context, actor, { code: first, isFavourite: true });
  await Promise.all(
    [1, 2].map(() =>
      mergeFavourites(contextAt(db, new Date("2026-11-23T10:00:00Z")), VISITOR, {
        userId: actor.userId,
        codes: [third, first, second, draft.code, 9_999_999],
      }),
    ),
  );
  expect(await listFavouriteCodes(db, actor.userId)).toEqual([first, third, second]);
  await setFavourite(context, actor, { code: third, isFavourite: false });
  await setFavourite(context, actor, { code: third, isFavourite: false });
  expect(await listFavouriteCodes(db, actor.userId)).toEqual([first, second]);
  // Nobody else has them.
  expect(await listFavouriteCodes(db, (await actorWith(db, ["seeker"])).userId)).toEqual([]);
});
