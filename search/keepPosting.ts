import type { PostingId } from "~/domain/ids";
import type { WriteDb } from "~db/client";
import { indexPosting, removePosting } from "./postgres/indexPosting";
import { readPosting } from "./readPosting";
import { noteChange } from "./sync/outbox";

/**
 * Makes the index say what the row says, in the writer's own transaction: a published posting is found
 * from the commit on, any other is not. What Meilisearch must be told is noted in the same transaction.
 */
export async function keepPosting(trx: WriteDb, id: PostingId): Promise<void> {
  const document = await readPosting(trx, id);
  await (document ? indexPosting(trx, document) : removePosting(trx, id));
  await noteChange(trx, [id]);
}
