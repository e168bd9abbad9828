import type { PostingId } from "~/domain/ids";
import type { WriteDb } from "~db/client";
import { upsertDocument, deleteDocument } from "./postgres/upsertDocuments";
import { loadPosting } from "./loadPosting";
import { insertChanges } from "./sync/outbox";

/**
 * Makes the index say what the row says, in the writer's own transaction: a published posting is found
 * from the commit on, any other is not. What must be pushed to Meilisearch is noted in the same transaction.
 */
export async function indexPosting(trx: WriteDb, id: PostingId): Promise<void> {
  const document = await loadPosting(trx, id);
  await (document ? upsertDocument(trx, document) : deleteDocument(trx, id));
  await insertChanges(trx, [id]);
}
