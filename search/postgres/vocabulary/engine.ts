import type { Db } from "~db/client";
import type { VocabularyEngine } from "../../port";
import { vocabularyOf } from "../../vocabulary/items";
import { findItems } from "./findItems";
import { rebuildVocabulary } from "./indexVocabulary";

/**
 * The vocabulary on PostgreSQL: it is there wherever the product is. Writers with a transaction of their own call
 * `indexVocabulary(trx, "occupation", documents.map(occupationItem))`.
 */
export function postgresVocabulary(db: Db): VocabularyEngine {
  return vocabularyOf({
    find: (scope, asked) => findItems(db, scope, asked),
    replace: (scope, items) => rebuildVocabulary(db, scope, items),
  });
}
