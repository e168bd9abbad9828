import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId, PostingId } from "~/domain/ids";
import { readMemberMove } from "~/domain/applications/memberMove";
import { loadSuggestion } from "~/usecases/postings/loadSuggestion";
import { reviewFindings } from "~/usecases/postings/reviewFindings";
import { findingKey } from "~/domain/postings/findings";
import { updateContacts } from "~/usecases/organisations/updateContacts";
import { movePosting } from "~/usecases/postings/movePosting";
import { savePosting } from "~/usecases/postings/savePosting";
import { startPosting } from "~/usecases/postings/startPosting";
import { submitPosting } from "~/usecases/postings/submitPosting";
import { parseWizardScreen } from "~/usecases/postings/parseWizardScreen";
import { insertOrganisation, findOrganisation } from "~db/queries/organisations/organisations";
import { findOwnPosting, findPosting } from "~db/queries/postings/postings";
import { listPostingMoves } from "~db/queries/postings/postingMoves";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, insertWorld, NOW, type Vocabulary } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
const TODAY = "2026-11-23";
const WORK = {
  kind: "job",
  title: "Addetta/o al banco",
  description: "Accoglienza dei clienti, vendita al banco, sistemazione del magazzino e degli scaffali.",
  comune: "046017",
  contract: "permanent",
  weeklyMinutes: "30",
  payMinCents: "1.280",
  payMaxCents: "1.420",
  payPeriod: "month",
  payInstalments: "14",
  agreementCode: "H011",
  closesOn: "31/12/2026",
};

let world: Vocabulary;
let organisationId: OrganisationId;
let member: SignedIn;
let stranger: SignedIn;
let other: OrganisationId;

beforeAll(async () => {
  world = await insertWorld(db);
  const insert = async (name: string, vatNumber: string): Promise<OrganisationId> => {
    const id = await db.transaction().execute((trx) =>
      insertOrganisation(trx, {
        name,
        kind: "employer",
        vatNumber,
        comune: "046017",
        email: "ditta@prova.invalid",
        phone: null,
      }),
    );
    if (!id) throw new Error("organisation not inserted");
    return id;
  };
  organisationId = await insert("Ditta Finta", "00743110157");
  other = await insert("Altra Ditta", "99990010466");
  member = await actorWith(db, ["member"], [organisationId]);
  stranger = await actorWith(db, ["member"], [other]);
});

async function started(): Promise<PostingId> {
  const made = await startPosting(context, member, { organisationId, kind: "job" });
  if (!made.ok) throw new Error(made.refusal);
  return made.id;
}

const answers = (values: Record<string, string | string[]>) =>
  parseWizardScreen(db, { kind: "job", screen: "details", values: { ...WORK, ...values }, today: TODAY });

test("a draft is kept step by step, sent once with its note, and no more written while the desk reads it", async () => {
  const id = await started();
  expect(await submitPosting(context, member, { id })).toMatchObject({ ok: false, refusal: "incomplete" });
  const { fields, errors } = await answers({ occupationId: String(world.occupation(0)) });
  expect(errors).toEqual({});
  expect(await savePosting(context, member, { id, fields, version: 1 })).toEqual({ ok: true, version: 2 });
  expect(await findPosting(db, id)).toMatchObject({
    title: "Addetta/o al banco",
    weeklyMinutes: 1800,
    payMinCents: 128_000,
    workingTime: "part_time",
    occupationId: world.occupation(0),
    contactEmail: "ditta@prova.invalid",
  });
  expect(
    await Promise.all([
      submitPosting(context, member, { id, note: "Va bene così?" }),
      submitPosting(context, member, { id, note: "Va bene così?" }),
    ]),
  ).toEqual([{ ok: true }, { ok: true }]);
  expect(await listPostingMoves(db, id)).toMatchObject([
    { move: "submit", reason: "Va bene così?", byName: member.name },
  ]);
  expect(await savePosting(context, member, { id, fields, version: null })).toEqual({
    ok: false,
    refusal: "wrong_state",
  });
  await movePosting(context, member, { id, move: "take_back", by: "member" });
  expect(await savePosting(context, member, { id, fields, version: null })).toMatchObject({ ok: true });
});

test("of two who write from the same page, the second is told and writes over nobody", async () => {
  const id = await started();
  const save = (title: string) => savePosting(context, member, { id, fields: { title }, version: 1 });
  const both = await Promise.all([save("Prima"), save("Seconda")]);
  expect(both.filter((saved) => saved.ok)).toHaveLength(1);
  expect(both).toContainEqual({ ok: false, refusal: "changed_meanwhile" });
});

test("another organisation's advert cannot be read, written, sent, moved or copied", async () => {
  const id = await started();
  const refusal = { ok: false, refusal: "not_found" };
  expect(await findOwnPosting(db, id, stranger.organisationIds)).toBeUndefined();
  expect(await findOwnPosting(db, id, [])).toBeUndefined();
  expect(await savePosting(context, stranger, { id, fields: { title: "Mio" }, version: 1 })).toEqual(refusal);
  expect(await submitPosting(context, stranger, { id })).toEqual(refusal);
  expect(await movePosting(context, stranger, { id, move: "archive", by: "member" })).toEqual(refusal);
  expect(await startPosting(context, stranger, { organisationId: other, kind: "job", like: id })).toEqual(refusal);
  expect(
    await updateContacts(context, stranger, {
      id: organisationId,
      contacts: {
        comune: "046017",
        address: null,
        email: "spia@prova.invalid",
        phone: "+390583000000",
        website: null,
        description: null,
      },
    }),
  ).toEqual(refusal);
  expect(await findOrganisation(db, organisationId)).toMatchObject({ email: "ditta@prova.invalid" });
});

test("values that cannot be read lose none of the others, and what belongs together is kept together", async () => {
  const id = await started();
  await savePosting(context, member, { id, fields: (await answers({})).fields, version: null });
  const { fields, errors } = await answers({
    payMinCents: "tanto",
    payMaxCents: "10",
    payPeriod: "",
    occupationId: "999999",
    comune: "058091",
    weeklyMinutes: "0,25",
    title: "Nuovo titolo",
  });
  expect(Object.keys(errors).sort()).toEqual(["comune", "occupationId", "payMinCents", "weeklyMinutes"]);
  expect(await savePosting(context, member, { id, fields, version: null })).toMatchObject({ ok: true });
  expect(await findPosting(db, id)).toMatchObject({
    title: "Nuovo titolo",
    payMinCents: 128_000,
    payMaxCents: 142_000,
    payPeriod: "month",
    comune: "046017",
  });
});

test("the better wording takes the place of the words found, where they still are", async () => {
  const id = await started();
  await savePosting(context, member, {
    id,
    fields: { description: "Vendita al banco. Esperienza di cassa, massimo 30 anni." },
    version: null,
  });
  const posting = await findPosting(db, id);
  if (!posting) throw new Error("not there");
  const [finding] = (await reviewFindings(db, posting, NOW)).wording;
  if (!finding) throw new Error("nothing found");
  const key = findingKey(finding);
  expect(await loadSuggestion(db, posting, key, NOW)).toEqual({
    field: "description",
    text: "Vendita al banco. Esperienza di cassa.",
    before: "Vendita al banco. Esperienza di cassa, massimo 30 anni.",
  });
  expect(await loadSuggestion(db, { ...posting, description: "Altro" }, key, NOW)).toBeNull();
});

test("an interview has a day to come and a place, a refusal its reason; the desk's notes are not an organisation's to write", () => {
  const errorsOf = (fields: Parameters<typeof readMemberMove>[0]["fields"]) =>
    Object.keys(readMemberMove({ fields, errors: {} }, NOW).errors);
  expect(errorsOf({ move: "interview" })).toEqual(["interviewAt", "interviewPlace"]);
  expect(errorsOf({ move: "interview", interviewAt: "2026-11-22T10:00:00+01:00", interviewPlace: "In sede" })).toEqual([
    "interviewAt",
  ]);
  expect(errorsOf({ move: "reject" })).toEqual(["reason"]);
  expect(
    readMemberMove({ fields: { move: "contact", message: "ciao", reason: "skills" }, errors: {} }, NOW).move,
  ).toEqual({ move: "contact" });
});
