import type { PostingDocument } from "../port";
import type { Connection } from "./connection";
import { sendRecords } from "./indexRecords";
import { deleteIndex, createIndex, replaceLive } from "./indexes";
import { FORM } from "./settings";

const BATCH = 1000;

/** Replaces the live index by one with these documents: searches see the old one until the end. Returns how many were indexed. */
export async function replaceIndex(
  connection: Connection,
  documents: AsyncIterable<PostingDocument> | Iterable<PostingDocument>,
): Promise<number> {
  const uid = `${connection.live}_${FORM}`;
  await createIndex(connection, uid);
  let count = 0;
  let batch: PostingDocument[] = [];
  const send = async () => {
    if (batch.length > 0) await connection.waitForTask(await sendRecords(connection, uid, batch));
    count += batch.length;
    batch = [];
  };
  for await (const document of documents) if (batch.push(document) >= BATCH) await send();
  await send();
  if (await replaceLive(connection, uid)) await deleteIndex(connection, uid);
  return count;
}
