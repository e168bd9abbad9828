import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import { readCrisisIntent } from "~/domain/crises/readCrisisIntent";
import { readNewCrisis } from "~/domain/crises/readNewCrisis";
import { readableTiers } from "~/domain/access/tiers";
import type { CrisisId } from "~/domain/ids";
import { addCrisisDeadline } from "~/usecases/crises/addCrisisDeadline";
import { addCrisisEvent } from "~/usecases/crises/addCrisisEvent";
import { completeCrisisDeadline } from "~/usecases/crises/completeCrisisDeadline";
import { moveCrisis } from "~/usecases/crises/moveCrisis";
import { openCrisis } from "~/usecases/crises/openCrisis";
import { loadCrisis, type CrisisFile } from "~/usecases/crises/loadCrisis";
import { listCrises } from "~db/queries/crises/crises";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, insertWorld } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
const TODAY = "2026-11-23";
let secretary: SignedIn;
let delegate: SignedIn;
let operator: SignedIn;

beforeAll(async () => {
  await insertWorld(db);
  [secretary, delegate, operator] = [
    await actorWith(db, ["secretary"]),
    await actorWith(db, ["delegate"]),
    await actorWith(db, ["operator"]),
  ];
});

async function opened(tier: "table" | "secretariat" = "table"): Promise<CrisisId> {
  const read = readNewCrisis({
    company: "Cartotecnica Finta",
    summary: "Calo degli ordini",
    firstEvent: "Telefonata del sindacato",
    tier,
    workersDirect: "142",
    workersSupply: "27",
    jobsAtRisk: "38",
    ateco: "17.21",
  });
  if ("errors" in read) throw new Error(JSON.stringify(read.errors));
  const made = await openCrisis(context, secretary, { ...read.fields, openedOn: TODAY });
  if (!made.ok) throw new Error(made.refusal);
  return made.id;
}

const EVENT = {
  onDate: TODAY,
  kind: "meeting" as const,
  title: "Incontro in azienda",
  body: null,
  tier: "table" as const,
  correctsId: null,
};

async function fileOf(actor: SignedIn, id: CrisisId): Promise<CrisisFile> {
  const read = await loadCrisis(context, actor, id);
  if (!read.ok) throw new Error(read.refusal);
  return read;
}

test("a delegate sees the table's items and never the secretariat's, nor a file that is all the secretariat's", async () => {
  const [id, hidden] = [await opened(), await opened("secretariat")];
  await addCrisisEvent(context, secretary, { id, event: { ...EVENT, title: "Nota riservata", tier: "secretariat" } });
  await addCrisisEvent(context, secretary, { id, event: EVENT });
  await addCrisisDeadline(context, secretary, {
    id,
    deadline: {
      title: "Verifica riservata",
      law: null,
      dueOn: "2026-11-25",
      tier: "secretariat",
    },
  });
  await addCrisisDeadline(context, secretary, {
    id,
    deadline: {
      title: "Fine della fase sindacale",
      law: "L. 223/1991, art. 4 c. 6",
      dueOn: "2026-12-10",
      tier: "signatory",
    },
  });
  const [theirs, ours] = [await fileOf(delegate, id), await fileOf(secretary, id)];
  expect(theirs.events.map(({ title }) => title)).toEqual(["Incontro in azienda", "Telefonata del sindacato"]);
  expect(theirs.deadlines.map(({ title }) => title)).toEqual(["Fine della fase sindacale"]);
  expect([ours.events.length, ours.deadlines.length]).toEqual([3, 2]);
  expect(await loadCrisis(context, delegate, hidden)).toEqual({ ok: false, refusal: "not_found" });
  const listed = await listCrises(db, readableTiers(delegate));
  expect(listed.map((file) => [file.id, file.nextDueTitle])).toEqual([[id, "Fine della fase sindacale"]]);
});

test("the desk and everybody else find no file; who opens one is written down, who only tried is not", async () => {
  const id = await opened();
  expect(await loadCrisis(context, operator, id)).toEqual({ ok: false, refusal: "not_found" });
  await fileOf(delegate, id);
  const reads = await db
    .selectFrom("auditEntries")
    .select(["actorId"])
    .where("deed", "=", "crisis.read")
    .where("recordId", "=", id)
    .execute();
  expect(reads).toEqual([{ actorId: delegate.userId }]);
});

test("delegates write nothing", async () => {
  const id = await opened();
  const tried = await Promise.all([
    addCrisisEvent(context, delegate, { id, event: EVENT }),
    addCrisisDeadline(context, delegate, { id, deadline: { title: "Mia", law: null, dueOn: TODAY, tier: "table" } }),
    moveCrisis(context, delegate, {
      id,
      change: { stage: "assessing", outcome: null, note: null, today: TODAY, title: "Passa" },
    }),
    openCrisis(context, delegate, {
      company: "Altra",
      summary: "x",
      vatNumber: null,
      ateco: null,
      comune: null,
      headcount: null,
      tier: "table",
      workersDirect: 0,
      workersSupply: 0,
      jobsAtRisk: 0,
      openedOn: TODAY,
      firstEvent: "x",
    }),
  ]);
  expect(tried).toEqual(Array.from({ length: 4 }, () => ({ ok: false, refusal: "not_found" })));
});

test("events are only ever added: the database itself refuses a change, a correction names what it corrects", async () => {
  const id = await opened();
  const [first] = (await fileOf(secretary, id)).events;
  if (!first) throw new Error("no event");
  await expect(
    db.updateTable("crisisEvents").set({ title: "Altro" }).where("id", "=", first.id).execute(),
  ).rejects.toThrow(/append-only/);
  await expect(db.deleteFrom("crisisEvents").where("id", "=", first.id).execute()).rejects.toThrow(/append-only/);
  expect(
    await addCrisisEvent(context, secretary, {
      id,
      event: { ...EVENT, title: "Lettera del sindacato", correctsId: first.id },
    }),
  ).toEqual({ ok: true });
  const { events } = await fileOf(secretary, id);
  expect(
    events.map(({ title, kind, correctsId, correctedBy }) => [title, kind, correctsId, correctedBy !== null]),
  ).toEqual([
    ["Lettera del sindacato", "correction", first.id, false],
    ["Telefonata del sindacato", "report", null, true],
  ]);
  expect(
    await addCrisisEvent(context, secretary, { id: await opened(), event: { ...EVENT, correctsId: first.id } }),
  ).toEqual({
    ok: false,
    refusal: "not_found",
  });
});

test("stages move and close with an outcome, each move an event; a deadline is met once", async () => {
  const id = await opened();
  const move = (stage: "assessing" | "closed", outcome: "solved" | null) =>
    moveCrisis(context, secretary, {
      id,
      change: { stage, outcome, note: null, today: TODAY, title: `Passa a ${stage}` },
    });
  expect(await move("assessing", null)).toEqual({ ok: true });
  expect(await move("closed", null)).toEqual({ ok: false, refusal: "reason_needed" });
  expect(await move("closed", "solved")).toEqual({ ok: true });
  await addCrisisDeadline(context, secretary, {
    id,
    deadline: { title: "Avviso", law: null, dueOn: "2026-12-10", tier: "table" },
  });
  const { crisis, events, deadlines } = await fileOf(secretary, id);
  expect([crisis.stage, crisis.outcome, crisis.stageSince]).toEqual(["closed", "solved", TODAY]);
  expect(events.filter(({ kind }) => kind === "stage_changed")).toHaveLength(2);
  const met = { deadlineId: deadlines[0]?.id ?? "", metOn: TODAY };
  expect([
    await completeCrisisDeadline(context, secretary, { id, ...met }),
    await completeCrisisDeadline(context, secretary, { id, ...met }),
  ]).toEqual([{ ok: true }, { ok: false, refusal: "already_done" }]);
});

test("forms read days as people write them and refuse nonsense field by field", () => {
  expect(
    readCrisisIntent({ intent: "event", onDate: "oggi", kind: "visit", title: "Visita", tier: "table" }, TODAY),
  ).toMatchObject({ intent: "event", fields: { onDate: TODAY, kind: "visit", correctsId: null } });
  expect(
    readCrisisIntent({ intent: "deadline", deadlineTitle: "Fine", dueOn: "+45", deadlineTier: "table" }, TODAY),
  ).toMatchObject({ fields: { dueOn: "2027-01-07" } });
  expect(readCrisisIntent({ intent: "stage", stage: "closed" }, TODAY)).toMatchObject({
    errors: { outcome: { code: "required" } },
  });
  expect(
    readCrisisIntent({ intent: "event", onDate: "31/2/2026", kind: "stage_changed", title: "", tier: "tutti" }, TODAY),
  ).toMatchObject({ errors: { onDate: {}, kind: {}, title: {}, tier: {} } });
  expect(readCrisisIntent({ intent: "meet", deadlineId: "non-un-id" }, TODAY)).toMatchObject({ errors: { form: {} } });
  expect(
    readNewCrisis({
      company: "A",
      summary: "b",
      firstEvent: "c",
      tier: "table",
      workersDirect: "10",
      jobsAtRisk: "11",
      ateco: "carta",
    }),
  ).toMatchObject({ errors: { jobsAtRisk: { code: "too_large", params: { max: 10 } }, ateco: {} } });
});
