import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { withVocabularyFallback } from "~search/fallback";
import { connectMeilisearch } from "~search/meilisearch/connection";
import { deleteIndex } from "~search/meilisearch/indexes";
import { createMeilisearchVocabulary } from "~search/meilisearch/vocabulary/engine";
import { vocabularyIndex } from "~search/meilisearch/vocabulary/replaceVocabulary";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import { CircuitBreaker } from "~search/circuitBreaker";
import { startVocabularySync } from "~search/sync/vocabulary";
import type { Sync } from "~search/sync/sync";
import { keptDatabase } from "../support/syncedSearch";
import { testMeilisearch } from "../support/meilisearch";
import { freePort } from "../support/ports";
import { OCCUPATIONS } from "../support/vocabularyItems";

describe("the vocabulary of a running product", { timeout: 60_000 }, async () => {
  const db = await keptDatabase();
  const postgres = createPostgresVocabulary(db);
  beforeAll(() => postgres.indexOccupations(OCCUPATIONS));

  describe.skipIf(!process.env["MEILI_URL"])("where there is a Meilisearch", () => {
    const connection = testMeilisearch();
    const breaker = new CircuitBreaker({ configured: true });
    let sync: Sync | undefined;
    afterAll(() => sync?.stop());
    const trusted = () => vi.waitFor(() => expect(breaker.isClosed).toBe(true), { timeout: 20_000, interval: 20 });

    test("is told by itself, and heals when its index is lost while PostgreSQL answers", async () => {
      if (!connection) return;
      const engine = withVocabularyFallback({
        meilisearch: createMeilisearchVocabulary(connection),
        postgres,
        breaker: breaker,
      });
      expect(await engine.occupations("badante", 1)).toMatchObject([{ occupationId: 1 }]);
      expect(breaker.health.answers).toEqual({ postgres: 1, meilisearch: 0 });
      sync = startVocabularySync({ db, connection, breaker: breaker, log: () => {} });
      await trusted();
      expect(await engine.occupations("badante", 1)).toMatchObject([
        { occupationId: 1, matched: "badante", iscoCode: "5322" },
      ]);
      expect(breaker.health.answers).toEqual({ postgres: 1, meilisearch: 1 });
      await deleteIndex(connection, vocabularyIndex(connection, "occupation"));
      expect(await engine.occupations("mulettista", 1)).toMatchObject([{ occupationId: 3 }]);
      expect(breaker.health).toMatchObject({ fallbacks: 1, answering: "postgres" });
      await trusted();
      expect(await engine.occupations("mulettista", 1)).toMatchObject([{ occupationId: 3 }]);
      expect(breaker.health.answers.meilisearch).toBe(2);
    });

    test("is made anew when the vocabulary has changed", async () => {
      if (!connection) return;
      await sync?.stop();
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
      breaker.trip("starting", null);
      sync = startVocabularySync({ db, connection, breaker: breaker, log: () => {} });
      await trusted();
      expect((await createMeilisearchVocabulary(connection).occupations("ombrellaia", 1))[0]?.label).toBe("ombrellaio");
    });
  });

  test("is answered by PostgreSQL in the same question when Meilisearch is away", async () => {
    const way = new CircuitBreaker({ configured: true });
    way.close();
    const engine = withVocabularyFallback({
      meilisearch: createMeilisearchVocabulary(connectMeilisearch({ url: `http://127.0.0.1:${await freePort()}` })),
      postgres,
      breaker: way,
    });
    for (let times = 0; times < 3; times++)
      expect(await engine.occupations("badante", 1)).toMatchObject([{ occupationId: 1 }]);
    expect(way.health).toMatchObject({ fallbacks: 2, trips: 1, answering: "postgres" });
  });
});
