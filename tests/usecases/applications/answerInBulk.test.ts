import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import { fillTemplate, readTemplate } from "~/domain/applications/templates";
import { type ApplicationId, NoteId, type OrganisationId, type PostingId } from "~/domain/ids";
import { answerInBulk } from "~/usecases/applications/answerInBulk";
import { removeNote, addNote } from "~/usecases/applications/notes";
import { addTemplate, updateTemplate, removeTemplate } from "~/usecases/applications/templates";
import { moveApplication } from "~/usecases/applications/moveApplication";
import { findTemplate, listTemplates } from "~db/queries/applications/answerTemplates";
import { listNotes } from "~db/queries/applications/applicationNotes";
import { insertApplication } from "~db/queries/applications/applications";
import { testDatabase } from "../../support/database";
import { actorWith, anOrganisationIn, aPostingIn, contextAt, insertWorld, NOW } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
let organisationId: OrganisationId;
let posting: PostingId;
let member: SignedIn;
let colleague: SignedIn;
let stranger: SignedIn;
let elsewhere: PostingId;

beforeAll(async () => {
  await insertWorld(db);
  organisationId = await anOrganisationIn(db);
  posting = await aPostingIn(db, organisationId, { title: "Cuoco o cuoca" });
  [member, colleague] = [
    await actorWith(db, ["member"], [organisationId]),
    await actorWith(db, ["member"], [organisationId]),
  ];
  const other = await anOrganisationIn(db, "Altra Ditta");
  stranger = await actorWith(db, ["member"], [other]);
  elsewhere = await aPostingIn(db, other);
});

let people = 0;
async function candidate(to = posting, email: string | null = "x"): Promise<ApplicationId> {
  people += 1;
  const id = await db.transaction().execute((trx) =>
    insertApplication(trx, {
      postingId: to,
      personId: null,
      origin: "self",
      state: "sent",
      name: `Ada Prova ${people}`,
      email: email && `ada${people}@prova.invalid`,
      phone: email ? null : "+390583000001",
      locale: "it",
      tokenHash: `bulk${people}`,
      sentAt: NOW,
      confirmedAt: NOW,
      createdAt: NOW,
    }),
  );
  if (!id) throw new Error("application not inserted");
  return id;
}
const stateOf = async (id: ApplicationId) =>
  (await db.selectFrom("applications").select("state").where("id", "=", id).executeTakeFirstOrThrow()).state;
const letters = (kind: string) => db.selectFrom("mails").select("body").where("kind", "=", kind).execute();
const THANKS = {
  move: "reject",
  reason: "other",
  body: "Grazie {nome}, per «{annuncio}» abbiamo scelto un’altra persona.",
} as const;

test("everybody reads their own name; each row is told, also those that cannot be answered", async () => {
  const [one, phone, gone, far] = [
    await candidate(),
    await candidate(posting, null),
    await candidate(),
    await candidate(elsewhere),
  ];
  await moveApplication(context, member, { id: gone, by: "member", move: "contact" });
  await moveApplication(context, member, { id: gone, by: "member", move: "hire" });
  const sent = await answerInBulk(context, member, {
    postingId: posting,
    ids: [one, phone, gone, far],
    answer: THANKS,
  });
  expect(sent.ok && sent.rows.map(({ id, result, byPhone }) => [id, result, byPhone])).toEqual([
    [one, "done", false],
    [phone, "done", true],
    [gone, "wrong_state", false],
  ]);
  expect([await stateOf(one), await stateOf(phone), await stateOf(gone), await stateOf(far)]).toEqual([
    "not_selected",
    "not_selected",
    "hired",
    "sent",
  ]);
  const written = await letters("application_not_selected");
  expect(written).toHaveLength(1);
  expect(written[0]?.body).toContain("Grazie Ada, per «Cuoco o cuoca»");
});

test("pressed twice at once, each person is answered once", async () => {
  const ids = [await candidate(), await candidate(), await candidate()];
  const before = (await letters("application_in_touch")).length;
  const send = () =>
    answerInBulk(context, member, {
      postingId: posting,
      ids,
      answer: { move: "contact", reason: null, body: "Ti chiamiamo." },
    });
  const both = await Promise.all([send(), send()]);
  const results = both.flatMap((sent) => (sent.ok ? sent.rows.map(({ result }) => result) : []));
  expect(results.toSorted()).toEqual(["already", "already", "already", "done", "done", "done"]);
  expect((await letters("application_in_touch")).length - before).toBe(3);
});

test("another organisation answers nobody here, and reads no notes", async () => {
  const id = await candidate();
  expect(await answerInBulk(context, stranger, { postingId: posting, ids: [id], answer: THANKS })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(await addNote(context, stranger, { id, body: "Curioso", submissionKey: null })).toEqual({
    ok: false,
    refusal: "not_found",
  });
  expect(
    await addNote(context, await actorWith(db, ["operator"]), { id, body: "Anche noi", submissionKey: null }),
  ).toEqual({ ok: false, refusal: "not_found" });
  await addNote(context, member, { id, body: "Brava al telefono", submissionKey: null });
  expect(await listNotes(db, id, stranger.organisationIds)).toEqual([]);
});

test("a note sent twice is one; only its author takes it away", async () => {
  const id = await candidate();
  const keep = () => addNote(context, member, { id, body: "Colloquio venerdì", submissionKey: "chiave-uno" });
  await Promise.all([keep(), keep()]);
  const [note, ...more] = await listNotes(db, id, [organisationId]);
  expect([note?.authorName, note?.writtenAt, more]).toEqual([member.name, NOW, []]);
  const noteId = NoteId.parse(note?.id);
  await removeNote(context, colleague, { id, noteId });
  expect(await listNotes(db, id, [organisationId])).toHaveLength(1);
  await Promise.all([removeNote(context, member, { id, noteId }), removeNote(context, member, { id, noteId })]);
  expect(await listNotes(db, id, [organisationId])).toEqual([]);
});

test("templates: one of a name, the second of two writers is told, another's does not exist", async () => {
  const template = { name: "Grazie", ...THANKS };
  const add = () => addTemplate(context, member, { organisationId, template });
  const [first, second] = await Promise.all([add(), add()]);
  expect([first, second].filter(({ ok }) => !ok)).toEqual([{ ok: false, refusal: "already_known" }]);
  const [stored] = await listTemplates(db, [organisationId]);
  if (!stored) throw new Error("template not kept");
  const change = (actor: SignedIn, body: string) =>
    updateTemplate(context, actor, { id: stored.id, template: { ...template, body }, version: stored.version });
  const both = await Promise.all([change(member, "Uno"), change(colleague, "Due")]);
  expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, refusal: "changed_meanwhile" });
  expect(await change(stranger, "Tre")).toEqual({ ok: false, refusal: "not_found" });
  expect(await findTemplate(db, stored.id, stranger.organisationIds)).toBeUndefined();
  expect(await removeTemplate(context, stranger, { id: stored.id })).toEqual({ ok: false, refusal: "not_found" });
  expect([
    await removeTemplate(context, member, { id: stored.id }),
    await removeTemplate(context, member, { id: stored.id }),
  ]).toEqual([{ ok: true }, { ok: true }]);
});

test("braces the site does not know never reach anybody; a no has its reason", () => {
  expect(readTemplate({ name: "A", move: "contact", body: "Ciao { Nome }, {cognome}" })).toMatchObject({
    template: null,
    errors: { body: { code: "unknown", params: { value: "{cognome}" } } },
  });
  expect(readTemplate({ name: "A", move: "reject", body: "No" }).errors["reason"]?.code).toBe("choice");
  expect(readTemplate({ name: "A", move: "contact", reason: "skills", body: "Ciao" }).template?.reason).toBeNull();
  expect(fillTemplate("Ciao { Nome } per {annuncio}, $& {nome}", { name: "  Zoë de Prova", title: "A$&B" })).toBe(
    "Ciao Zoë per A$&B, $& Zoë",
  );
});
