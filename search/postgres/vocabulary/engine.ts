import type { Db } from "~db/client";
import type { VocabularyEngine } from "../../port";
import { createVocabularyEngine } from "../../vocabulary/items";
import { findItems } from "./findItems";
import { rebuildVocabulary } from "./indexVocabulary";

/**
 * The vocabulary on PostgreSQL: it is there wherever the product is. Writers with a transaction of their own call
 * `indexVocabulary(trx, "occupation", documents.map(occupationItem))`.
 */
export function createPostgresVocabulary(db: Db): VocabularyEngine {
  return createVocabularyEngine({
    find: (scope, request) => findItems(db, scope, request),
    replace: (scope, items) => rebuildVocabulary(db, scope, items),
  });
}
