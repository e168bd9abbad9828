import { expect, test } from "vitest";
import { sql } from "kysely";
import { createPostgresVocabulary } from "~search/postgres/vocabulary/engine";
import { indexVocabulary } from "~search/postgres/vocabulary/indexVocabulary";
import { occupationItem } from "~search/vocabulary/items";
import { testDatabase } from "../../support/database";
import { OCCUPATIONS } from "../../support/vocabularyItems";

const { db } = await testDatabase();
const engine = createPostgresVocabulary(db);

test("indexing is in the writer's transaction", async () => {
  await engine.indexOccupations(OCCUPATIONS);
  const again = db.transaction().execute(async (trx) => {
    await indexVocabulary(trx, "occupation", OCCUPATIONS.slice(0, 2).map(occupationItem));
    throw new Error("given up");
  });
  await expect(again).rejects.toThrow("given up");
  const { rows } = await sql<{
    count: number;
  }>`select count(distinct item_id) as count from vocabulary_labels where scope = 'occupation'`.execute(db);
  expect(rows).toEqual([{ count: OCCUPATIONS.length }]);
});
