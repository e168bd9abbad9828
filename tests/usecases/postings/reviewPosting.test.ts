import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { findingKey } from "~/domain/postings/findings";
import type { PostingVerdict } from "~/domain/postings/moves";
import { verifyOrganisation } from "~/usecases/organisations/verifyOrganisation";
import { loadReviews } from "~/usecases/postings/loadReviews";
import { overruleFinding } from "~/usecases/postings/overruleFinding";
import { loadReview } from "~/usecases/postings/loadReview";
import { reviewPosting } from "~/usecases/postings/reviewPosting";
import { insertMembership, insertOrganisation, setOrganisationState } from "~db/queries/organisations/organisations";
import { insertPosting } from "~db/queries/postings/postingFields";
import { findPosting } from "~db/queries/postings/postings";
import { setPostingState } from "~db/queries/postings/postingMoves";
import { EVERYTHING } from "~search/port";
import { createPostgresEngine } from "~search/postgres/engine";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let operator: SignedIn;
let member: SignedIn;
let verified: OrganisationId;

const WHOLE: PostingFields = {
  ...emptyPosting("job"),
  title: "Addetta/o al banco",
  description: "Accoglienza dei clienti, vendita al banco, sistemazione del magazzino e degli scaffali.",
  comune: "046017",
  contract: "permanent",
  workingTime: "part_time",
  weeklyMinutes: 1800,
  payMinCents: 128_000,
  payMaxCents: 142_000,
  payPeriod: "month",
  payInstalments: 14,
  agreementCode: "H011",
  closesOn: "2026-12-31",
  contactEmail: "ditta@prova.invalid",
};

beforeAll(async () => {
  await insertWorld(db);
  operator = await actorWith(db, ["operator"]);
  verified = await organisation("Ditta Verificata", "00743110157");
  await db
    .transaction()
    .execute((trx) => setOrganisationState(trx, verified, { state: "verified", by: null, reason: null, at: NOW }));
  member = await actorWith(db, ["member"], [verified]);
  await db.transaction().execute((trx) => insertMembership(trx, verified, member.userId));
});

async function organisation(name: string, vatNumber: string): Promise<OrganisationId> {
  const id = await db
    .transaction()
    .execute((trx) =>
      insertOrganisation(trx, { name, kind: "employer", vatNumber, comune: "046017", email: null, phone: null }),
    );
  if (!id) throw new Error("organisation not inserted");
  return id;
}

async function inReview(fields: Partial<PostingFields> = {}, organisationId = verified): Promise<PostingId> {
  return db.transaction().execute(async (trx) => {
    const { id } = await insertPosting(trx, { organisationId, createdBy: null, fields: { ...WHOLE, ...fields } });
    await setPostingState(trx, {
      id,
      move: "submit",
      from: "draft",
      to: "in_review",
      at: NOW,
      byUser: null,
      byRole: "member",
    });
    return id;
  });
}

async function decide(id: PostingId, verdict: PostingVerdict, reason: string | null = null, version?: number) {
  const posting = await findPosting(db, id);
  return reviewPosting(context, operator, { id, verdict, reason, version: version ?? posting?.version ?? 0 });
}

const found = async (id: PostingId) =>
  (await createPostgresEngine(db).search(EVERYTHING, { today: "2026-11-23" })).hits.some(
    ({ postingId }) => postingId === id,
  );
const letters = (kind: string) =>
  db.selectFrom("mails").select(["toAddress", "body"]).where("kind", "=", kind).execute();

test("an approved advert is found by the search at once, its members hear of it, and twice is once", async () => {
  const id = await inReview();
  expect(await found(id)).toBe(false);
  const version = (await findPosting(db, id))?.version ?? 0;
  expect(await Promise.all([decide(id, "approve", null, version), decide(id, "approve", null, version)])).toEqual([
    { ok: true },
    { ok: true },
  ]);
  expect(await found(id)).toBe(true);
  expect(await findPosting(db, id)).toMatchObject({ state: "published" });
  const told = await letters("posting_approve");
  expect(told.map(({ toAddress }) => toAddress)).toEqual([member.email]);
  const entries = await db.selectFrom("auditEntries").select(["deed", "actorId"]).where("recordId", "=", id).execute();
  expect(entries).toEqual([{ deed: "posting.approve", actorId: operator.userId }]);
});

test("a blocking finding waits for a correction, or for an operator's reason that stays on record", async () => {
  const id = await inReview({ description: `${WHOLE.description} Cerchiamo persone di massimo 30 anni.` });
  const waiting = (await loadReviews(context, operator)).find((row) => row.id === id);
  expect(waiting?.findings.map(({ level, excerpt }) => [level, excerpt])).toContainEqual(["block", "massimo 30 anni"]);
  const blocked = await decide(id, "approve");
  expect(blocked).toMatchObject({ ok: false, refusal: "blocked_by_checker" });
  const finding =
    blocked.ok || !("findings" in blocked)
      ? undefined
      : blocked.findings.find(({ excerpt }) => excerpt === "massimo 30 anni");
  if (!finding) throw new Error("no finding");
  const key = findingKey(finding);
  expect(await overruleFinding(context, operator, { id, key, reason: null })).toEqual({
    ok: false,
    refusal: "reason_needed",
  });
  expect(await overruleFinding(context, member, { id, key, reason: "è la legge" })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(await overruleFinding(context, operator, { id, key, reason: "Apprendistato: il limite è di legge" })).toEqual({
    ok: true,
  });
  expect((await loadReview(context, operator, id))?.overrules).toMatchObject([
    { excerpt: "massimo 30 anni", reason: "Apprendistato: il limite è di legge", byName: operator.name },
  ]);
  expect(await decide(id, "approve")).toEqual({ ok: true });
  expect(await found(id)).toBe(true);
});

test("a text changed after the operator opened it is not approved unread", async () => {
  const id = await inReview();
  await db.updateTable("postings").set({ title: "Tutt’altro" }).where("id", "=", id).execute();
  expect(await decide(id, "approve", null, 1)).toEqual({ ok: false, refusal: "changed_meanwhile" });
  expect(await found(id)).toBe(false);
});

test("asking and refusing want a reason, which the organisation reads", async () => {
  const [asked, no] = [await inReview(), await inReview()];
  expect(await decide(asked, "request_changes")).toEqual({ ok: false, refusal: "reason_needed" });
  expect(await decide(asked, "request_changes", "Scrivi gli orari")).toEqual({ ok: true });
  expect(await decide(no, "refuse", "Non è un lavoro")).toEqual({ ok: true });
  expect((await letters("posting_request_changes"))[0]?.body).toContain("Scrivi gli orari");
  expect([await found(asked), await found(no)]).toEqual([false, false]);
  expect(await findPosting(db, no)).toMatchObject({ state: "archived", closingOutcome: "refused" });
});

test("nothing of an organisation is published before the desk knows who it is", async () => {
  const unknown = await organisation("Ditta Nuova", "99990010466");
  const id = await inReview({}, unknown);
  const boss = await actorWith(db, ["member"], [unknown]);
  await db.transaction().execute((trx) => insertMembership(trx, unknown, boss.userId));
  expect(await decide(id, "approve")).toEqual({ ok: false, refusal: "not_verified" });
  expect(await verifyOrganisation(context, boss, { id: unknown, verdict: "verify", reason: null })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(await verifyOrganisation(context, operator, { id: unknown, verdict: "refuse", reason: null })).toEqual({
    ok: false,
    refusal: "reason_needed",
  });
  const verify = () => verifyOrganisation(context, operator, { id: unknown, verdict: "verify", reason: null });
  expect(await Promise.all([verify(), verify()])).toEqual([{ ok: true }, { ok: true }]);
  expect((await letters("organisation_verify")).map(({ toAddress }) => toAddress)).toEqual([boss.email]);
  expect(await decide(id, "approve")).toEqual({ ok: true });
});

test("who is not of the desk neither reads nor decides", async () => {
  const id = await inReview();
  expect(await loadReview(context, member, id)).toBeUndefined();
  expect(await loadReviews(context, member)).toEqual([]);
  expect(await reviewPosting(context, member, { id, verdict: "approve", reason: null, version: 1 })).toEqual({
    ok: false,
    refusal: "not_found",
  });
});

test("pay that looks like a slip is shown to writer and desk and has no place in the order by pay until it is set aside", async () => {
  const id = await inReview({ payMinCents: 2_800_000, payMaxCents: null, payInstalments: null, title: "Paga strana" });
  const place = async () => {
    const { hits } = await createPostgresEngine(db).search({ ...EVERYTHING, sort: "pay" }, { today: "2026-11-23" });
    return hits.findIndex(({ postingId }) => postingId === id);
  };
  const doubt = (await loadReview(context, operator, id))?.findings.missing.find(
    ({ messageKey }) => messageKey === "pay_looks_yearly",
  );
  expect(doubt).toMatchObject({ level: "warn", field: "payMinCents" });
  const other = await inReview({ title: "Paga solita" });
  for (const each of [id, other]) expect(await decide(each, "approve")).toEqual({ ok: true });
  expect(await place()).toBeGreaterThan(0);
  if (!doubt) throw new Error("no doubt");
  const overrule = { id, key: findingKey(doubt), reason: "È la paga di un dirigente, l’ho sentito al telefono" };
  expect(await overruleFinding(context, operator, overrule)).toEqual({ ok: true });
  expect(await place()).toBe(0);
  const after = (await loadReview(context, operator, id))?.findings;
  expect(after?.missing.some(({ messageKey }) => messageKey === "pay_looks_yearly")).toBe(false);
  expect(after?.overruled.map(({ messageKey }) => messageKey)).toEqual(["pay_looks_yearly"]);
});
