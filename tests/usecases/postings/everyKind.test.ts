import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { type SignedIn, VISITOR } from "~/domain/access/actor";
import { checkPosting } from "~/domain/postings/checker/checkPosting";
import { checkCompleteness } from "~/domain/postings/completeness";
import { emptyPosting } from "~/domain/postings/emptyPosting";
import type { PostingFields } from "~/domain/postings/fields";
import { WIZARD_KINDS, type WizardKind } from "~/domain/postings/kinds";
import { SCREENS } from "~/domain/postings/wizard";
import { wizardValues } from "~/domain/postings/wizardValues";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { TEMPLATES, type TemplateKey } from "~/text/postings/templates";
import { applyToPosting } from "~/usecases/applications/applyToPosting";
import { reviewPosting } from "~/usecases/postings/reviewPosting";
import { savePosting } from "~/usecases/postings/savePosting";
import { startPosting } from "~/usecases/postings/startPosting";
import { submitPosting } from "~/usecases/postings/submitPosting";
import { parseWizardScreen } from "~/usecases/postings/parseWizardScreen";
import { listMatchPostings } from "~db/queries/matching/matching";
import { insertOrganisation, setOrganisationState } from "~db/queries/organisations/organisations";
import { insertPosting } from "~db/queries/postings/postingFields";
import { listCards } from "~db/queries/postings/postingCards";
import { findPosting } from "~db/queries/postings/postings";
import { CONTEXT, EVERY_KIND } from "../../domain/postings/samplePosting";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, insertWorld, NOW, type Vocabulary } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
const TODAY = "2026-11-23";

let world: Vocabulary;
let organisationId: OrganisationId;
let member: SignedIn;
let operator: SignedIn;

beforeAll(async () => {
  world = await insertWorld(db);
  organisationId = await db.transaction().execute(async (trx) => {
    const id = await insertOrganisation(trx, {
      name: "Ente Finto",
      kind: "training_body",
      vatNumber: "00743110157",
      comune: "046017",
      email: "ente@prova.invalid",
      phone: null,
    });
    if (!id) throw new Error("organisation not inserted");
    await setOrganisationState(trx, id, { state: "verified", by: null, reason: null, at: NOW });
    return id;
  });
  member = await actorWith(db, ["member"], [organisationId]);
  operator = await actorWith(db, ["operator"]);
});

const sampleOf = (kind: WizardKind): PostingFields => ({
  ...EVERY_KIND[kind],
  comune: "046017",
  occupationId: EVERY_KIND[kind].occupationId === null ? null : world.occupation(0),
});

/** Written through the three screens, as the pages do. */
async function written(kind: WizardKind): Promise<PostingId> {
  const made = await startPosting(context, member, { organisationId, kind });
  if (!made.ok) throw new Error(made.refusal);
  for (const screen of SCREENS) {
    const { fields, errors } = await parseWizardScreen(db, {
      kind,
      screen,
      values: wizardValues(sampleOf(kind)),
      today: TODAY,
    });
    expect(errors).toEqual({});
    expect(await savePosting(context, member, { id: made.id, fields, version: null })).toMatchObject({ ok: true });
  }
  return made.id;
}

async function published(kind: WizardKind): Promise<PostingId> {
  const id = await written(kind);
  expect(await submitPosting(context, member, { id })).toEqual({ ok: true });
  const sent = await findPosting(db, id);
  expect(
    await reviewPosting(context, operator, { id, verdict: "approve", reason: null, version: sent?.version ?? 0 }),
  ).toMatchObject({ ok: true });
  return id;
}

/** What the organisation wrote, without the row's own state and dates. */
const own = (fields: PostingFields) =>
  Object.fromEntries(
    Object.keys(emptyPosting("job")).map((name) => [name, fields[name as keyof PostingFields]]),
  ) as unknown as PostingFields;

test.each(WIZARD_KINDS)(
  "a %s goes through the wizard, the database, review and publication unchanged",
  async (kind) => {
    const id = await published(kind);
    const stored = await findPosting(db, id);
    if (!stored) throw new Error("posting not found");
    expect(own(stored)).toEqual(own(sampleOf(kind)));
    expect(stored.state).toBe("published");
    const [card] = await listCards(db, [id]);
    expect(card).toMatchObject({ kind, joining: sampleOf(kind).joining, dates: sampleOf(kind).sessions.length });
  },
);

test("read again and saved, nothing moves: hours stay where they were written, winter and summer", async () => {
  const made = await db.transaction().execute((trx) =>
    insertPosting(trx, {
      organisationId,
      createdBy: null,
      fields: {
        ...sampleOf("course"),
        beginsAt: "2027-07-01T09:00:00+02:00",
        endsAt: "2027-07-01T13:00:00+02:00",
        sessions: [],
      },
    }),
  );
  const stored = await findPosting(db, made.id);
  if (!stored) throw new Error("posting not found");
  expect(wizardValues(own(stored))).toMatchObject({ beginsAt: "01/07/2027 09:00", endsAt: "01/07/2027 13:00" });
});

test("another kind leaves behind what it is not asked", async () => {
  const id = await written("course");
  const { fields } = await parseWizardScreen(db, {
    kind: "course",
    screen: "details",
    values: { ...wizardValues(sampleOf("course")), kind: "call" },
    today: TODAY,
  });
  expect(await savePosting(context, member, { id, fields, version: null })).toMatchObject({ ok: true });
  expect(await findPosting(db, id)).toMatchObject({
    kind: "call",
    title: sampleOf("course").title,
    sessions: [],
    totalHours: null,
    costCents: null,
    certificate: null,
    beginsAt: null,
    joining: "link",
  });
});

test.each(Object.keys(TEMPLATES) as TemplateKey[])(
  "the sheet %s starts a draft the rules have nothing against",
  async (template) => {
    const made = await startPosting(context, member, { organisationId, kind: "job", template });
    if (!made.ok) throw new Error(made.refusal);
    const stored = await findPosting(db, made.id);
    if (!stored) throw new Error("posting not found");
    expect(stored).toMatchObject({
      kind: TEMPLATES[template].kind,
      title: TEMPLATES[template].fields.title,
      contactEmail: "ente@prova.invalid",
      closesOn: null,
    });
    const wording = checkPosting(stored, CONTEXT)
      .filter(({ level }) => level !== "hint")
      .map(({ ruleId, excerpt }) => `${ruleId} ${excerpt}`);
    const wrong = checkCompleteness(stored, CONTEXT)
      .filter(({ level, ruleId }) => level !== "hint" && !ruleId.endsWith("_missing"))
      .map(({ ruleId }) => ruleId);
    expect([wording, wrong]).toEqual([[], []]);
  },
);

test("only what one applies for takes applications, and only what looks for people is matched", async () => {
  const matched: string[] = [];
  for (const kind of WIZARD_KINDS) {
    const id = await published(kind);
    const applied = await applyToPosting(context, VISITOR, {
      postingId: id,
      name: "Prova Inventata",
      contact: { email: `${kind}@prova.invalid`, phone: null },
      message: null,
      ticks: [],
      submissionKey: `every-${kind}`,
      locale: "it",
    });
    expect([kind, applied.ok ? "taken" : applied.refusal]).toEqual([
      kind,
      kind === "job" || kind === "internship" ? "taken" : "closed",
    ]);
    if ((await listMatchPostings(db, TODAY, id)).length > 0) matched.push(kind);
  }
  expect(matched.sort()).toEqual(["internship", "job", "placement"]);
});

describe("the database refuses rows that make no sense", () => {
  const base = (kind: WizardKind) =>
    db.transaction().execute((trx) => insertPosting(trx, { organisationId, createdBy: null, fields: sampleOf(kind) }));
  test.each<[string, WizardKind, string]>([
    ["postings_call_only", "job", "set eligible = 'x'"],
    ["postings_event_only", "job", "set cost_cents = 0"],
    ["postings_placement_only", "course", "set programme = 'scu'"],
    ["postings_internship_only", "job", "set internship_category = 'ordinary'"],
    ["postings_host_of_kind", "course", "set host = 'x'"],
    ["postings_joining_of_kind", "job", "set joining = 'link', link = 'https://x.invalid'"],
    ["postings_joining_of_kind", "call", "set joining = 'here'"],
    ["postings_joining_has_link", "course", "set joining = 'link', link = null, state = 'in_review'"],
    ["postings_link_web", "call", "set link = 'javascript:alert(1)'"],
    ["postings_remote_share_remote", "job", "set remote_share = 50"],
    ["postings_amount_upright", "call", "set amount_max_cents = 1"],
    ["postings_amount_within_total", "call", "set amount_total_cents = 2"],
    ["postings_closes_time_clock", "call", "set closes_time = '25:00'"],
    [
      "postings_event_timed",
      "meeting",
      "set begins_at = null, ends_at = null, state = 'published', published_at = now()",
    ],
    ["postings_event_ends", "meeting", "set begins_at = null"],
    ["postings_call_complete", "call", "set eligible = null, state = 'published', published_at = now()"],
    ["postings_placement_complete", "placement", "set programme = null, state = 'published', published_at = now()"],
    ["postings_programme_known", "placement", "set programme = 'lpu'"],
  ])("%s (%s %s)", async (constraint, kind, change) => {
    const { id } = await base(kind);
    await expect(sql`update postings ${sql.raw(change)} where id = ${id}`.execute(db)).rejects.toMatchObject({
      constraint,
    });
  });

  test("a session ends after it begins, and within a day", async () => {
    const { id } = await base("course");
    const insert = (from: string, to: string) =>
      db.insertInto("postingSessions").values({ postingId: id, beginsAt: from, endsAt: to }).execute();
    await expect(insert("2026-12-20T10:00:00Z", "2026-12-20T09:00:00Z")).rejects.toMatchObject({
      constraint: "posting_sessions_forward",
    });
    await expect(insert("2026-12-20T10:00:00Z", "2026-12-22T09:00:00Z")).rejects.toMatchObject({
      constraint: "posting_sessions_within_a_day",
    });
  });
});
