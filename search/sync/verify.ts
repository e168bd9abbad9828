import type { PostingId } from "~/domain/ids";
import { listAllMarks, listMarks, type RecordMark } from "../meilisearch/indexRecords";
import { countRecords, hasCurrentSettings } from "../meilisearch/indexes";
import { FORM } from "../meilisearch/settings";
import { insertChanges } from "./outbox";
import { countExpected, listExpected, listNewest, listNoted, type Expected } from "./published";
import { loadSyncState, setSyncState } from "./state";
import type { Parts } from "./pushChanges";

/** How many of the postings changed last are looked at one by one. */
const NEWEST = 100;
/** When more than this share of the index is wrong, it is rebuilt. */
const MAX_WRONG_SHARE = 0.5;
const MIN_WRONG = 100;

export type Verdict = "true" | "mended" | "rebuild";

/** True while the live index is there, with the settings and the records of this version of the product. */
export async function isLiveIndexOurs({ db, connection }: Parts): Promise<boolean> {
  if ((await countRecords(connection, connection.live)) === null) return false;
  return (await loadSyncState(db)).liveForm === FORM && (await hasCurrentSettings(connection, connection.live));
}

/** By count and newest: quick, every hour and whenever Meilisearch comes back. A doubt leads to comparing everything. */
export async function verifyQuickly(parts: Parts): Promise<Verdict> {
  const { db, connection } = parts;
  if (!(await isLiveIndexOurs(parts))) return "rebuild";
  const newest = await listNewest(db, NEWEST);
  const marks = new Map(
    (
      await listMarks(
        connection,
        connection.live,
        newest.map(({ id }) => id),
      )
    ).map((mark) => [mark.id, mark]),
  );
  const { published, noted } = await countExpected(db);
  const there = (await countRecords(connection, connection.live)) ?? 0;
  await setSyncState(db, { countedAt: new Date() });
  const right =
    Math.abs(there - published) <= noted && newest.every((posting) => isSame(posting, marks.get(posting.id)));
  return right ? "true" : verifyAll(parts);
}

/** Every posting by id and version; what differs is noted like a change. Every night. */
export async function verifyAll(parts: Parts): Promise<Verdict> {
  const { db, connection } = parts;
  if (!(await isLiveIndexOurs(parts))) return "rebuild";
  const marks = new Map<string, RecordMark>();
  for await (const page of listAllMarks(connection, connection.live)) for (const mark of page) marks.set(mark.id, mark);
  const expected = await listExpected(db);
  const noted = await listNoted(db);
  const wrong = expected.filter((posting) => !isSame(posting, marks.get(posting.id))).map(({ id }) => id);
  const expectedIds = new Set<string>(expected.map(({ id }) => id));
  const extra = [...marks.keys()].filter((id) => !expectedIds.has(id) && !noted.has(id)) as PostingId[];
  await setSyncState(db, { comparedAt: new Date(), countedAt: new Date() });
  if (wrong.length > Math.max(MIN_WRONG, expected.length * MAX_WRONG_SHARE)) return "rebuild";
  if (wrong.length + extra.length === 0) return "true";
  await db.transaction().execute((trx) => insertChanges(trx, [...wrong, ...extra]));
  return "mended";
}

function isSame({ version }: Expected, mark: RecordMark | undefined): boolean {
  return mark?.version === version && mark.form === FORM;
}
