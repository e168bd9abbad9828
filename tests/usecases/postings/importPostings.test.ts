import { beforeAll, expect, test } from "vitest";
import type { SignedIn } from "~/domain/access/actor";
import type { OrganisationId } from "~/domain/ids";
import { importPostings } from "~/usecases/postings/importPostings";
import { readCsvRecords } from "~/usecases/postings/readCsvRecords";
import { movePosting } from "~/usecases/postings/movePosting";
import { insertOrganisation } from "~db/queries/organisations/organisations";
import { listAudit } from "~db/queries/audit/audit";
import { testDatabase } from "../../support/database";
import { actorWith, contextAt, insertWorld } from "../../support/desk";

const { db } = await testDatabase();
const context = contextAt(db);
const HEAD =
  "organizzazione;codice_interno;titolo;descrizione;comune;contratto;ore_settimanali;paga_da;paga_ogni;ccnl;scadenza;contatto_email\n";
const GOOD =
  ";M-1;Magazziniera/e;Carico e scarico della merce, preparazione degli ordini.;Capannori;tempo indeterminato;40;1.500,00;mese;H011;+30;lavoro@ditta.invalid\n";

let mine: OrganisationId;
let theirs: OrganisationId;
let member: SignedIn;

beforeAll(async () => {
  await insertWorld(db);
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
  mine = await insert("Ditta Finta", "00743110157");
  theirs = await insert("Altra Ditta", "99990010466");
  member = await actorWith(db, ["member"], [mine]);
});

const load = async (text: string, apply = true, submit = false) =>
  importPostings(context, member, {
    organisationIds: [mine],
    organisationId: mine,
    records: (await readCsvRecords(HEAD + text)).records,
    apply,
    submit,
  });
const results = async (...args: Parameters<typeof load>) => (await load(...args)).map(({ result }) => result);
const stored = () =>
  db
    .selectFrom("postings")
    .select(["externalId", "title", "state", "organisationId", "version"])
    .orderBy("externalId")
    .execute();

test("a preview writes nothing; a file loaded twice makes no second advert; a changed row updates its own", async () => {
  expect(await results(GOOD, false)).toEqual(["new"]);
  expect(await stored()).toEqual([]);
  expect(await results(GOOD)).toEqual(["new"]);
  expect(await results(GOOD)).toEqual(["unchanged"]);
  expect(await stored()).toMatchObject([
    { externalId: "M-1", title: "Magazziniera/e", state: "draft", organisationId: mine, version: 1 },
  ]);
  expect(await results(GOOD.replace("Magazziniera/e", "Addetta/o al magazzino"))).toEqual(["changed"]);
  expect(await stored()).toMatchObject([{ title: "Addetta/o al magazzino" }]);
  expect((await listAudit(db, { noun: "posting" })).map(({ deed }) => deed)).toEqual([
    "posting.import",
    "posting.import",
  ]);
});

test("bad rows and repeated codes cost only themselves, each with its column", async () => {
  const lines = await load(
    `;B-1;Barista;x;Parigi;;;;;;;\n;B-2;Cuoca/o;x;Lucca;;;;;;;\n;B-2;Doppio;x;Lucca;;;;;;;\n;;Senza codice;x;Lucca;;;;;;;\n`,
  );
  expect(
    lines.map(({ line, result, problems }) => [line, result, problems.map(({ column, code }) => `${column} ${code}`)]),
  ).toEqual([
    [2, "refused", ["comune unknown"]],
    [3, "new", []],
    [4, "refused", ["codice_interno repeated"]],
    [5, "refused", ["codice_interno required"]],
  ]);
});

test("nobody loads adverts for an organisation that is not theirs", async () => {
  const [byVat, byName] = await load(`99990010466;T-1;Spia;x;Lucca;;;;;;;\nAltra Ditta;T-2;Spia;x;Lucca;;;;;;;\n`);
  expect([byVat?.result, byName?.result]).toEqual(["refused", "refused"]);
  const forged = await importPostings(context, member, {
    organisationIds: null,
    organisationId: theirs,
    records: (await readCsvRecords(HEAD + GOOD)).records,
    apply: true,
  });
  expect(forged[0]?.result).toBe("refused");
  expect((await stored()).filter(({ organisationId }) => organisationId === theirs)).toEqual([]);
});

test("what is with the desk is left alone and said so; taken back, it is written again", async () => {
  const [sent] = await load(GOOD.replace("M-1", "S-1"), true, true);
  if (!sent?.posting) throw new Error("not written");
  expect(sent).toMatchObject({ result: "new", sent: true });
  const changed = GOOD.replace("M-1", "S-1").replace("Magazziniera/e", "Altro titolo");
  expect((await load(changed))[0]).toMatchObject({ result: "kept", state: "in_review" });
  await movePosting(context, member, { id: sent.posting.id, move: "take_back", by: "member" });
  expect(await results(changed)).toEqual(["changed"]);
});
