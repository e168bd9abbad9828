import type { EnqueuedTask } from "meilisearch";
import type { PostingId } from "~/domain/ids";
import type { PostingDocument } from "../port";
import type { Connection } from "./connection";
import { MeilisearchFailure } from "./failure";
import { postingRecord } from "./record";
import { FORM } from "./settings";

const PAGE = 1000;

/** What Meilisearch has taken and will do; `Connection.finished` waits for it. */
export type HandedOver = EnqueuedTask;

/** What is known of a record without its texts. */
export interface RecordMark {
  id: string;
  version: number;
  form: string;
}

/**
 * Adds or replaces records and waits until they can be found. An older version never overwrites a newer one, as long as one writer
 * at a time asks: those of the product take turns (`sync/locks.ts`).
 */
export async function indexRecords(
  connection: Connection,
  uid: string,
  documents: readonly PostingDocument[],
): Promise<void> {
  if (documents.length === 0) return;
  const there = new Map(
    (
      await listMarks(
        connection,
        uid,
        documents.map((document) => document.postingId),
      )
    ).map((mark) => [mark.id, mark.version]),
  );
  const newer = documents.filter((document) => (there.get(document.postingId) ?? -1) <= document.version);
  if (newer.length > 0) await connection.waitForTask(await sendRecords(connection, uid, newer));
}

/** Hands records over without waiting. Tasks of an index are done in the order they were given. */
export function sendRecords(
  connection: Connection,
  uid: string,
  documents: readonly PostingDocument[],
): Promise<HandedOver> {
  return connection.withIndex(
    uid,
    async (index) =>
      await index.addDocuments(
        documents.map((document) => postingRecord(document, FORM)),
        { primaryKey: "id" },
      ),
  );
}

/** Hands over what is to be taken out, without waiting. */
export function sendRemovals(connection: Connection, uid: string, ids: readonly PostingId[]): Promise<HandedOver> {
  return connection.withIndex(uid, async (index) => await index.deleteDocuments([...ids]));
}

export async function deleteRecords(connection: Connection, uid: string, ids: readonly PostingId[]): Promise<void> {
  if (ids.length > 0) await connection.waitForTask(await sendRemovals(connection, uid, ids));
}

/** The marks of these records, of those that are there. */
export async function listMarks(connection: Connection, uid: string, ids: readonly string[]): Promise<RecordMark[]> {
  const marks: RecordMark[] = [];
  for (let at = 0; at < ids.length; at += PAGE) {
    const part = ids.slice(at, at + PAGE);
    const { results } = await connection
      .withIndex(uid, (index) => index.getDocuments({ ids: part, fields: ["id", "version", "form"], limit: PAGE }))
      .catch(emptyIfAbsent);
    marks.push(...(results as RecordMark[]));
  }
  return marks;
}

/** The marks of all records, a page at a time. */
export async function* listAllMarks(connection: Connection, uid: string): AsyncGenerator<RecordMark[]> {
  for (let offset = 0; ; offset += PAGE) {
    const { results, total } = await connection.withIndex(uid, (index) =>
      index.getDocuments({ fields: ["id", "version", "form"], limit: PAGE, offset }),
    );
    yield results as RecordMark[];
    if (offset + PAGE >= total) return;
  }
}

function emptyIfAbsent(error: unknown): { results: RecordMark[] } {
  if (error instanceof MeilisearchFailure && /index.*not found/i.test(error.message)) return { results: [] };
  throw error;
}
