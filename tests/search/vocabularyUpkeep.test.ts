import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { vocabularyWithFallback } from "~search/fallback";
import { connectMeilisearch } from "~search/meilisearch/connection";
import { dropIndex } from "~search/meilisearch/indexes";
import { meilisearchVocabulary } from "~search/meilisearch/vocabulary/engine";
import { vocabularyIndex } from "~search/meilisearch/vocabulary/replaceVocabulary";
import { postgresVocabulary } from "~search/postgres/vocabulary/engine";
import { SearchSwitch } from "~search/switch";
import { startVocabularyUpkeep } from "~search/sync/vocabulary";
import type { Upkeep } from "~search/sync/upkeep";
import { keptDatabase } from "../support/keptSearch";
import { testMeilisearch } from "../support/meilisearch";
import { OCCUPATIONS } from "../support/vocabularyItems";

describe("the vocabulary of a running product", { timeout: 60_000 }, async () => {
  const db = await keptDatabase();
  const postgres = postgresVocabulary(db);
  beforeAll(() => postgres.indexOccupations(OCCUPATIONS));

  describe.skipIf(!process.env["MEILI_URL"])("where there is a Meilisearch", () => {
    const connection = testMeilisearch();
    const way = new SearchSwitch({ configured: true });
    let upkeep: Upkeep | undefined;
    afterAll(() => upkeep?.stop());
    const trusted = () => vi.waitFor(() => expect(way.trusted).toBe(true), { timeout: 20_000, interval: 20 });

    test("is told by itself, and heals when its index is lost while PostgreSQL answers", async () => {
      if (!connection) return;
      const engine = vocabularyWithFallback({ meilisearch: meilisearchVocabulary(connection), postgres, way });
      expect(await engine.occupations("badante", 1)).toMatchObject([{ occupationId: 1 }]);
      expect(way.health.answers).toEqual({ postgres: 1, meilisearch: 0 });
      upkeep = startVocabularyUpkeep({ db, connection, way, say: () => {} });
      await trusted();
      expect(await engine.occupations("badante", 1)).toMatchObject([
        { occupationId: 1, matched: "badante", iscoCode: "5322" },
      ]);
      expect(way.health.answers).toEqual({ postgres: 1, meilisearch: 1 });
      await dropIndex(connection, vocabularyIndex(connection, "occupation"));
      expect(await engine.occupations("mulettista", 1)).toMatchObject([{ occupationId: 3 }]);
      expect(way.health).toMatchObject({ fallbacks: 1, answering: "postgres" });
      await trusted();
      expect(await engine.occupations("mulettista", 1)).toMatchObject([{ occupationId: 3 }]);
      expect(way.health.answers.meilisearch).toBe(2);
    });

    test("is made anew when the vocabulary has changed", async () => {
      if (!connection) return;
      await upkeep?.stop();
      await postgres.indexOccupations([
        ...OCCUPATIONS,
        {
          ...OCCUPATIONS[0],
          occupationId: 99,
          label: "ombrellaio",
          aliases: [],
          iscoCode: "7536",
          description: "",
        } as never,
      ]);
      way.doubt("starting", null);
      upkeep = startVocabularyUpkeep({ db, connection, way, say: () => {} });
      await trusted();
      expect((await meilisearchVocabulary(connection).occupations("ombrellaia", 1))[0]?.label).toBe("ombrellaio");
    });
  });

  test("is answered by PostgreSQL in the same question when Meilisearch is away", async () => {
    const way = new SearchSwitch({ configured: true });
    way.trust();
    const engine = vocabularyWithFallback({
      meilisearch: meilisearchVocabulary(connectMeilisearch({ url: "http://127.0.0.1:9" })),
      postgres,
      way,
    });
    for (let times = 0; times < 3; times++)
      expect(await engine.occupations("badante", 1)).toMatchObject([{ occupationId: 1 }]);
    expect(way.health).toMatchObject({ fallbacks: 2, trips: 1, answering: "postgres" });
  });
});
