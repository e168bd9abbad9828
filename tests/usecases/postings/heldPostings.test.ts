import { expect, test } from "vitest";
import type { PostingId } from "~/domain/ids";
import { verifyOrganisation } from "~/usecases/organisations/verifyOrganisation";
import { movePosting } from "~/usecases/postings/movePosting";
import { insertMembership } from "~db/queries/organisations/organisations";
import { listOwnPostings } from "~db/queries/postings/ownPostings";
import { findPosting, listPostingsInReview } from "~db/queries/postings/postings";
import { listPostingMoves, setPostingState } from "~db/queries/postings/postingMoves";
import { actorWith, anOrganisationIn, NOW } from "../../support/desk";
import { postingsWorld } from "../../support/postings";

const { db, context, organisationId, published, move, moves, searched, lettersAbout } = await postingsWorld();

test("an organisation the desk no longer stands for is paused with the reason, and puts itself back once verified", async () => {
  const other = await anOrganisationIn(db, "Ditta Dubbia");
  const boss = await actorWith(db, ["member"], [other]);
  const operator = await actorWith(db, ["operator"]);
  await db.transaction().execute((trx) => insertMembership(trx, other, boss.userId));
  await verifyOrganisation(context, operator, {
    id: other,
    verdict: "verify",
    reason: null,
    evidence: ["call_back"],
    evidenceNote: "Risponde Anna",
  });
  const id = await published("2026-12-31", other);
  const refuse = () =>
    verifyOrganisation(context, operator, { id: other, verdict: "refuse", reason: "La partita IVA è cessata" });
  expect(await Promise.all([refuse(), refuse()])).toEqual([{ ok: true }, { ok: true }]);
  expect([(await findPosting(db, id))?.state, await searched(id)]).toEqual(["paused", false]);
  expect(await listPostingMoves(db, id)).toMatchObject([
    { move: "pause_unverified", reason: "La partita IVA è cessata" },
  ]);
  const told = (await lettersAbout("organisation_refuse")).filter(({ toAddress }) => toAddress === boss.email);
  expect(told).toHaveLength(1);
  expect(told[0]?.body).toContain("Addetta/o al magazzino");
  const resume = () => movePosting(context, boss, { id, move: "resume", by: "member" });
  expect(await resume()).toEqual({ ok: false, refusal: "not_verified" });
  await verifyOrganisation(context, operator, {
    id: other,
    verdict: "verify",
    reason: null,
    evidence: ["company_register"],
  });
  expect((await findPosting(db, id))?.state).toBe("paused");
  expect(await resume()).toMatchObject({ ok: true, state: "published" });
});

test("what the desk paused comes back only by the desk: its organisation asks, and may correct it meanwhile", async () => {
  const operator = await actorWith(db, ["operator"]);
  const byDesk = (id: PostingId) =>
    movePosting(context, operator, { id, move: "pause_by_desk", by: "operator", reason: "Paga non vera" });
  const id = await published("2027-06-30");
  expect(
    await movePosting(context, operator, { id, move: "pause_by_desk", by: "operator" }),
    "its organisation must know why",
  ).toEqual({ ok: false, refusal: "reason_needed" });
  expect(await Promise.all([byDesk(id), byDesk(id)])).toMatchObject([{ ok: true }, { ok: true }]);
  const told = (await lettersAbout("posting_paused")).filter(({ body }) => body.includes(id));
  expect(told, "one letter, although pressed twice").toHaveLength(1);
  expect(told[0]?.body).toContain("Paga non vera");
  // Another pause or a longer term does not open the way round.
  expect(await move(id, { move: "pause" })).toMatchObject({ ok: true, state: "paused" });
  expect(await move(id, { move: "extend", closesOn: "2027-07-31" })).toMatchObject({ ok: true });
  expect(await move(id, { move: "resume" })).toEqual({ ok: false, refusal: "held_by_desk" });
  expect(await listOwnPostings(db, [organisationId])).toContainEqual(expect.objectContaining({ id, held: true }));
  expect(await Promise.all([move(id, { move: "ask_back" }), move(id, { move: "ask_back" })])).toMatchObject([
    { ok: true, state: "in_review" },
    { ok: true, state: "in_review" },
  ]);
  expect([await moves(id), await searched(id)]).toEqual([["pause_by_desk", "extend", "ask_back"], false]);
  expect(await listPostingsInReview(db)).toContainEqual(expect.objectContaining({ id, submittedAt: NOW }));
  await db.transaction().execute((trx) =>
    setPostingState(trx, {
      id,
      move: "approve",
      from: "in_review",
      to: "published",
      at: NOW,
      byUser: operator.userId,
      byRole: "operator",
    }),
  );
  // Paused by choice afterwards, it is its own again.
  await move(id, { move: "pause" });
  expect(await move(id, { move: "ask_back" })).toEqual({ ok: false, refusal: "wrong_state" });
  expect(await move(id, { move: "resume" })).toMatchObject({ ok: true, state: "published" });
});

test("the desk holds also what its organisation had paused before, and puts back itself what it held", async () => {
  const operator = await actorWith(db, ["operator"]);
  const id = await published("2027-06-30");
  await move(id, { move: "pause" });
  await movePosting(context, operator, { id, move: "pause_by_desk", by: "operator", reason: "Da chiarire" });
  expect(await move(id, { move: "resume" })).toEqual({ ok: false, refusal: "held_by_desk" });
  expect(await movePosting(context, operator, { id, move: "resume", by: "operator" })).toMatchObject({
    ok: true,
    state: "published",
  });
});
