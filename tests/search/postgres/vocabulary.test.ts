import { beforeAll, expect, test } from "vitest";
import { sql } from "kysely";
import type { OccupationId, SkillId } from "~/domain/ids";
import { postgresVocabulary } from "~search/postgres/vocabulary/engine";
import { indexVocabulary } from "~search/postgres/vocabulary/indexVocabulary";
import { occupationItem } from "~search/vocabulary/items";
import { testDatabase } from "../../support/database";

const { db } = await testDatabase();
const engine = postgresVocabulary(db);

const OCCUPATIONS = [
  ["assistente familiare", ["badante"], "5322"], ["operatore socio-sanitario/operatrice socio-sanitaria", ["OSS"], "5321"], ["conduttore di carrelli elevatori/conduttrice di carrelli elevatori", ["mulettista"], "8344"],
  ["cameriere/cameriera", ["cameriere di sala"], "5131"], ["cameriere ai piani/cameriera ai piani", [], "9112"], ["saldatore/saldatrice", ["saldatore TIG"], "7212"],
  ["conduttore di macchine per la carta", ["cartaio", "addetto alla macchina continua"], "8171"], ["autista di mezzi pesanti", ["camionista"], "8332"], ["contabile", ["ragioniere"], "4311"],
  ["sviluppatore di software/sviluppatrice di software", ["programmatore", "sviluppatore C++"], "2512"], ["calzolaio/calzolaia", [], "7536"], ["commesso/commessa", ["addetto alle vendite"], "5223"],
].map(([label, aliases, iscoCode], at) => ({ occupationId: (at + 1) as OccupationId, label: label as string, aliases: aliases as string[], iscoCode: iscoCode as string, description: "" }));

beforeAll(async () => {
  await engine.indexOccupations(OCCUPATIONS);
  await engine.indexSkills([
    { skillId: 1 as SkillId, label: "guidare il carrello elevatore", aliases: ["uso del muletto"] }, { skillId: 2 as SkillId, label: "servire ai tavoli", aliases: [] },
  ]);
});

const first = async (text: string) => (await engine.occupations(text, 5))[0]?.label;

test.each([
  ["badante", "assistente familiare"], ["BADANTI", "assistente familiare"], ["mulettista", "conduttore di carrelli"], ["carrellista", "conduttore di carrelli"], ["OSS", "operatore socio-sanitario"],
  ["o.s.s.", "operatore socio-sanitario"], ["camionisti", "autista di mezzi"], ["cameriera", "cameriere/cameriera"], ["cameriera ai piani", "cameriere ai piani"], ["saldatrice tig", "saldatore"],
  ["sladatore", "saldatore"], ["camionsita", "autista"], ["c++", "sviluppatore"], ["programmatrice", "sviluppatore"], ["saldat", "saldatore"], ["commessa", "commesso"], ["calzolai", "calzolaio"],
  ["addetta macchina continua", "conduttore di macchine per la carta"],
])("%s is %s", async (text, label) => expect(await first(text)).toContain(label));

test("says which alias answered, and the ISCO code", async () => {
  expect(await engine.occupations("badante", 1)).toMatchObject([{ occupationId: 1, label: "assistente familiare", matched: "badante", iscoCode: "5322" }]);
  expect((await engine.occupations("contabile", 1))[0]?.matched).toBeNull();
});

test("skills are searched apart from occupations", async () => {
  expect(await engine.skills("muletto", 3)).toMatchObject([{ skillId: 1, matched: "uso del muletto" }]);
  expect((await engine.skills("badante", 3)).filter((hit) => hit.score > 0.7)).toEqual([]);
});

test("nothing typed finds nothing, and no text breaks it", async () => {
  for (const text of ["", "  ", "-", "'"]) expect(await engine.occupations(text, 5)).toEqual([]);
  for (const text of ["\\'; --", "%_%", "🙂 cuoco", "a".repeat(2000), "di"]) expect(Array.isArray(await engine.occupations(text, 5)), text).toBe(true);
});

test("indexing again replaces, in the writer's transaction", async () => {
  const again = db.transaction().execute(async (trx) => {
    await indexVocabulary(trx, "occupation", OCCUPATIONS.slice(0, 2).map(occupationItem));
    throw new Error("given up");
  });
  await expect(again).rejects.toThrow("given up");
  await engine.indexOccupations(OCCUPATIONS);
  const { rows } = await sql<{ count: number }>`select count(distinct item_id) as count from vocabulary_labels where scope = 'occupation'`.execute(db);
  expect(rows).toEqual([{ count: OCCUPATIONS.length }]);
  expect(await first("saldatore")).toContain("saldatore");
});
