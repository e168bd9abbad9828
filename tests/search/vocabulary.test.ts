import { beforeAll, describe, expect, test } from "vitest";
import type { SkillId } from "~/domain/ids";
import { createMeilisearchVocabulary } from "~search/meilisearch/vocabulary/engine";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import { testDatabase } from "../support/database";
import { testMeilisearch } from "../support/meilisearch";
import { OCCUPATIONS } from "../support/vocabularyItems";

/** One suite for both engines. Meilisearch where MEILI_URL is set. */
const { db } = await testDatabase();
const connection = testMeilisearch();
const ENGINES = [
  ["postgres", createPostgresVocabulary(db)] as const,
  ...(connection ? [["meilisearch", createMeilisearchVocabulary(connection)] as const] : []),
];

beforeAll(async () => {
  for (const [, engine] of ENGINES) {
    await engine.indexOccupations(OCCUPATIONS);
    await engine.indexSkills([
      { skillId: 1 as SkillId, label: "guidare il carrello elevatore", aliases: ["uso del muletto"] },
      { skillId: 2 as SkillId, label: "servire ai tavoli", aliases: [] },
    ]);
  }
});

describe.each(ENGINES)("%s", (_name, engine) => {
  const first = async (text: string) => (await engine.occupations(text, 5))[0]?.label;

  test.each([
    ["badante", "assistente familiare"],
    ["BADANTI", "assistente familiare"],
    ["mulettista", "conduttore di carrelli"],
    ["carrellista", "conduttore di carrelli"],
    ["OSS", "operatore socio-sanitario"],
    ["o.s.s.", "operatore socio-sanitario"],
    ["camionisti", "autista di mezzi"],
    ["cameriera", "cameriere/cameriera"],
    ["cameriera ai piani", "cameriere ai piani"],
    ["saldatrice tig", "saldatore"],
    ["sladatore", "saldatore"],
    ["camionsita", "autista"],
    ["c++", "sviluppatore"],
    ["programmatrice", "sviluppatore"],
    ["saldat", "saldatore"],
    ["commessa", "commesso"],
    ["calzolai", "calzolaio"],
    ["addetta macchina continua", "conduttore di macchine per la carta"],
  ])("%s is %s", async (text, label) => expect(await first(text)).toContain(label));

  test("says which alias answered, and the ISCO code", async () => {
    expect(await engine.occupations("badante", 1)).toMatchObject([
      { occupationId: 1, label: "assistente familiare", matched: "badante", iscoCode: "5322" },
    ]);
    expect((await engine.occupations("contabile", 1))[0]?.matched).toBeNull();
  });

  test("skills are searched apart from occupations", async () => {
    expect(await engine.skills("muletto", 3)).toMatchObject([{ skillId: 1, matched: "uso del muletto" }]);
    expect((await engine.skills("badante", 3)).filter((hit) => hit.score > 0.7)).toEqual([]);
  });

  test("nothing typed finds nothing, and no text breaks it", async () => {
    for (const text of ["", "  ", "-", "'"]) expect(await engine.occupations(text, 5)).toEqual([]);
    for (const text of ["\\'; --", "%_%", "🙂 cuoco", "a".repeat(2000), "di"])
      expect(Array.isArray(await engine.occupations(text, 5)), text).toBe(true);
  });

  test("indexing again replaces", async () => {
    await engine.indexOccupations(OCCUPATIONS.slice(0, 2));
    expect((await engine.occupations("calzolaio", 12)).filter((hit) => hit.label.startsWith("calzolaio"))).toEqual([]);
    await engine.indexOccupations(OCCUPATIONS);
    expect(await first("calzolaio")).toContain("calzolaio");
  });
});

test.skipIf(!connection)("both engines weigh an answer alike", async () => {
  for (const text of [
    "cameriera",
    "badante",
    "addetto alle vendite",
    "saldatrice tig",
    "conduttore di macchine",
    "muletto",
  ]) {
    const [one, other] = await Promise.all(
      ENGINES.map(async ([, engine]) =>
        (await engine.occupations(text, 1)).map(({ occupationId, matched, score }) => ({
          occupationId,
          matched,
          score: Math.round(score * 1000),
        })),
      ),
    );
    expect(other, text).toEqual(one);
  }
});
