import { expect, test } from "vitest";
import { copyPosting } from "~/usecases/postings/copyPosting";
import { savePosting } from "~/usecases/postings/savePosting";
import { findPosting, findRelatedPostings } from "~db/queries/postings/postings";
import { actorWith, NOW } from "../../support/desk";
import { postingsWorld } from "../../support/postings";

const { db, context, at, member, published, move, moves, searched, waiting, stateOf } = await postingsWorld();

test("confirming moves the day it was confirmed, once a day however often it is pressed", async () => {
  const id = await published();
  const later = at("2026-12-10T10:00:00Z");
  expect(await Promise.all([move(id, {}, later), move(id, {}, later)])).toMatchObject([{ ok: true }, { ok: true }]);
  expect((await findPosting(db, id))?.refreshedAt).toEqual(later.now());
  expect(await moves(id)).toEqual(["refresh"]);
});

test("an extension lengthens only, within a year, and twice the same is once", async () => {
  const id = await published();
  const extend = (closesOn: string | null) => move(id, { move: "extend", closesOn });
  for (const wrong of ["2026-12-01", "2026-11-23", "2027-11-24", null])
    expect(await extend(wrong)).toEqual({ ok: false, refusal: "bad_closing" });
  expect(await Promise.all([extend("2027-01-30"), extend("2027-01-30")])).toMatchObject([{ ok: true }, { ok: true }]);
  expect([(await findPosting(db, id))?.closesOn, await moves(id)]).toEqual(["2027-01-30", ["extend"]]);
  expect(
    (await db.selectFrom("searchDocuments").select("closesOn").where("postingId", "=", id).executeTakeFirstOrThrow())
      .closesOn,
  ).toBe("2027-01-30");
  await move(id, { move: "pause" });
  expect(await extend("2027-02-28")).toMatchObject({ ok: true, state: "paused" });
  expect(await searched(id)).toBe(false);
});

test("a copy takes the words and not the days; the button pressed twice opens one draft", async () => {
  const id = await published();
  const copies = await Promise.all([
    copyPosting(context, member, { id, move: "duplicate" }),
    copyPosting(context, member, { id, move: "duplicate" }),
  ]);
  const [first, second] = copies;
  if (!first.ok || !second.ok) throw new Error("not copied");
  expect(first.id).toBe(second.id);
  expect(await findPosting(db, first.id)).toMatchObject({
    state: "draft",
    title: "Addetta/o al magazzino",
    closesOn: null,
    startsOn: null,
  });
  // Written in, it is somebody's work: the button makes another.
  await savePosting(context, member, { id: first.id, fields: { title: "Altro" }, version: 1 });
  const third = await copyPosting(context, member, { id, move: "duplicate" });
  expect(third.ok && third.id).not.toBe(first.id);
});

test("only a closed advert is relisted, and the two know each other", async () => {
  const id = await published();
  expect(await copyPosting(context, member, { id, move: "relist" })).toEqual({ ok: false, refusal: "wrong_state" });
  await move(id, { move: "close", outcome: "not_filled" });
  const again = await copyPosting(context, member, { id, move: "relist" });
  if (!again.ok) throw new Error(again.refusal);
  expect((await findRelatedPostings(db, id)).next?.id).toBe(again.id);
  expect((await findRelatedPostings(db, again.id)).from?.id).toBe(id);
  expect(await copyPosting(context, await actorWith(db, ["member"], []), { id, move: "relist" })).toEqual({
    ok: false,
    refusal: "not_found",
  });
});

test("closing says nothing untrue to who waits", async () => {
  const [filled, withdrawn] = [await published(), await published()];
  const [a, b] = [await waiting(filled, NOW), await waiting(withdrawn, NOW)];
  await move(filled, { move: "close", outcome: "filled_elsewhere" });
  await move(withdrawn, { move: "close", outcome: "withdrawn" });
  expect([await stateOf(a), await stateOf(b)]).toMatchObject([
    { state: "not_selected", endedReason: "place_filled" },
    { state: "not_selected", endedReason: "posting_withdrawn" },
  ]);
});
